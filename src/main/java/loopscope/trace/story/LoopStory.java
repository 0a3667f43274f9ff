package loopscope.trace.story;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.EventLoopState;
import loopscope.trace.EventLoopState.Phase;
import loopscope.trace.HandleId;
import loopscope.trace.HandleState;
import loopscope.trace.LoopEvent;
import loopscope.trace.LoopEvent.CallbackFinished;
import loopscope.trace.LoopEvent.CallbackStarted;
import loopscope.trace.LoopEvent.ClockAdvanced;
import loopscope.trace.LoopEvent.HandleCancelled;
import loopscope.trace.LoopEvent.HandleQueued;
import loopscope.trace.LoopEvent.HandleSkipped;
import loopscope.trace.LoopEvent.LoopAddressed;
import loopscope.trace.LoopEvent.LoopClosed;
import loopscope.trace.LoopEvent.LoopCreated;
import loopscope.trace.LoopEvent.LoopStarted;
import loopscope.trace.LoopEvent.LoopStopped;
import loopscope.trace.LoopEvent.TickBegan;
import loopscope.trace.LoopEvent.TimerArmed;
import loopscope.trace.LoopEvent.TimerCancelled;
import loopscope.trace.LoopEvent.TimerFired;
import loopscope.trace.LoopId;
import loopscope.trace.TaskId;
import loopscope.trace.ThreadState;
import loopscope.trace.Tick;
import loopscope.trace.TimerState;
import loopscope.trace.Trace;
import loopscope.trace.TraceEvent;
import loopscope.trace.VirtualTime;
import loopscope.trace.Wait;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// What the loop does: ticks, its clock and its timers.
final class LoopStory {
  private static final int REACH = 200;

  private LoopStory() {}

  static Sentence tell(Scene scene, LoopEvent event) {
    return switch (event) {
      case LoopCreated(LoopId loop) ->
          scene.say(
              "{} makes event loop {}.", scene.doer(scene.before().runningTask()), loop.number());
      case LoopAddressed(LoopId loop) ->
          scene.say("What comes now is about event loop {}.", loop.number());
      case LoopStarted(LoopId loop, _) -> started(scene, scene.after().eventLoop(loop));
      case LoopStopped(LoopId loop) -> stopped(scene, loop);
      case LoopClosed(LoopId loop) -> closed(scene, scene.before().eventLoop(loop));
      case TickBegan(Tick tick) -> ticked(scene, tick);
      case ClockAdvanced(VirtualTime to) -> jumped(scene, to);
      case HandleQueued queued -> HandleStory.queued(scene, queued);
      case CallbackStarted _ -> HandleStory.started(scene);
      case CallbackFinished _ -> HandleStory.finished(scene);
      case HandleCancelled(HandleId id) -> HandleStory.cancelled(scene, id);
      case HandleSkipped _ -> Sentence.of("A cancelled callback is dropped from the ready queue.");
      case TimerArmed(_, _, var deadline, _, var purpose, var owner) ->
          scene.say(
              "{} a timer for t = {} ({}).",
              arms(scene, owner),
              deadline,
              Internals.purpose(purpose));
      case TimerFired(HandleId id) -> fired(scene, id);
      case TimerCancelled(HandleId id) -> disarmed(scene, id);
    };
  }

  private static Sentence started(Scene scene, EventLoopState loop) {
    List<TaskId> ready = tasks(loop.ready());
    Sentence who = everyone(scene, ready, loop.ready().size() - ready.size());
    boolean isNew = scene.before().eventLoop(loop.id()).phase() == Phase.NEW;
    boolean other = isNew && !scene.hasLoops() && !loop.id().equals(LoopId.FIRST);
    String name = other ? "Another event loop" : Scene.capital(scene.loop(loop));
    if (isNew) {
      return scene.say("{} starts, with {} in its ready queue.", name, who);
    }
    boolean own = ready.size() == 1 && scene.task(ready.getFirst()).ofAsyncio();
    return own
        ? scene.say("{} runs once more, to clean up.", name)
        : scene.say("{} runs again, with {} in its ready queue.", name, who);
  }

  private static Sentence stopped(Scene scene, LoopId loop) {
    String name = Scene.capital(scene.loop(scene.before().eventLoop(loop)));
    Trace trace = scene.trace();
    boolean several = scene.after().loops().size() > 1;
    WakeCause cause = null;
    for (int i = scene.index() - 1; i >= Math.max(0, scene.index() - REACH); i--) {
      TraceEvent event = trace.event(i);
      if (cause == null
          && event instanceof HandleQueued queued
          && queued.label().equals(HandleStory.STOPS_LOOP)) {
        cause = queued.cause();
      }
      LoopId about = i == 0 || !several ? loop : aboutFrom(event);
      if (about != null && !about.equals(loop)) {
        cause = null;
      }
      if (about != null && cause != null) {
        return cause instanceof WakeCause.FutureDone(Wait of)
                && of instanceof Wait.TaskEnd(TaskId task)
            ? scene.say("{} stops, because {} has ended.", name, task)
            : scene.say("{} stops, because what it ran for is done.", name);
      }
    }
    return scene.say("{} stops.", name);
  }

  /// The loop that the events after this one are about, null when it is the same as before it.
  private static @Nullable LoopId aboutFrom(TraceEvent event) {
    return switch (event) {
      case LoopAddressed(LoopId loop) -> loop;
      case LoopStarted(LoopId loop, _) -> loop;
      default -> null;
    };
  }

  private static Sentence closed(Scene scene, EventLoopState loop) {
    int left = loop.ready().size() + loop.timers().size();
    String name = Scene.capital(scene.loop(loop));
    return left == 0
        ? scene.say("{} is closed.", name)
        : scene.say(
            "{} is closed; {} that it still had will never run.",
            name,
            Scene.count(left, "callback"));
  }

  /// Timers that are due come into the queue of the tick that begins, behind what is ready already.
  private static Sentence ticked(Scene scene, Tick tick) {
    int due = 0;
    while (scene.index() + 1 + due < scene.trace().size()
        && scene.trace().event(scene.index() + 1 + due) instanceof TimerFired) {
      due++;
    }
    EventLoopState loop = scene.after().eventLoop();
    List<HandleState> ready = loop.ready();
    List<TaskId> tasks = tasks(ready);
    String begins =
        "Tick "
            + tick.number()
            + (scene.hasLoops() ? " of event loop " + loop.id().number() : "")
            + " begins";
    int callbacks = ready.size() - tasks.size();
    String timers =
        due == 0 ? "" : Scene.count(due, "timer") + (due == 1 ? " is" : " are") + " due";
    if (ready.isEmpty()) {
      return scene.say("{}: {}.", begins, due == 0 ? "nothing is ready" : timers);
    }
    Sentence who = everyone(scene, tasks, callbacks);
    String is = ready.size() == 1 ? "is" : "are";
    return due == 0
        ? scene.say("{}: {} {} ready.", begins, who, is)
        : scene.say("{}: {} {} ready, and {}.", begins, who, is, timers);
  }

  /// Tasks by their names, and how many callbacks besides.
  private static Sentence everyone(Scene scene, List<TaskId> tasks, int callbacks) {
    if (callbacks == 0) {
      return tasks.isEmpty() ? Sentence.of("nothing") : scene.list(tasks);
    }
    String more = Scene.count(callbacks, "callback");
    return tasks.isEmpty() ? Sentence.of(more) : scene.list(tasks, more);
  }

  private static Sentence jumped(Scene scene, VirtualTime to) {
    EventLoopState loop = scene.before().loopHere();
    if (scene.before().running() != null || loop == null) {
      return scene.say("The clock shows t = {} now.", to);
    }
    TimerState next = loop.timers().isEmpty() ? null : loop.timers().getFirst();
    Sentence jump =
        scene.say(
            "Nothing is ready, so the clock jumps from t = {} to {}", scene.before().time(), to);
    if (next != null && next.deadline().equals(to)) {
      return scene.say("{}, when {} is due.", jump, timer(scene, next));
    }
    for (ThreadState thread : scene.before().threads()) {
      if (to.equals(thread.until())) {
        return scene.say("{}, when thread {} goes on.", jump, thread.id());
      }
    }
    return scene.say("{}.", jump);
  }

  private static Sentence arms(Scene scene, @Nullable TaskId owner) {
    return owner == null ? Sentence.of("The loop arms") : scene.say("{} arms", owner);
  }

  /// A timer by its owner and what it is for: `producer's timer (sleep 0.1)`.
  static Sentence timer(Scene scene, TimerState timer) {
    TaskId owner = timer.owner();
    return owner == null
        ? Sentence.of(
            Internals.does(timer.purpose()) instanceof String does
                ? "the timer of a callback that " + does
                : "the timer for " + timer.purpose())
        : scene.say("{}'s timer ({})", owner, Internals.purpose(timer.purpose()));
  }

  private static Sentence fired(Scene scene, HandleId id) {
    TimerState timer = scene.before().timer(id);
    return timer == null
        ? Sentence.of("A timer is due.")
        : scene.say(
            "It is t = {}, so {} is due: its callback joins the ready queue.",
            timer.deadline(),
            timer(scene, timer));
  }

  private static Sentence disarmed(Scene scene, HandleId id) {
    TimerState timer = scene.before().timer(id);
    if (timer != null) {
      return scene.say(
          "No longer needed: {} for t = {} is cancelled.", timer(scene, timer), timer.deadline());
    }
    return Sentence.of("A timer is cancelled.");
  }

  private static List<TaskId> tasks(List<HandleState> ready) {
    List<TaskId> tasks = new ArrayList<>();
    for (HandleState handle : ready) {
      if (handle.task() != null && !handle.cancelled()) {
        tasks.add(handle.task());
      }
    }
    return tasks;
  }
}
