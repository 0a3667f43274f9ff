package loopscope.loop;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.HandleId;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.TaskId;
import loopscope.trace.TraceEvent;
import loopscope.trace.TraceSink;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// A loop whose handles write their names down when they run.
final class RecordedLoop {
  final VirtualClock clock = new VirtualClock();
  final List<TraceEvent> events = new ArrayList<>();
  final List<String> ran = new ArrayList<>();
  final EventLoop loop;

  RecordedLoop() {
    this(Policy.HANDS_OFF);
  }

  RecordedLoop(Policy policy) {
    TraceSink sink =
        new TraceSink() {
          @Override
          public void record(TraceEvent event) {
            events.add(event);
          }

          @Override
          public int size() {
            return events.size();
          }
        };
    loop =
        new EventLoop(
            1, new EventLoop.Surroundings(clock, sink, new HandleIds(), policy, this::note));
  }

  Named soon(String name) {
    Named handle = new Named(name, () -> {});
    loop.callSoon(handle, WakeCause.SCHEDULED);
    return handle;
  }

  Named soon(String name, Runnable work) {
    Named handle = new Named(name, work);
    loop.callSoon(handle, WakeCause.SCHEDULED);
    return handle;
  }

  Named at(String name, long deadline) {
    Named handle = new Named(name, () -> {});
    loop.callAt(handle, deadline, name, null);
    return handle;
  }

  /// Runs until nothing is ready and no timer is armed.
  void drain() {
    while (!loop.ready().isEmpty() || loop.nextDeadline() != VirtualClock.NEVER) {
      if (loop.isIdle()) {
        clock.advanceTo(loop.nextDeadline());
        loop.clockAdvanced();
      }
      loop.runTick(Overseer.NONE, loop.clock().nanos());
    }
  }

  private void note(int iteration, double seconds, String name) {
    ran.add(iteration + " " + seconds + " " + name);
  }

  /// A handle with a name.
  static final class Named implements Handle {
    private final String name;
    private final Runnable work;
    private HandleId id = new HandleId(0);
    private boolean cancelled;

    Named(String name, Runnable work) {
      this.name = name;
      this.work = work;
    }

    void cancel() {
      cancelled = true;
    }

    @Override
    public HandleId id() {
      return id;
    }

    @Override
    public void setId(HandleId id) {
      this.id = id;
    }

    @Override
    public HandleKind kind() {
      return HandleKind.CALLBACK;
    }

    @Override
    public String label() {
      return name;
    }

    @Override
    public @Nullable TaskId task() {
      return null;
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }

    @Override
    public void run() {
      work.run();
    }
  }
}
