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
  final LoopsChange loops;
  Sequence<TaskState> tasks;
  @Nullable Running running;
  Actor actor;
  SourceLine line;
  Sequence<ResourceState> resources;
  Sequence<ThreadState> threads;
  Sequence<ScopeState> scopes;
  int outputCount;
  @Nullable RunEnd end;
  final TaskLabels labels;

  Fold(LoopState from) {
    position = from.position();
    time = from.time();
    loops = new LoopsChange(from);
    tasks = from.tasks();
    running = from.running();
    actor = from.actor();
    line = from.line();
    resources = from.resources();
    threads = from.threads();
    scopes = from.scopes();
    outputCount = from.outputCount();
    end = from.end();
    labels = from.labels();
  }

  LoopState state() {
    return new LoopState(
        position,
        time,
        loops.acting(),
        loops.all(),
        loops.unclosed(),
        tasks,
        running,
        actor,
        line,
        resources,
        threads,
        scopes,
        outputCount,
        end,
        labels,
        loops.addressedId());
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
    boolean thread = who instanceof Actor.InThread;
    running = new Running(who, thread ? null : loops.acting(), handle, running);
    actor = who;
    if (thread) {
      loops.settle(running);
    }
  }

  /// Somebody goes on whose thread was blocked.
  void enter(Running again) {
    running = new Running(again.actor(), again.loop(), again.handle(), running);
    actor = again.actor();
    loops.settle(running);
  }

  /// Somebody stops running, and the one below goes on.
  ///
  /// When there is none below, the actor stays: what a task sets off with its last breath is its
  /// doing.
  void leave(Actor who) {
    running = without(running, who);
    if (running != null) {
      actor = running.actor();
    } else if (loops.runningIn(null) == null) {
      actor = Actor.PROGRAM; // It is a loop of the program's own that let it run.
    }
    loops.settle(running);
  }

  /// Who acts in the main thread when nothing runs there.
  Actor idle() {
    return loops.runningIn(null) == null ? Actor.PROGRAM : Actor.LOOP;
  }

  private static @Nullable Running without(@Nullable Running from, Actor who) {
    if (from == null) {
      return null;
    }
    return from.actor().equals(who)
        ? from.below()
        : new Running(from.actor(), from.loop(), from.handle(), without(from.below(), who));
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
