package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.BoundMethod;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;

/// Attributes of functions that are written in Java.
final class NativeFunctionTable {
  private NativeFunctionTable() {}

  static void fill(TypeBuilder t) {
    t.property("__name__", (in, self) -> PyStr.of(name(self)))
        .property("__qualname__", (in, self) -> PyStr.of(function(self).qualname()))
        .property("__doc__", (in, self) -> doc(function(self)))
        .property("__text_signature__", (in, self) -> PyNone.NONE)
        .property(
            "__objclass__",
            (in, self) ->
                self instanceof NativeFunction f ? Arguments.orNone(f.owner()) : PyNone.NONE)
        .property(
            "__module__",
            (in, self) -> {
              PyObject own = self instanceof BoundMethod b ? b.function : self;
              String home = own instanceof NativeFunction f ? f.home() : null;
              return home == null ? PyNone.NONE : PyStr.of(home);
            })
        .property(
            "__self__",
            (in, self) -> {
              if (self instanceof NativeFunction f && f.isInPython()) {
                throw Raise.attributeError("'function' object has no attribute '__self__'");
              }
              return self instanceof BoundMethod b ? b.self : in.modules().load("builtins");
            });
  }

  /// The same with what functions in Python have.
  static void fillInPython(TypeBuilder t) {
    fill(t);
    for (String name : new String[] {"__annotations__", "__defaults__", "__kwdefaults__"}) {
      t.property(name, (in, self) -> in.getAttribute(inPython(in, self), name));
    }
    t.property("__dict__", (in, self) -> new PyDict());
  }

  /// A function of Python with the same parameters.
  private static PyObject inPython(Interpreter in, PyObject self) {
    return in.callMethod(in.modules().load("_signatures"), "in_python", self);
  }

  private static PyObject doc(NativeFunction function) {
    return function.doc == null ? PyNone.NONE : PyStr.of(function.doc);
  }

  private static NativeFunction function(PyObject self) {
    return (NativeFunction) (self instanceof BoundMethod b ? b.function : self);
  }

  /// The name without those of what the function is defined in.
  private static String name(PyObject self) {
    String full = function(self).name();
    return full.substring(full.lastIndexOf('.') + 1);
  }
}
