package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.ThreadHost;
import loopscope.interp.object.PyObject;
import org.jspecify.annotations.Nullable;

/// Calls that wait, as `Thread.join` and `time.sleep` do: in a simulated thread they suspend it, on
/// the loop's own they run what they wait for.
public final class Blocking {
  private final Interpreter in;
  private final Machine machine;
  private @Nullable NativeCoroutine waiting;

  Blocking(Interpreter in, Machine machine) {
    this.in = in;
    this.machine = machine;
  }

  /// See [Interpreter#block].
  public PyObject block(NativeCoroutine call) {
    Frame base = machine.current;
    while (base != null && base.back != null) {
      base = base.back;
    }
    if (base != null && base.body instanceof ThreadBody) {
      waiting = call;
      return Machine.BLOCKING;
    }
    ThreadHost host = in.threadHost();
    if (host == null) {
      throw new IllegalStateException("a blocking call needs a thread host");
    }
    return host.runUntilDone(in, call);
  }

  /// Whether a call has just said that it blocks its thread.
  boolean isWaiting() {
    return waiting != null;
  }

  /// The call that has just said so.
  NativeCoroutine take() {
    NativeCoroutine call = waiting;
    if (call == null) {
      throw new IllegalStateException("no call blocks");
    }
    waiting = null;
    return call;
  }
}
