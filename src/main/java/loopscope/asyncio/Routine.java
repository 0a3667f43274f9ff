package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.machine.NativeCoroutine;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// A coroutine function of asyncio's own, written as a state machine.
abstract class Routine extends NativeCoroutine {
  /// A call of the coroutine function of this qualified name.
  Routine(Interpreter in, String qualname) {
    super(in, qualname);
    in.machine().origins.born(in, this);
  }

  /// Goes on: with what was awaited, null at first or when `error` is raised there instead.
  abstract Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error);

  @Override
  protected final @Nullable String definedAt() {
    return Places.definition(qualname);
  }

  @Override
  protected int libraryCalls() {
    return 1;
  }

  @Override
  protected final Step resume(Interpreter in, PyObject value, @Nullable PyException error) {
    return step(in, error == null ? value : null, error);
  }

  /// Ends with a value.
  static Step done(Interpreter in, PyObject value) {
    return in.returned(value);
  }

  /// Waits for something and goes on with its result.
  static Step await(Interpreter in, PyObject awaitable) {
    return in.awaiting(awaitable);
  }

  /// Lets others go on for one iteration.
  static Step giveWay(Interpreter in) {
    return in.yielded(PyNone.NONE);
  }
}
