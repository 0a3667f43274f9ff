package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Slot;
import org.jspecify.annotations.Nullable;

/// An iterator of a library class, around the Java function that gives its elements.
final class Stream extends PyInstance {
  /// What gives elements one after the other; null ends it.
  @FunctionalInterface
  interface Source {
    @Nullable PyObject next(Interpreter in);
  }

  private final Source source;

  Stream(PyType type, Source source) {
    super(type);
    this.source = source;
  }

  /// A class of such iterators.
  static PyType define(String name, String module, PyType.Table table) {
    return PyType.define(name, module).slots(Slot.ITER, Slot.NEXT).methods(table).build();
  }

  @Override
  public PyObject iterate(Interpreter in) {
    return this;
  }

  @Override
  public boolean isIterator() {
    return true;
  }

  @Override
  public @Nullable PyObject next(Interpreter in) {
    return source.next(in);
  }
}
