package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.machine.Frame;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySet;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import org.jspecify.annotations.Nullable;

/// `globals`, `locals`, `vars` and `dir`.
final class NamespaceFunctions {
  private NamespaceFunctions() {}

  static void add(ModuleBuilder b) {
    b.function("globals()", in -> frame(in).globals());
    b.function("locals()", in -> frame(in).locals());
    b.functionN("vars(object=?, /)", NamespaceFunctions::vars);
    b.functionN("dir(object=?, /)", NamespaceFunctions::dir);
  }

  private static Frame frame(Interpreter in) {
    Frame frame = in.machine().currentFrame();
    if (frame == null) {
      throw Raise.of(loopscope.interp.object.Exceptions.SYSTEM_ERROR, "frame does not exist");
    }
    return frame;
  }

  private static PyObject vars(Interpreter in, PyObject[] a) {
    if (a[0] == null) {
      return frame(in).locals();
    }
    PyObject dict = in.findAttribute(a[0], "__dict__");
    if (dict == null) {
      throw Raise.typeError("vars() argument must have __dict__ attribute");
    }
    return dict;
  }

  private static PyObject dir(Interpreter in, PyObject[] a) {
    PyObject names;
    if (a[0] == null) {
      names = keys(frame(in).locals());
    } else if (a[0] instanceof PyModule module
        && module.globals.get("__dir__") instanceof PyObject own) {
      names = in.call(own);
    } else if (a[0].type().lookup("__dir__") != null) {
      PyType type = a[0].type();
      PyObject method = type.lookup("__dir__");
      names = method == null ? new PyList() : in.call(in.bind(method, a[0], type));
    } else {
      names = attributes(in, a[0]);
    }
    PyObject[] sorted = in.toArray(names).clone();
    Sorting.sort(in, sorted, PyNone.NONE, false);
    return new PyList(sorted);
  }

  private static PyObject keys(PyDict dict) {
    PyList names = new PyList();
    for (int i = 0; i < dict.places(); i++) {
      PyObject key = dict.keyAt(i);
      if (key != null) {
        names.add(key);
      }
    }
    return names;
  }

  /// The names that an object and its classes have.
  static PyObject attributes(Interpreter in, PyObject object) {
    PySet names = new PySet(false);
    boolean asked = object.type().dunder(Slot.GETATTRIBUTE) != null;
    PyObject own = asked ? in.findAttribute(object, "__dict__") : object.dict();
    addAll(in, names, own instanceof PyDict dict ? dict : null);
    if (asked && in.findAttribute(object, "__class__") == null) {
      return names;
    }
    if (object instanceof loopscope.interp.object.PyModule) {
      return names;
    }
    PyType type = object instanceof PyType cls ? cls : object.type();
    for (PyType ancestor : type.mro()) {
      addAll(in, names, ancestor.dictionary());
    }
    for (String always : new String[] {"__class__", "__doc__"}) {
      names.add(in, PyStr.of(always));
    }
    return names;
  }

  private static void addAll(Interpreter in, PySet names, @Nullable PyDict dict) {
    if (dict != null) {
      for (PyObject key : in.toArray(keys(dict))) {
        names.add(in, key);
      }
    }
  }
}
