package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.DerivedTuple;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;

/// The methods of `tuple`.
final class TupleMethods {
  private TupleMethods() {}

  static void fill(TypeBuilder b) {
    b.constructor("(iterable=?, /)", TupleMethods::make);
    b.methodN("index(value, start=0, stop=9223372036854775807, /)", TupleMethods::index);
    b.method("count(value, /)", TupleMethods::count);
    b.method("__getnewargs__()", (in, self) -> PyTuple.of(PyTuple.of(items(self))));
    b.classMethod("__class_getitem__(item, /)", (in, a) -> GenericAlias.of(in, a[0], a[1]));
  }

  private static PyObject[] items(PyObject self) {
    return ((PyTuple) self).items;
  }

  private static PyObject make(Interpreter in, PyObject[] a) {
    PyType type = (PyType) a[0];
    if (type == PyTuple.TYPE && a[1] != null && a[1].getClass() == PyTuple.class) {
      return a[1];
    }
    PyObject[] items = a[1] == null ? PyObject.NO_ARGS : in.toArray(a[1]);
    return type == PyTuple.TYPE ? PyTuple.of(items) : new DerivedTuple(type, items);
  }

  private static PyObject index(Interpreter in, PyObject[] a) {
    PyObject[] items = items(a[0]);
    int from = Arguments.place(in, a[2], items.length);
    int to = Math.min(Arguments.place(in, a[3], items.length), items.length);
    for (int i = from; i < to; i++) {
      if (in.equal(items[i], a[1])) {
        return PyInt.of(i);
      }
    }
    throw Raise.valueError("tuple.index(x): x not in tuple");
  }

  private static PyObject count(Interpreter in, PyObject self, PyObject value) {
    int count = 0;
    for (PyObject item : items(self)) {
      if (in.equal(item, value)) {
        count++;
      }
    }
    return PyInt.of(count);
  }
}
