package loopscope.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import loopscope.trace.LoopEvent.HandleKind;
import org.jspecify.annotations.Nullable;

/// Traces of any length that keep all rules of a real one: a toy loop whose tasks do at random what
/// tasks do.
///
/// The same seed gives the same trace. Nothing here says what asyncio does; it only fills the
/// picture, the fold and the JSON form with something large and lively.
public final class SyntheticTrace {
  private static final String[] NAMES = {"worker", "fetch", "ticker", "Cook.serve", "logger"};
  private static final int QUEUE_SIZE = 5;
  private static final TaskId MAIN = new TaskId(1);

  private final Recording run = new Recording();
  private final Random random;
  private final int events;
  private final int crowd;
  private final ArrayDeque<Ready> ready = new ArrayDeque<>();
  private final PriorityQueue<Armed> timers =
      new PriorityQueue<>(
          Comparator.comparing(Armed::deadline).thenComparingInt(armed -> armed.timer().number()));
  private final List<TaskId> suspended = new ArrayList<>();
  private final List<Wait> waits = new ArrayList<>();
  private final ArrayDeque<TaskId> getters = new ArrayDeque<>();
  private final ArrayDeque<TaskId> lockers = new ArrayDeque<>();
  private final ResourceId queue = new ResourceId(1);
  private final ResourceId lock = new ResourceId(2);
  private int tasks;
  private int live;
  private int items;
  private int made;
  private @Nullable TaskId holder;

  private record Ready(
      HandleId handle, @Nullable TaskId task, @Nullable Armed timer, boolean first) {}

  private record Armed(VirtualTime deadline, HandleId timer, TaskId task) {}

  private SyntheticTrace(long seed, int events, int crowd) {
    this.random = new Random(seed);
    this.events = events;
    this.crowd = crowd;
  }

  /// A trace of at least `events` events, of up to `crowd` tasks that live at the same time.
  public static Trace of(long seed, int events, int crowd) {
    return new SyntheticTrace(seed, events, crowd).simulate();
  }

  private Trace simulate() {
    start(MAIN, "main", null);
    run.startLoop();
    while (run.size() < events) {
      iterate();
    }
    run.stopLoop().add(new LoopEvent.LoopClosed(LoopId.FIRST));
    return run.add(new ProgramEvent.RunEnded(new RunEnd.LimitReached("events", line(2)))).trace();
  }

  private void iterate() {
    if (ready.isEmpty()) {
      run.jump(timers.element().deadline().seconds());
    }
    run.tick();
    while (!timers.isEmpty() && timers.element().deadline().compareTo(run.now()) <= 0) {
      Armed due = timers.remove();
      run.fire(due.timer());
      ready.add(new Ready(due.timer(), null, due, false));
    }
    for (int left = ready.size(); left > 0; left--) {
      Ready next = ready.remove();
      if (next.timer() != null) {
        run.begin(next.handle());
        wake(next.timer().task());
        run.end(next.handle());
      } else if (next.task() != null) {
        step(next.task(), next.handle(), next.first());
      }
    }
  }

  private void step(TaskId task, HandleId handle, boolean first) {
    if (first) {
      run.start(task, handle, 3);
    } else {
      run.resume(task, handle, 5);
    }
    if (tasks == 1) {
      shareThings();
    }
    for (int acts = random.nextInt(4); acts > 0; acts--) {
      act(task);
    }
    boolean mayEnd = !task.equals(MAIN) && !task.equals(holder);
    if (mayEnd && random.nextInt(12) == 0) {
      run.finish(task, new Outcome.Returned("None"), 9);
      live--;
    } else {
      wait(task);
    }
  }

  private void shareThings() {
    run.add(
        new ResourceEvent.ResourceCreated(
            queue,
            ResourceEvent.ResourceKind.QUEUE,
            "jobs",
            "asyncio.Queue(5)",
            QUEUE_SIZE,
            line(20)));
    run.add(
        new ResourceEvent.ResourceCreated(
            lock, ResourceEvent.ResourceKind.LOCK, "lock", "asyncio.Lock()", 0, line(21)));
    start(new TaskId(2), NAMES[0], MAIN);
  }

  private void act(TaskId task) {
    switch (random.nextInt(6)) {
      case 0 -> run.print("line " + run.size(), 6);
      case 1 -> {
        if (items < QUEUE_SIZE) {
          put(task);
        }
      }
      case 2 -> {
        if (live < crowd) {
          start(new TaskId(tasks + 1), NAMES[random.nextInt(NAMES.length)], task);
        }
      }
      case 3 -> release(task);
      default -> run.add(new ProgramEvent.LineReached(line(4 + random.nextInt(6)), "worker"));
    }
  }

  private void put(TaskId task) {
    run.put(queue, Integer.toString(++made), items++, task, 7);
    TaskId getter = getters.poll();
    if (getter != null) {
      wake(getter);
    }
  }

  private void release(TaskId task) {
    if (task.equals(holder)) {
      holder = null;
      run.add(new ResourceEvent.Released(lock, 1, task, line(8)));
      TaskId next = lockers.poll();
      if (next != null) {
        wake(next);
      }
    }
  }

  private void wait(TaskId task) {
    int choice = random.nextInt(10);
    if (choice < 2) {
      run.suspend(task, new Wait.Turn(), 5);
      HandleId handle = run.queue(HandleKind.TASK_STEP, task, WakeCause.YIELDED);
      ready.add(new Ready(handle, task, null, false));
    } else if (choice == 2 && !task.equals(MAIN) && items == 0) {
      getters.add(task);
      suspend(task, new Wait.Resource(queue, "get"));
    } else if (choice == 3 && !task.equals(MAIN) && holder != null && !task.equals(holder)) {
      lockers.add(task);
      suspend(task, new Wait.Resource(lock, "acquire"));
    } else {
      if (choice == 4 && holder == null && tasks > 1 && lockers.isEmpty()) {
        holder = task;
        run.add(new ResourceEvent.Acquired(lock, 0, task, line(8)));
      } else if (choice >= 5 && choice < 8 && items > 0) {
        items--;
        run.take(queue, Integer.toString(made - items), task, 7);
      }
      sleep(task);
    }
  }

  private void sleep(TaskId task) {
    double seconds = 0.05 * (1 + random.nextInt(8));
    VirtualTime until = new VirtualTime(run.now().nanos() + Recording.seconds(seconds).nanos());
    HandleId timer = run.arm("_set_result_unless_cancelled", "sleep " + seconds, until, task);
    timers.add(new Armed(until, timer, task));
    suspend(task, new Wait.Sleep(Double.toString(seconds), until, timer));
  }

  private void suspend(TaskId task, Wait on) {
    run.suspend(task, on, 5);
    suspended.add(task);
    waits.add(on);
  }

  private void wake(TaskId task) {
    int at = suspended.indexOf(task);
    suspended.remove(at);
    ready.add(new Ready(run.wake(task, waits.remove(at)), task, null, false));
  }

  private void start(TaskId task, String coroutine, @Nullable TaskId parent) {
    tasks++;
    live++;
    ready.add(new Ready(run.create(task, coroutine, parent, 12), task, null, true));
  }

  private static SourceLine line(int number) {
    return Recording.line(number);
  }
}
