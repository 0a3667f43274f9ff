package loopscope.interp;

import loopscope.interp.machine.CoroutineState;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.PyGenerator;
import loopscope.interp.machine.Resumable;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// What becomes of coroutines and generators that nobody refers to any more.
record Endings(Interpreter in) {
  /// One ends while the program runs, maybe as a call ends.
  void of(Resumable object, @Nullable Frame ended) {
    if (object.state() == CoroutineState.CREATED && object.type() != PyGenerator.ASYNC_GENERATOR) {
      in.messages().warnings().neverAwaited(object, ended);
      in.machine().close(object);
      return;
    }
    if (object instanceof PyGenerator generator) {
      try {
        in.machine().asyncGenerators.abandon(generator);
      } catch (Raise raise) {
        in.unraisable(
            "Exception ignored while closing generator " + in.repr(generator), raise.exception);
      }
    }
  }

  /// The program has ended, and with it whatever is left.
  void withProgram(Expected left) {
    for (Resumable one = left.suspended.first(); one != null; one = left.suspended.first()) {
      left.suspended.remove(one);
      withProgram(one);
    }
    left.left().stream().filter(Finalizable::isPending).forEach(one -> one.lost(in));
  }

  private void withProgram(Resumable object) {
    if (object.state() != CoroutineState.CREATED || object.type() == PyGenerator.ASYNC_GENERATOR) {
      of(object, null);
      return;
    }
    in.messages().warnings().leftUnawaited(object);
  }
}
