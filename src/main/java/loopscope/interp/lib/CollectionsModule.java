package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.object.DerivedTuple;
import loopscope.interp.object.DictView;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;

/// `_collections`: the parts of `collections` that are called often.
final class CollectionsModule {
  private CollectionsModule() {}

  static PyModule build() {
    ModuleBuilder b = new ModuleBuilder("_collections");
    b.type(Deque.TYPE).type(FieldGetter.TYPE);
    b.function("count_elements(mapping, iterable, /)", CollectionsModule::count);
    b.function("tuple_of(cls, items, /)", CollectionsModule::tupleOf);
    b.function("ordered_view(view, /)", (in, view) -> ((DictView) view).ordered());
    return b.build();
  }

  /// Counts elements into a mapping that is a dict, without calling its methods.
  private static PyObject count(Interpreter in, PyObject mapping, PyObject iterable) {
    PyDict counts = (PyDict) mapping;
    PyObject iterator = in.iterate(iterable);
    for (PyObject item = in.next(iterator); item != null; item = in.next(iterator)) {
      PyObject before = counts.get(in, item);
      boolean small = before instanceof PyInt number && number.isLong();
      PyObject after =
          before == null
              ? PyInt.ONE
              : small
                  ? PyInt.of(((PyInt) before).value + 1)
                  : in.binary(loopscope.interp.object.BinaryOp.ADD, before, PyInt.ONE);
      counts.put(in, item, after);
    }
    return PyNone.NONE;
  }

  private static PyObject tupleOf(Interpreter in, PyObject cls, PyObject items) {
    return new DerivedTuple((PyType) cls, ((PyTuple) items).items);
  }
}
