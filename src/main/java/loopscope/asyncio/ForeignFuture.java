package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.trace.TaskEvent.Resumption;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// A future of the program's own make: an object that has `_asyncio_future_blocking` and is asked
/// through its methods, as `asyncio.isfuture` has it.
///
/// Each of these stands for its object in one call of asyncio's; two that stand for the same object
/// are equal.
final class ForeignFuture extends Future {
  private static final String BLOCKING = "_asyncio_future_blocking";

  /// What the program made.
  final PyObject object;

  /// Who calls its methods.
  final transient Interpreter in;

  ForeignFuture(Interpreter in, PyObject object, boolean blocking) {
    super(object.type());
    this.in = in;
    this.object = object;
    this.blocking = blocking;
  }

  /// `asyncio.isfuture(object)`.
  static boolean isFuture(Interpreter in, PyObject object) {
    if (object instanceof Future) {
      return true;
    }
    if (!object.type().isHeap()) {
      return false;
    }
    PyObject claimed = in.findAttribute(object, "__class__");
    return claimed != null
        && in.findAttribute(claimed, BLOCKING) != null
        && blocking(in, object) != null;
  }

  /// What the object says of its way to a task: null for what is no future, else whether it is
  /// meant to be awaited.
  static @Nullable Boolean blocking(Interpreter in, PyObject object) {
    PyObject value = in.findAttribute(object, BLOCKING);
    return value == null || value == PyNone.NONE ? null : in.isTrue(value);
  }

  /// The object as a future; null when it is none.
  static @Nullable Future of(Interpreter in, PyObject object) {
    return isFuture(in, object) ? known(in, object) : null;
  }

  /// The same of what must be one, as asyncio's callbacks are called with.
  static Future known(Interpreter in, PyObject object) {
    return object instanceof Future future ? future : new ForeignFuture(in, object, false);
  }

  /// The future as the program knows it.
  static PyObject given(Future future) {
    return future instanceof ForeignFuture foreign ? foreign.object : future;
  }

  @Override
  void arrived() {
    super.arrived();
    in.setAttribute(object, BLOCKING, PyBool.FALSE);
  }

  @Override
  Wait reason() {
    return new Wait.Other("a future of class " + object.type().simpleName());
  }

  @Override
  Resumption resumption() {
    return Resumption.NONE;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ForeignFuture foreign && foreign.object == object;
  }

  @Override
  public int hashCode() {
    return object.type().simpleName().hashCode();
  }

  @Override
  public String repr(Interpreter in) {
    return in.repr(object);
  }
}
