package loopscope.trace;

import loopscope.trace.persistent.Sequence;
import org.jspecify.annotations.Nullable;

/// Everything that a viewer may know at a position of a run.
///
/// Its collections are persistent: two states a few events apart share nearly all of their memory,
/// so states may be kept and compared freely. The only way to a state is [#after].
///
/// @param position how many events were folded
/// @param loop the loop of whoever runs now, or that acted last
/// @param loops the event loops by their numbers; empty as long as there is nothing in any
/// @param unclosed the loops that were not closed
/// @param running what runs now, null between two handles
/// @param actor who runs now, or who ran last in this tick
/// @param line the line of the program that was reached last
/// @param scopes the timeouts and task groups that some task is inside of, in order of entry
/// @param outputCount how many of the run's [Trace#output] entries were written
/// @param end how the run ended, null before its end
/// @param labels what people call the tasks
/// @param addressed the loop that events speak of which name none, for the fold alone
public record LoopState(
    int position,
    VirtualTime time,
    LoopId loop,
    Sequence<EventLoopState> loops,
    Sequence<LoopId> unclosed,
    Sequence<TaskState> tasks,
    @Nullable Running running,
    Actor actor,
    SourceLine line,
    Sequence<ResourceState> resources,
    Sequence<ThreadState> threads,
    Sequence<ScopeState> scopes,
    int outputCount,
    @Nullable RunEnd end,
    TaskLabels labels,
    LoopId addressed) {

  /// Before the first event, when nothing is known of what the run will hold.
  public static final LoopState START = startingWith(TaskLabels.UNKNOWN);

  /// Before the first event of a run whose tasks are called by `labels`.
  static LoopState startingWith(TaskLabels labels) {
    return new LoopState(
        0,
        VirtualTime.ZERO,
        LoopId.FIRST,
        Sequence.empty(),
        Sequence.empty(),
        Sequence.empty(),
        null,
        Actor.PROGRAM,
        SourceLine.NONE,
        Sequence.empty(),
        Sequence.empty(),
        Sequence.empty(),
        0,
        null,
        labels,
        LoopId.FIRST);
  }

  /// The state once `event` has happened.
  ///
  /// @throws IllegalStateException when the event cannot follow, as when it names an unknown task
  public LoopState after(TraceEvent event) {
    Fold fold = new Fold(this);
    fold.apply(event);
    return fold.state();
  }

  /// The task of that id, null when it was not yet created.
  public @Nullable TaskState task(TaskId id) {
    return at(tasks, id.number());
  }

  /// The resource of that id, null when it was not yet created.
  public @Nullable ResourceState resource(ResourceId id) {
    return at(resources, id.number());
  }

  /// The thread of that id, null when it was not yet started.
  public @Nullable ThreadState thread(ThreadId id) {
    return at(threads, id.number());
  }

  /// The loop of whoever runs now, or that acted last.
  public EventLoopState eventLoop() {
    return eventLoop(loop);
  }

  /// The loop of that id; the first is there from the beginning.
  public EventLoopState eventLoop(LoopId id) {
    EventLoopState found = at(loops, id.number());
    return found == null ? EventLoopState.UNKNOWN : found;
  }

  /// The ready queue of the loop of whoever runs now.
  public Sequence<HandleState> ready() {
    return eventLoop().ready();
  }

  /// The timers of the loop of whoever runs now.
  public Sequence<TimerState> timers() {
    return eventLoop().timers();
  }

  /// The tick of the loop of whoever runs now.
  public Tick tick() {
    return eventLoop().tick();
  }

  /// The loop that has a handle in its ready queue or among its timers, null when none has.
  public @Nullable EventLoopState holder(HandleId id) {
    for (LoopId number : unclosed) {
      if (eventLoop(number).holds(id)) {
        return eventLoop(number);
      }
    }
    return null;
  }

  /// The armed timer of that id, null when there is none.
  public @Nullable TimerState timer(HandleId id) {
    EventLoopState holder = holder(id);
    return holder == null ? null : holder.timer(id);
  }

  /// The loop that runs in the thread whose turn it is, null when none does.
  public @Nullable EventLoopState loopHere() {
    ThreadId here = null;
    for (Running r = running; r != null && here == null; r = r.below()) {
      here = r.actor() instanceof Actor.InThread(ThreadId thread) ? thread : null;
    }
    for (LoopId number : unclosed) {
      if (eventLoop(number).runsIn(here)) {
        return eventLoop(number);
      }
    }
    return null;
  }

  /// The scope of that id, null when no task is inside of it.
  public @Nullable ScopeState scope(ScopeId id) {
    int at = scopes.search(scope -> Integer.compare(scope.id().number(), id.number()));
    return at < 0 ? null : scopes.get(at);
  }

  /// The task in the middle of a step, null when none is.
  public @Nullable TaskId runningTask() {
    return running != null && running.actor() instanceof Actor.InTask(TaskId task) ? task : null;
  }

  /// The simulated thread that runs, null while the main one does.
  public @Nullable ThreadId runningThread() {
    return running != null && running.actor() instanceof Actor.InThread(ThreadId thread)
        ? thread
        : null;
  }

  /// The handle that runs, null when none does.
  public @Nullable HandleState runningHandle() {
    for (Running r = running; r != null; r = r.below()) {
      if (r.handle() != null) {
        return r.handle();
      }
    }
    return null;
  }

  /// Numbers count from 1 without gaps, so that they say where to look.
  private static <E> @Nullable E at(Sequence<E> sequence, int number) {
    return number >= 1 && number <= sequence.size() ? sequence.get(number - 1) : null;
  }
}
