package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.object.MethodTable;
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

  /// How an iterator writes itself.
  @FunctionalInterface
  interface Text {
    String repr(Interpreter in);
  }

  private final Source source;
  private final @Nullable Text text;

  Stream(PyType type, Source source) {
    this(type, source, null);
  }

  Stream(PyType type, Source source, @Nullable Text text) {
    super(type);
    this.source = source;
    this.text = text;
  }

  /// A class of such iterators.
  static PyType define(String name, String module, MethodTable table) {
    return PyType.define(name, module)
        .fullyCalled()
        .slots(Slot.ITER, Slot.NEXT)
        .methods(table)
        .build();
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
  public String repr(Interpreter in) {
    return text == null ? super.repr(in) : text.repr(in);
  }

  @Override
  public @Nullable PyObject next(Interpreter in) {
    return source.next(in);
  }
}
