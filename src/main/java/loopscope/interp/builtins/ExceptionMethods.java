package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTraceback;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// The methods and attributes of exceptions.
final class ExceptionMethods {
  private ExceptionMethods() {}

  static void fill(TypeBuilder b) {
    switch (b.type().name()) {
      case "BaseException" -> fillBase(b);
      case "StopIteration" -> {
        b.methodN("__init__(*args)", (in, a) -> keepFirst(a, "value"));
        extra(b, "value");
      }
      case "SystemExit" -> {
        b.methodN("__init__(*args)", (in, a) -> keepFirst(a, "code"));
        extra(b, "code");
      }
      case "ImportError" -> {
        b.methodN(
            "__init__(*args, name=None, path=None, name_from=None)", ExceptionMethods::initImport);
        extra(b, "name", "path", "name_from");
        b.property(
            "msg",
            (in, self) -> importMessage(exception(self)),
            (in, self, value) -> exception(self).setExtra("msg", Arguments.orNone(value)));
      }
      case "NameError" -> {
        b.methodN("__init__(*args, name=None)", (in, a) -> initNamed(a, "name"));
        extra(b, "name");
      }
      case "AttributeError" -> {
        b.methodN("__init__(*args, name=None, obj=None)", (in, a) -> initNamed(a, "name", "obj"));
        extra(b, "name", "obj");
      }
      case "OSError" -> OsErrors.fill(b);
      case "SyntaxError" -> TextErrors.fillSyntax(b);
      case "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError" ->
          TextErrors.fillUnicode(b);
      case "BaseExceptionGroup" -> ExceptionGroups.fill(b);
      default -> {}
    }
  }

  static PyException exception(PyObject self) {
    return (PyException) self;
  }

  /// Attributes kept with the exception itself, `None` until set.
  static void extra(TypeBuilder b, String... names) {
    for (String name : names) {
      b.property(
          name,
          (in, self) -> Arguments.orNone(exception(self).extra(name)),
          (in, self, value) -> exception(self).setExtra(name, Arguments.orNone(value)));
    }
  }

  private static PyObject importMessage(PyException error) {
    PyObject set = error.extra("msg");
    return set != null ? set : error.args.size() == 1 ? error.args.get(0) : PyNone.NONE;
  }

  private static void fillBase(TypeBuilder b) {
    b.constructor("(*args, **kwargs)", ExceptionMethods::make);
    b.methodN("__init__(*args, **kwargs)", ExceptionMethods::init);
    b.property("args", (in, self) -> exception(self).args, ExceptionMethods::setArgs);
    b.property(
        "__cause__",
        (in, self) -> Arguments.orNone(exception(self).cause),
        ExceptionMethods::setCause);
    b.property(
        "__context__",
        (in, self) -> Arguments.orNone(exception(self).context),
        ExceptionMethods::setContext);
    b.property(
        "__suppress_context__",
        (in, self) -> PyBool.of(exception(self).suppressContext),
        (in, self, value) -> exception(self).suppressContext = value != null && in.isTrue(value));
    b.property(
        "__traceback__",
        (in, self) -> Arguments.orNone(exception(self).traceback),
        (in, self, value) -> setTraceback(in, self, value));
    b.method(
        "with_traceback(tb, /)",
        (in, self, tb) -> {
          setTraceback(in, self, tb);
          return self;
        });
    b.method("add_note(note, /)", ExceptionMethods::addNote);
    b.method("__reduce__()", (in, self) -> PyTuple.of(self.type(), exception(self).args));
    b.method(
        "__setstate__(state, /)",
        (in, self, state) -> {
          if (state instanceof PyDict dict) {
            for (PyObject key : in.toArray(dict)) {
              in.setAttribute(self, in.str(key), in.getItem(dict, key));
            }
          }
          return PyNone.NONE;
        });
  }

  private static PyObject make(Interpreter in, PyObject[] a) {
    PyException made =
        (PyException) loopscope.interp.object.Construction.allocate(in, (PyType) a[0]);
    made.args = (PyTuple) a[1];
    return made;
  }

  private static PyObject init(Interpreter in, PyObject[] a) {
    if (((PyDict) a[2]).size() > 0) {
      throw Raise.typeError(a[0].type().name() + "() takes no keyword arguments");
    }
    exception(a[0]).args = (PyTuple) a[1];
    return PyNone.NONE;
  }

  private static PyObject keepFirst(PyObject[] a, String name) {
    PyTuple args = (PyTuple) a[1];
    exception(a[0]).args = args;
    PyObject kept =
        args.size() == 0
            ? PyNone.NONE
            : args.size() > 1 && name.equals("code") ? args : args.get(0);
    exception(a[0]).setExtra(name, kept);
    return PyNone.NONE;
  }

  private static PyObject initNamed(PyObject[] a, String... names) {
    exception(a[0]).args = (PyTuple) a[1];
    for (int i = 0; i < names.length; i++) {
      exception(a[0]).setExtra(names[i], a[i + 2]);
    }
    return PyNone.NONE;
  }

  private static PyObject initImport(Interpreter in, PyObject[] a) {
    initNamed(a, "name", "path", "name_from");
    PyTuple args = (PyTuple) a[1];
    exception(a[0]).setExtra("msg", args.size() == 1 ? args.get(0) : PyNone.NONE);
    return PyNone.NONE;
  }

  private static void setArgs(Interpreter in, PyObject self, @Nullable PyObject value) {
    if (value == null) {
      throw Raise.typeError("args may not be deleted");
    }
    exception(self).args = PyTuple.of(in.toArray(value));
  }

  private static void setCause(Interpreter in, PyObject self, @Nullable PyObject value) {
    if (value != null && value != PyNone.NONE && !(value instanceof PyException)) {
      throw Raise.typeError("exception cause must be None or derive from BaseException");
    }
    exception(self).cause = value == PyNone.NONE ? null : value;
    exception(self).suppressContext = true;
  }

  private static void setContext(Interpreter in, PyObject self, @Nullable PyObject value) {
    if (value != null && value != PyNone.NONE && !(value instanceof PyException)) {
      throw Raise.typeError("exception context must be None or derive from BaseException");
    }
    exception(self).context = value instanceof PyException context ? context : null;
  }

  private static void setTraceback(Interpreter in, PyObject self, @Nullable PyObject value) {
    if (value != null && value != PyNone.NONE && !(value instanceof PyTraceback)) {
      throw Raise.typeError("__traceback__ must be a traceback or None");
    }
    PyException error = exception(self);
    PyTraceback before = error.traceback;
    PyObject held = error.held;
    error.traceback = value instanceof PyTraceback traceback ? traceback : null;
    error.held = null;
    in.finalization().dropped(before);
    in.finalization().dropped(held);
  }

  private static PyObject addNote(Interpreter in, PyObject self, PyObject note) {
    if (!(note instanceof PyStr)) {
      throw Raise.typeError("note must be a str, not '" + note.type().name() + "'");
    }
    PyObject notes = self.getOwn(in.intern("__notes__"));
    if (notes == null) {
      notes = new PyList();
      self.setOwn(in.intern("__notes__"), notes);
    }
    if (!(notes instanceof PyList list)) {
      throw Raise.typeError("Cannot add note: __notes__ is not a list");
    }
    list.add(note);
    return PyNone.NONE;
  }

  /// Whether a class is one of exceptions.
  static boolean isExceptionClass(PyObject value) {
    return value instanceof PyType type && type.isSubtypeOf(Exceptions.BASE_EXCEPTION);
  }
}
