package loopscope.trace.story;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.HandleId;
import loopscope.trace.HandleState;
import loopscope.trace.LoopEvent;
import loopscope.trace.LoopEvent.CallbackFinished;
import loopscope.trace.LoopEvent.CallbackStarted;
import loopscope.trace.LoopEvent.ClockAdvanced;
import loopscope.trace.LoopEvent.HandleCancelled;
import loopscope.trace.LoopEvent.HandleQueued;
import loopscope.trace.LoopEvent.HandleSkipped;
import loopscope.trace.LoopEvent.LoopClosed;
import loopscope.trace.LoopEvent.LoopStarted;
import loopscope.trace.LoopEvent.LoopStopped;
import loopscope.trace.LoopEvent.TickBegan;
import loopscope.trace.LoopEvent.TimerArmed;
import loopscope.trace.LoopEvent.TimerCancelled;
import loopscope.trace.LoopEvent.TimerFired;
import loopscope.trace.TaskId;
import loopscope.trace.ThreadState;
import loopscope.trace.Tick;
import loopscope.trace.TimerState;
import loopscope.trace.Trace;
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
      case LoopStarted(int loop) -> started(scene, loop);
      case LoopStopped _ -> stopped(scene);
      case LoopClosed _ -> closed(scene);
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
      case TimerFired _ -> fired(scene);
      case TimerCancelled(HandleId id) -> disarmed(scene, id);
    };
  }

  private static Sentence started(Scene scene, int loop) {
    List<TaskId> ready = tasks(scene.after().ready());
    Sentence who = everyone(scene, ready, scene.after().ready().size() - ready.size());
    if (scene.before().loop() == 0) {
      return scene.say("The event loop starts, with {} in its ready queue.", who);
    }
    boolean own = ready.size() == 1 && scene.task(ready.getFirst()).ofAsyncio();
    return own
        ? scene.say("The event loop runs once more, to clean up.")
        : scene.say(
            loop == scene.before().loop()
                ? "The event loop runs again, with {} in its ready queue."
                : "Another event loop starts, with {} in its ready queue.",
            who);
  }

  private static Sentence stopped(Scene scene) {
    Trace trace = scene.trace();
    for (int i = scene.index() - 1; i >= Math.max(0, scene.index() - REACH); i--) {
      if (trace.event(i) instanceof HandleQueued(_, _, var label, _, var cause)
          && label.equals(HandleStory.STOPS_LOOP)) {
        return cause instanceof WakeCause.FutureDone(Wait of)
                && of instanceof Wait.TaskEnd(TaskId task)
            ? scene.say("The event loop stops, because {} has ended.", task)
            : Sentence.of("The event loop stops, because what it ran for is done.");
      }
    }
    return Sentence.of("The event loop stops.");
  }

  private static Sentence closed(Scene scene) {
    int left = scene.before().ready().size() + scene.before().timers().size();
    return left == 0
        ? Sentence.of("The event loop is closed.")
        : scene.say(
            "The event loop is closed; {} that it still had will never run.",
            Scene.count(left, "callback"));
  }

  /// Timers that are due come into the queue of the tick that begins, behind what is ready already.
  private static Sentence ticked(Scene scene, Tick tick) {
    int due = 0;
    while (scene.index() + 1 + due < scene.trace().size()
        && scene.trace().event(scene.index() + 1 + due) instanceof TimerFired) {
      due++;
    }
    List<HandleState> ready = scene.after().ready();
    List<TaskId> tasks = tasks(ready);
    int callbacks = ready.size() - tasks.size();
    String timers =
        due == 0 ? "" : Scene.count(due, "timer") + (due == 1 ? " is" : " are") + " due";
    if (ready.isEmpty()) {
      return scene.say(
          "Tick {} begins: {}.", tick.number(), due == 0 ? "nothing is ready" : timers);
    }
    Sentence who = everyone(scene, tasks, callbacks);
    String is = ready.size() == 1 ? "is" : "are";
    return due == 0
        ? scene.say("Tick {} begins: {} {} ready.", tick.number(), who, is)
        : scene.say("Tick {} begins: {} {} ready, and {}.", tick.number(), who, is, timers);
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
    if (scene.before().running() != null || !scene.before().loopRunning()) {
      return scene.say("The clock shows t = {} now.", to);
    }
    TimerState next = scene.before().timers().isEmpty() ? null : scene.before().timers().getFirst();
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

  private static Sentence fired(Scene scene) {
    HandleState handle = scene.after().ready().getLast();
    TimerState timer = handle.timer();
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
