package loopscope.scenario;

import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import loopscope.loop.SideStack;
import org.jspecify.annotations.Nullable;

/// A side stack that is the stack of a thread, which moves only while the run waits for it.
final class JavaStack implements SideStack {
  // Less than for the run: untouched it costs nothing, but addresses, and there may be many.
  private static final long STACK_BYTES = 1L << 26;

  private final Semaphore turn = new Semaphore(0);
  private final Semaphore back = new Semaphore(0);
  private @Nullable Runnable body;
  private @Nullable Throwable failure;
  private boolean abandoned;

  /// Unwinds what was parked; no code of the program can catch it.
  private static final class Abandoned extends Error {
    private static final long serialVersionUID = 1;

    Abandoned() {
      super("the run is over", null, false, false);
    }
  }

  /// A stack of a run; `within` lets what stands on it find what belongs to the run.
  JavaStack(Consumer<Runnable> within) {
    Runnable serving = () -> within.accept(this::serve);
    Thread thread = new Thread(null, serving, "loopscope-stack", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
  }

  private void serve() {
    turn.acquireUninterruptibly();
    Runnable work = body;
    while (!abandoned && work != null) {
      try {
        work.run();
      } catch (RuntimeException | Error thrown) {
        failure = thrown;
      }
      body = null;
      back.release();
      turn.acquireUninterruptibly();
      work = body;
    }
    back.release();
  }

  @Override
  public boolean go(Runnable next) {
    if (body == null) {
      body = next;
    }
    turn.release();
    back.acquireUninterruptibly();
    Throwable thrown = failure;
    failure = null;
    if (thrown instanceof RuntimeException fault) {
      throw fault;
    }
    if (thrown instanceof Error fault) {
      throw fault;
    }
    return body == null;
  }

  @Override
  public void park() {
    back.release();
    turn.acquireUninterruptibly();
    if (abandoned) {
      throw new Abandoned();
    }
  }

  @Override
  public void abandon() {
    boolean parked = body != null;
    abandoned = true;
    turn.release();
    back.acquireUninterruptibly();
    if (parked) {
      // What was unwound is through; the thread itself ends with the next turn.
      turn.release();
      back.acquireUninterruptibly();
    }
  }
}
