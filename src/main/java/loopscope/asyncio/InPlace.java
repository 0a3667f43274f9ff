package loopscope.asyncio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import loopscope.interp.Interpreter;
import loopscope.interp.machine.NativeCoroutine;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import loopscope.loop.SideStack;
import loopscope.loop.Threads;
import org.jspecify.annotations.Nullable;

/// Blocking calls that wait where they stand while other threads run: those of the main thread, and
/// those inside native code, which cannot be suspended. Other threads have side stacks for these.
final class InPlace {
  private final Interpreter in;
  private final Threads threads;
  private @Nullable BlockingCall waiting;
  private boolean driving;

  private @Nullable Supplier<SideStack> makesStacks;
  private final ArrayDeque<SideStack> free = new ArrayDeque<>();
  private final List<SimThread> standing = new ArrayList<>();

  InPlace(Interpreter in, Threads threads) {
    this.in = in;
    this.threads = threads;
  }

  /// From now on other threads stand on side stacks; what this gives ends these.
  Runnable standOn(Supplier<SideStack> stacks) {
    makesStacks = stacks;
    return this::abandon;
  }

  /// A side stack for a thread that begins to run, or null where there are none.
  @Nullable SideStack stackFor(SimThread thread) {
    if (makesStacks == null) {
      return null;
    }
    standing.add(thread);
    return free.isEmpty() ? makesStacks.get() : free.pop();
  }

  /// The thread is through with its stack.
  void release(SimThread thread, SideStack stack) {
    standing.remove(thread);
    free.push(stack);
  }

  private void abandon() {
    for (SimThread thread : List.copyOf(standing)) {
      thread.abandon();
    }
    free.forEach(SideStack::abandon);
  }

  /// Whether a call that has to wait now does so in place.
  boolean isDriving() {
    return driving;
  }

  /// Sets whether calls wait in place from now on; gives what was so before.
  boolean drive(boolean now) {
    boolean before = driving;
    driving = now;
    return before;
  }

  /// The innermost call under way has to wait.
  void block(BlockingCall call) {
    waiting = call;
  }

  /// Runs a call to its end.
  PyObject runUntilDone(NativeCoroutine call) {
    while (true) {
      boolean before = drive(true);
      Step step = in.resume(call, PyNone.NONE, null);
      drive(before);
      switch (step) {
        case RETURNED -> {
          return in.stepValue();
        }
        case RAISED -> throw new Raise(in.stepError());
        case YIELDED -> await();
        case AWAITING, CALLING, BLOCKED ->
            throw new IllegalStateException("a blocking call may only wait");
      }
    }
  }

  private void await() {
    BlockingCall call = waiting;
    if (call == null) {
      throw new IllegalStateException("a call waits without a reason");
    }
    waiting = null;
    Threads.Turn turn = new Threads.Turn();
    call.wakes(turn);
    threads.await(turn, call.deadline());
  }
}
