package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Construction;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.TypeBuilder;

/// `OSError`: its error number chooses the class and begins the text.
final class OsErrors {
  private OsErrors() {}

  static void fill(TypeBuilder b) {
    b.constructor("(*args, **kwargs)", OsErrors::make);
    b.methodN("__init__(*args)", OsErrors::init);
    ExceptionMethods.extra(b, "errno", "strerror", "filename", "filename2");
    b.method("__str__()", (in, self) -> PyStr.of(text(in, (PyException) self)));
  }

  private static PyObject make(Interpreter in, PyObject[] a) {
    PyTuple args = (PyTuple) a[1];
    PyType type = (PyType) a[0];
    if (type == Exceptions.OS_ERROR && args.size() >= 2 && args.get(0) instanceof PyInt number) {
      type = classOf(number.clamped());
    }
    PyException made = (PyException) Construction.allocate(in, type);
    keep(made, args);
    return made;
  }

  private static PyObject init(Interpreter in, PyObject[] a) {
    keep((PyException) a[0], (PyTuple) a[1]);
    return PyNone.NONE;
  }

  private static void keep(PyException made, PyTuple args) {
    made.args = args;
    if (args.size() < 2 || args.size() > 5) {
      return;
    }
    made.setExtra("errno", args.get(0));
    made.setExtra("strerror", args.get(1));
    if (args.size() > 2 && args.get(2) != PyNone.NONE) {
      made.setExtra("filename", args.get(2));
      made.args = PyTuple.of(args.get(0), args.get(1));
      if (args.size() > 4) {
        made.setExtra("filename2", args.get(4));
      }
    }
  }

  private static String text(Interpreter in, PyException error) {
    PyObject number = error.extra("errno");
    PyObject message = error.extra("strerror");
    if (number == null || message == null) {
      return switch (error.args.size()) {
        case 0 -> "";
        case 1 -> in.str(error.args.get(0));
        default -> in.repr(error.args);
      };
    }
    String text = "[Errno " + in.str(number) + "] " + in.str(message);
    PyObject file = error.extra("filename");
    PyObject second = error.extra("filename2");
    return text
        + (file == null ? "" : ": " + in.repr(file))
        + (second == null ? "" : " -> " + in.repr(second));
  }

  private static PyType classOf(int number) {
    return switch (number) {
      case 1, 13 -> Exceptions.PERMISSION_ERROR;
      case 2 -> Exceptions.FILE_NOT_FOUND_ERROR;
      case 3 -> Exceptions.PROCESS_LOOKUP_ERROR;
      case 4 -> Exceptions.INTERRUPTED_ERROR;
      case 10 -> Exceptions.CHILD_PROCESS_ERROR;
      case 11, 114, 115 -> Exceptions.BLOCKING_IO_ERROR;
      case 17 -> Exceptions.FILE_EXISTS_ERROR;
      case 20 -> Exceptions.NOT_A_DIRECTORY_ERROR;
      case 21 -> Exceptions.IS_A_DIRECTORY_ERROR;
      case 32, 108 -> Exceptions.BROKEN_PIPE_ERROR;
      case 103 -> Exceptions.CONNECTION_ABORTED_ERROR;
      case 104 -> Exceptions.CONNECTION_RESET_ERROR;
      case 110 -> Exceptions.TIMEOUT_ERROR;
      case 111 -> Exceptions.CONNECTION_REFUSED_ERROR;
      default -> Exceptions.OS_ERROR;
    };
  }
}
