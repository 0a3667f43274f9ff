package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import org.jspecify.annotations.Nullable;

/// `_functools`: the parts of `functools` that are called often.
final class FunctoolsModule {
  private FunctoolsModule() {}

  static PyModule build() {
    ModuleBuilder b = new ModuleBuilder("_functools");
    b.type(Partial.TYPE).value("Placeholder", Partial.PLACEHOLDER);
    b.function("reduce(function, iterable, /, initial=?)", FunctoolsModule::reduce);
    b.function("cmp_to_key(mycmp)", FunctoolsModule::compareToKey);
    b.functionN("lru_cache(maxsize=128, typed=False)", LruCache::decorator);
    return b.build();
  }

  private static PyObject reduce(
      Interpreter in, PyObject function, PyObject iterable, @Nullable PyObject initial) {
    PyObject iterator = in.iterateOrNull(iterable);
    if (iterator == null) {
      throw Raise.typeError("reduce() arg 2 must support iteration");
    }
    PyObject total = initial == null ? in.next(iterator) : initial;
    if (total == null) {
      throw Raise.typeError("reduce() of empty iterable with no initial value");
    }
    for (PyObject item = in.next(iterator); item != null; item = in.next(iterator)) {
      total = in.call(function, total, item);
    }
    return total;
  }

  /// A key that compares by an old-style function of two values.
  private static final class Key extends PyInstance {
    static final PyType TYPE =
        PyType.define("KeyWrapper", "functools")
            .fullyCalled()
            .slots(Slot.EQ, Slot.NE, Slot.LT, Slot.LE, Slot.GT, Slot.GE)
            .methods(b -> b.property("obj", (in, self) -> ((Key) self).value))
            .build();

    private final PyObject function;
    private final PyObject value;

    Key(PyObject function, PyObject value) {
      super(TYPE);
      this.function = function;
      this.value = value;
    }

    @Override
    public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
      if (!(other instanceof Key that)) {
        throw Raise.typeError("other argument must be K instance");
      }
      PyObject order = in.call(function, value, that.value);
      return PyBool.of(in.isTrue(in.compare(op, order, PyInt.ZERO)));
    }
  }

  private static PyObject compareToKey(Interpreter in, PyObject function) {
    return loopscope.interp.object.NativeFunction.of(
        "K(obj)", (run, value) -> new Key(function, value));
  }
}
