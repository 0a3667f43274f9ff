package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.machine.Awaitable;
import loopscope.interp.machine.GeneratorMethods;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.Step;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// What `future.__await__()` gives where a program calls it itself: yields the future once, then
/// ends with its result.
final class FutureIterator extends PyObject implements Awaitable {
  static final PyType TYPE =
      PyType.define("FutureIter", "_asyncio")
          .fullyCalled()
          .methods(FutureIterator::fill)
          .slots(Slot.ITER)
          .sealed()
          .build();

  private final Future future;

  FutureIterator(Future future) {
    this.future = future;
  }

  private static void fill(TypeBuilder builder) {
    builder
        .method("__next__()", (in, self) -> ((FutureIterator) self).advance())
        .method("send(value, /)", (in, self, value) -> ((FutureIterator) self).advance())
        .methodN(
            "throw(type, value=?, traceback=?, /)",
            (in, args) -> {
              throw new Raise(GeneratorMethods.thrown(in, "throw", args));
            })
        .method("close()", (in, self) -> loopscope.interp.object.PyNone.NONE);
  }

  @Override
  public PyType type() {
    return TYPE;
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
    if (future.isDone()) {
      future.result();
      return null;
    }
    return advance();
  }

  private PyObject advance() {
    if (future.isDone()) {
      throw Raise.stopIteration(future.result());
    }
    if (future.blocking) {
      throw Raise.runtimeError("await wasn't used with future");
    }
    future.blocking = true;
    return future;
  }

  @Override
  public Step beginAwait(Interpreter in) {
    return future.isDone() ? in.returned(future.result()) : in.yielded(advance());
  }

  @Override
  public Step resumeAwait(Interpreter in, PyObject value, @Nullable PyException error) {
    return error == null ? beginAwait(in) : in.raised(error);
  }
}
