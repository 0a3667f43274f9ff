package loopscope.trace;

import java.util.function.UnaryOperator;
import loopscope.trace.persistent.Sequence;
import org.jspecify.annotations.Nullable;

/// A [LoopState] in the making: takes events one after the other and gives the state when asked.
///
/// The collections in it are the state's own immutable ones; only the fields change, so that
/// folding many events makes no state in between. What each family of events does stands in a class
/// of its own.
final class Fold {
  int position;
  VirtualTime time;
  Tick tick;
  int loop;
  int loopsRunning;
  Sequence<TaskState> tasks;
  Sequence<HandleState> ready;
  Sequence<TimerState> timers;
  @Nullable Running running;
  Actor actor;
  SourceLine line;
  Sequence<ResourceState> resources;
  Sequence<ThreadState> threads;
  Sequence<ScopeState> scopes;
  int outputCount;
  @Nullable RunEnd end;
  final TaskLabels labels;
  Sequence<LoopState.Placement> handles;

  Fold(LoopState from) {
    position = from.position();
    time = from.time();
    tick = from.tick();
    loop = from.loop();
    loopsRunning = from.loopsRunning();
    tasks = from.tasks();
    ready = from.ready();
    timers = from.timers();
    running = from.running();
    actor = from.actor();
    line = from.line();
    resources = from.resources();
    threads = from.threads();
    scopes = from.scopes();
    outputCount = from.outputCount();
    end = from.end();
    labels = from.labels();
    handles = from.handles();
  }

  LoopState state() {
    return new LoopState(
        position,
        time,
        tick,
        loop,
        loopsRunning,
        tasks,
        ready,
        timers,
        running,
        actor,
        line,
        resources,
        threads,
        scopes,
        outputCount,
        end,
        labels,
        handles);
  }

  void apply(TraceEvent event) {
    position++;
    switch (event) {
      case LoopEvent loopEvent -> LoopFold.apply(this, loopEvent);
      case TaskEvent taskEvent -> TaskFold.apply(this, taskEvent);
      case ResourceEvent resourceEvent -> ResourceFold.apply(this, resourceEvent);
      case ThreadEvent threadEvent -> ThreadFold.apply(this, threadEvent);
      case ProgramEvent programEvent -> ProgramFold.apply(this, programEvent);
    }
  }

  /// Sets the clock, which only ever goes forward.
  void advance(VirtualTime to) {
    if (to.compareTo(time) < 0) {
      throw new IllegalStateException("time goes back from " + time + " to " + to);
    }
    time = to;
  }

  /// Takes note that whoever runs stands at `reached`.
  void reach(SourceLine reached) {
    if (reached.number() == 0) {
      return;
    }
    line = reached;
    switch (running == null ? actor : running.actor()) {
      case Actor.InThread(ThreadId thread) when running != null ->
          ThreadFold.reach(this, thread, reached);
      case Actor.InTask(TaskId task) when running != null -> TaskFold.reach(this, task, reached);
      case Actor.InThread _, Actor.InTask _ -> {}
      case Actor.InCallback _, Actor.InLoop _, Actor.InProgram _ -> {}
    }
  }

  /// Somebody begins to run; whoever ran so far goes on afterwards.
  void enter(Actor who, @Nullable HandleState handle) {
    running = new Running(who, handle, running);
    actor = who;
  }

  /// Somebody stops running, and the one below goes on.
  ///
  /// When there is none below, the actor stays: what a task sets off with its last breath is its
  /// doing.
  void leave(Actor who) {
    running = without(running, who);
    if (running != null) {
      actor = running.actor();
    } else if (loopsRunning == 0) {
      actor = Actor.PROGRAM; // It is a loop of the program's own that let it run.
    }
  }

  private static @Nullable Running without(@Nullable Running from, Actor who) {
    if (from == null) {
      return null;
    }
    return from.actor().equals(who)
        ? from.below()
        : new Running(from.actor(), from.handle(), without(from.below(), who));
  }

  TaskState task(TaskId id) {
    return known(tasks, id.number(), id);
  }

  ResourceState resource(ResourceId id) {
    return known(resources, id.number(), id);
  }

  ThreadState thread(ThreadId id) {
    return known(threads, id.number(), id);
  }

  void update(TaskId id, UnaryOperator<TaskState> change) {
    tasks = tasks.with(id.number() - 1, change.apply(task(id)));
  }

  void update(ResourceId id, UnaryOperator<ResourceState> change) {
    resources = resources.with(id.number() - 1, change.apply(resource(id)));
  }

  void update(ThreadId id, UnaryOperator<ThreadState> change) {
    threads = threads.with(id.number() - 1, change.apply(thread(id)));
  }

  /// What has the next number of its kind may be added; numbers leave no gap.
  void expectNext(Sequence<?> sequence, int number, Object id) {
    if (number != sequence.size() + 1) {
      throw new IllegalStateException(id + " is not the next after " + sequence.size());
    }
  }

  private static <E> E known(Sequence<E> sequence, int number, Object id) {
    if (number < 1 || number > sequence.size()) {
      throw new IllegalStateException("nothing is known of " + id);
    }
    return sequence.get(number - 1);
  }
}
