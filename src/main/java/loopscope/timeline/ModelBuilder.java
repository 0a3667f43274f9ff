package loopscope.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import loopscope.trace.LoopEvent;
import loopscope.trace.LoopId;
import loopscope.trace.Outcome;
import loopscope.trace.ProgramEvent;
import loopscope.trace.ResourceEvent;
import loopscope.trace.ResourceEvent.ResourceCreated;
import loopscope.trace.TaskEvent;
import loopscope.trace.TaskEvent.TaskCreated;
import loopscope.trace.TaskId;
import loopscope.trace.ThreadEvent;
import loopscope.trace.Trace;
import loopscope.trace.TraceEvent;
import loopscope.trace.VirtualTime;
import loopscope.trace.Wait;

/// Reads the events of a run once, in order, and hands each to the lane it concerns.
final class ModelBuilder {
  private final Trace trace;
  private final int end;
  private final List<TaskCreated> created = new ArrayList<>();
  private final List<TaskBars> tasks = new ArrayList<>();
  private final List<ResourceBars> resources = new ArrayList<>();
  private final List<ThreadBars> threads = new ArrayList<>();

  /// From how many nanoseconds on a computation counts as blocking the loop: the length from which
  /// asyncio itself complains in debug mode.
  private static final long LONG_COMPUTATION = 100_000_000;

  private final TrackBuilder callbacks = new TrackBuilder();
  private final Actors actors = new Actors();
  private final Brackets brackets = new Brackets();
  private final Delays delays = new Delays();
  private final List<Instant> instants = new ArrayList<>();
  private final List<TickMark> ticks = new ArrayList<>();
  private final LaneNames names;
  private VirtualTime now = VirtualTime.ZERO;
  private int instantBegan;
  private LoopId loop = LoopId.FIRST;

  ModelBuilder(Trace trace, int end) {
    this.trace = trace;
    this.end = end;
    names = new LaneNames(trace, end, resources);
  }

  TimelineModel build() {
    for (int i = 0; i < end; i++) {
      read(trace.event(i), i + 1);
    }
    instants.add(new Instant(now, instantBegan, end));
    List<Lane> lanes =
        new LaneList(names, end)
            .tasks(created, tasks)
            .callbacks(callbacks)
            .resources(resources)
            .threads(threads)
            .toList();
    List<Arrow> arrows = actors.arrows(lanes);
    arrows.sort(Comparator.comparingInt(Arrow::toPosition));
    int busyUntil = busyUntil(lanes);
    ticks.removeIf(tick -> tick.position() >= busyUntil);
    var axis = new TimelineModel.Axis(instants, ticks, busyUntil);
    return new TimelineModel(
        trace,
        end,
        lanes,
        new TimelineModel.Relations(arrows, brackets.byLane(lanes, end), delays.byLane(lanes)),
        axis);
  }

  /// The last position at which a lane is at work: with the loop's own tidying up after it no ticks
  /// are shown. A run without lanes is busy to its end.
  private int busyUntil(List<Lane> lanes) {
    int busyUntil = 0;
    for (Lane lane : lanes) {
      for (Track track : lane.tracks()) {
        if (!track.bars().isEmpty() && !lane.isResource()) {
          busyUntil = Math.max(busyUntil, track.bars().getLast().end());
        }
      }
    }
    return busyUntil == 0 ? end : busyUntil;
  }

  /// Takes in the event that leads to `position`.
  private void read(TraceEvent event, int position) {
    switch (event) {
      case LoopEvent of -> readLoop(of, position);
      case TaskEvent of -> readTask(of, position);
      case ResourceEvent of -> readResource(of, position);
      case ThreadEvent of -> readThread(of, position);
      case ProgramEvent of -> readProgram(of, position);
    }
  }

  private void readLoop(LoopEvent event, int position) {
    switch (event) {
      case LoopEvent.LoopStarted(var started, _) -> loop = started;
      case LoopEvent.LoopAddressed(var addressed) -> loop = addressed;
      case LoopEvent.TickBegan(var tick) -> {
        actors.clear();
        ticks.add(new TickMark(loop, tick, position));
      }
      case LoopEvent.ClockAdvanced(VirtualTime to) -> advance(to, position);
      case LoopEvent.HandleQueued queued -> {
        actors.queued(queued, position);
        if (queued.task() != null && queued.kind().stepsTask()) {
          task(queued.task().number()).queued(position, queued.cause());
          delays.woken(queued.task(), now, position);
        }
      }
      case LoopEvent.CallbackStarted(var handle) -> {
        String label = actors.startCallback(handle);
        if (!label.isEmpty()) {
          callbacks.open(BarKind.RUNNING, position, label);
        }
      }
      case LoopEvent.CallbackFinished _ -> {
        callbacks.close(position);
        actors.leave();
      }
      case LoopEvent.TimerArmed armed -> actors.armed(armed);
      case LoopEvent.HandleSkipped(var handle) -> actors.dropped(handle);
      case LoopEvent.TimerCancelled(var handle) -> actors.dropped(handle);
      case LoopEvent.LoopStopped _ -> actors.clear();
      case LoopEvent.LoopCreated _,
          LoopEvent.LoopClosed _,
          LoopEvent.HandleCancelled _,
          LoopEvent.TimerFired _ -> {}
    }
  }

  /// A tick that found nothing ready is the first of the instant that it waited for.
  private void advance(VirtualTime to, int position) {
    if (to.equals(now)) {
      return;
    }
    instants.add(new Instant(now, instantBegan, position - 1));
    now = to;
    instantBegan = position;
    if (!ticks.isEmpty() && ticks.getLast().position() == position - 1) {
      TickMark waited = ticks.removeLast();
      ticks.add(new TickMark(waited.loop(), waited.tick(), position));
    }
  }

  private void readTask(TaskEvent event, int position) {
    switch (event) {
      case TaskCreated made -> {
        created.add(made);
        tasks.add(new TaskBars());
      }
      case TaskEvent.TaskResumed resumed -> {
        if (resumed.handle() == null) {
          actors.startedEagerly(resumed.task(), position);
        }
        actors.enter(new LaneOf.OfTask(resumed.task()));
        task(event.task().number()).resumed(position, resumed.with());
      }
      case TaskEvent.TaskSuspended suspended -> {
        Wait on = suspended.on();
        if (on instanceof Wait.Resource(var resource, _)) {
          resource(resource.number()).touch();
        }
        task(event.task().number()).suspended(position, on, names.wait(on));
        delays.suspended(event.task(), on);
        actors.leave(new LaneOf.OfTask(event.task()));
      }
      case TaskEvent.TaskFinished finished -> {
        task(event.task().number()).finished(position, finished.outcome());
        actors.leave(new LaneOf.OfTask(event.task()));
      }
      case TaskEvent.CancelRequested asked -> {
        task(event.task().number()).cancelAsked();
        actors.cancelled(asked, position);
        if (actors.current() instanceof LaneOf.OfTask(var by)) {
          task(by.number()).caption.addCancel();
        }
      }
      case TaskEvent.TimeoutEntered(var task, var scope, var deadline, String around, _) ->
          brackets.timeout(task, scope, deadline, around, now, position);
      case TaskEvent.TimeoutExpired(_, var scope) -> brackets.expire(scope, position);
      case TaskEvent.TimeoutExited(_, var scope, _) -> brackets.exit(scope, position);
      case TaskEvent.GroupEntered(var task, var scope, _) ->
          brackets.enter(task, scope, "TaskGroup", position);
      case TaskEvent.GroupAborted(_, var scope, var failed) -> {
        brackets.expire(scope, position);
        actors.failed(scope, failed);
      }
      case TaskEvent.GroupExited(_, var scope, _) -> brackets.exit(scope, position);
      case TaskEvent.TaskRenamed _,
          TaskEvent.Uncancelled _,
          TaskEvent.CancellationCaught _,
          TaskEvent.TimeoutRescheduled _ -> {}
    }
  }

  private void readResource(ResourceEvent event, int position) {
    if (event instanceof ResourceCreated made) {
      resources.add(new ResourceBars(made));
    } else {
      LaneOf by = actors.current();
      String who = by instanceof LaneOf.OfTask(var id) ? names.task(id) : "taken";
      resource(event.resource().number()).add(event, position, who);
      if (by instanceof LaneOf.OfTask(var id)) {
        task(id.number()).caption.add(event);
      }
    }
  }

  private void readThread(ThreadEvent event, int position) {
    if (event instanceof ThreadEvent.ThreadStarted started) {
      threads.add(new ThreadBars(started.name(), started.process()));
      if (position < end && trace.event(position) instanceof ThreadEvent.JobStarted) {
        return;
      }
    }
    ThreadBars thread = threads.get(event.thread().number() - 1);
    LaneOf.OfThread lane = new LaneOf.OfThread(event.thread());
    switch (event) {
      case ThreadEvent.JobStarted job -> {
        actors.enterThread(lane);
        thread.jobStarted(position, job.work());
      }
      case ThreadEvent.JobFinished job -> {
        thread.jobFinished(position, !(job.outcome() instanceof Outcome.Returned));
        actors.leaveThread(lane);
      }
      case ThreadEvent.ThreadStarted _, ThreadEvent.ThreadResumed _ -> {
        actors.enterThread(lane);
        thread.resumed(position);
      }
      case ThreadEvent.ThreadBlocked blocked -> {
        thread.blocked(position, blocked.reason());
        actors.leaveThread(lane);
      }
      case ThreadEvent.ProcessComputing _ -> actors.leaveThread(lane);
      case ThreadEvent.ThreadFinished _ -> {
        thread.finished(position);
        actors.leaveThread(lane);
      }
    }
  }

  private void readProgram(ProgramEvent event, int position) {
    switch (event) {
      case ProgramEvent.OutputWritten output -> {
        TaskId step = actors.step();
        if (step != null) {
          task(step.number()).caption.add(output);
        }
      }
      case ProgramEvent.Blocked blocked -> {
        if (actors.current() instanceof LaneOf.OfTask(var by)) {
          task(by.number()).blocked(position - 1, position, blocked.call());
        } else {
          boolean within = callbacks.current() != null;
          callbacks.open(BarKind.BLOCKING, position - 1, blocked.call());
          callbacks.close(position);
          if (within) {
            callbacks.open(BarKind.RUNNING, position, "");
          }
        }
        advance(blocked.to(), position);
      }
      case ProgramEvent.Computed(var from, var to, _) -> {
        TaskId step = actors.step();
        if (step != null && to.nanos() - from.nanos() >= LONG_COMPUTATION) {
          task(step.number()).blocked(position - 1, position, "computes");
        }
        advance(to, position);
      }
      case ProgramEvent.LineReached _,
          ProgramEvent.WarningIssued _,
          ProgramEvent.ContextVariableSet _,
          ProgramEvent.ErrorReported _,
          ProgramEvent.Intervened _,
          ProgramEvent.RunEnded _ -> {}
    }
  }

  private TaskBars task(int number) {
    return tasks.get(number - 1);
  }

  private ResourceBars resource(int number) {
    return resources.get(number - 1);
  }
}
