package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// An iterator written in Java: [#next] gives elements and then null for ever.
public abstract class NativeIterator extends PyObject {
  private final PyType type;

  /// An iterator of a class that declares the slots `ITER` and `NEXT`.
  protected NativeIterator(PyType type) {
    this.type = type;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public final PyObject iterate(Interpreter in) {
    return this;
  }

  @Override
  public abstract @Nullable PyObject next(Interpreter in);

  @Override
  public final boolean isIterator() {
    return true;
  }

  /// How many elements are left as far as known, for `__length_hint__`; -1 when unknown.
  public int remaining() {
    return -1;
  }

  /// How many elements any iterator has left as far as known, else 0.
  public static int left(PyObject iterator) {
    return iterator instanceof NativeIterator known ? Math.max(0, known.remaining()) : 0;
  }
}
