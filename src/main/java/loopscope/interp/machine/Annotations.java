package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import org.jspecify.annotations.Nullable;

/// Annotations, computed when someone asks for them.
public final class Annotations {
  private static final PyInt VALUES = PyInt.ONE;

  private Annotations() {}

  static PyObject ofFunction(Interpreter in, PyFunction function) {
    PyObject known = function.annotations;
    if (known == null) {
      known =
          function.annotate == null || function.annotate == PyNone.NONE
              ? new PyDict()
              : in.call(function.annotate, VALUES);
      function.annotations = known;
    }
    return known;
  }

  static PyObject ofClass(Interpreter in, PyType type) {
    PyDict dict = type.dictionary();
    PyObject plain = dict.get("__annotations__");
    if (plain instanceof PyDict) {
      return plain;
    }
    PyObject known = dict.get("__annotations_cache__");
    if (known == null) {
      PyObject annotate = function(dict);
      known =
          annotate == null || annotate == PyNone.NONE ? new PyDict() : in.call(annotate, VALUES);
      if (type.isHeap()) {
        dict.put(PyStr.of("__annotations_cache__"), known);
      }
    }
    return known;
  }

  static void setOfClass(PyType type, PyObject value) {
    type.put(PyStr.of("__annotations_cache__"), value);
    type.put(PyStr.of("__annotate_func__"), PyNone.NONE);
  }

  private static @Nullable PyObject function(PyDict dict) {
    PyObject set = dict.get("__annotate_func__");
    PyObject annotate = set != null ? set : dict.get("__annotate__");
    return annotate instanceof PyFunction || annotate == PyNone.NONE ? annotate : null;
  }
}
