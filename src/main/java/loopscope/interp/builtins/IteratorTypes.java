package loopscope.interp.builtins;

import loopscope.interp.object.PyType;
import loopscope.interp.object.Slot;

/// The classes of iterators that builtin functions and methods return.
final class IteratorTypes {
  static final PyType LIST_REVERSE = named("list_reverseiterator");
  static final PyType REVERSED = named("reversed");
  static final PyType CALLABLE = named("callable_iterator");

  private IteratorTypes() {}

  private static PyType named(String name) {
    return PyType.define(name).slots(Slot.ITER, Slot.NEXT).sealed().build();
  }
}
