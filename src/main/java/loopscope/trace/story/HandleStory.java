package loopscope.trace.story;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.EventLoopState;
import loopscope.trace.HandleId;
import loopscope.trace.HandleState;
import loopscope.trace.LoopEvent.CallbackFinished;
import loopscope.trace.LoopEvent.CallbackStarted;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.LoopEvent.HandleQueued;
import loopscope.trace.ResourceId;
import loopscope.trace.StepRule;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState;
import loopscope.trace.TimerState;
import loopscope.trace.TraceEvent;
import loopscope.trace.Wait;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// How handles come into the ready queue, and callbacks run.
final class HandleStory {
  /// The callback with which `run_until_complete` stops the loop.
  static final String STOPS_LOOP = StepRule.STOPS_LOOP;

  private HandleStory() {}

  static Sentence queued(Scene scene, HandleQueued event) {
    if (event.cause() instanceof WakeCause.TimerDue) {
      return Sentence.of(
          "A cancelled timer would be due now: its callback joins the ready queue, to be skipped.");
    }
    TaskId task = event.task();
    Sentence place = QueuePlace.of(scene);
    return switch (event.kind()) {
      case TASK_START ->
          scene.say(
              "{} joins the ready queue{} for its first step{}.",
              task,
              QueuePlace.in(scene),
              QueuePlace.behind(scene));
      case TASK_STEP ->
          scene.say(
              WhatIfStory.justRaised(scene)
                  ? "{} joins the ready queue{}, to get the exception{}."
                  : "{} joins the ready queue{} again{}.",
              task,
              QueuePlace.in(scene),
              QueuePlace.behind(scene));
      case TASK_WAKEUP -> woken(scene, event, task, QueuePlace.ahead(scene));
      case CALLBACK ->
          Internals.does(event.label()) == null
              ? scene.say(
                  "The callback {} joins the ready queue{}{}.",
                  Scene.callback(event.label()),
                  place,
                  why(scene, event))
              : internal(scene, event, place);
      case INTERNAL -> internal(scene, event, place);
    };
  }

  private static Sentence woken(
      Scene scene, HandleQueued event, @Nullable TaskId task, Sentence place) {
    TaskState before = task == null ? null : scene.before().task(task);
    Wait wait = before == null ? null : before.waitsFor();
    if (event.cause() instanceof WakeCause.CancelSent) {
      return wait == null
          ? scene.say("{} is ready, to get its CancelledError{}.", task, place)
          : scene.say(
              "{} is ready: the cancellation ends its {}{}.", task, Waits.noun(scene, wait), place);
    }
    if (wait == null && event.cause() instanceof WakeCause.FutureDone(Wait of)) {
      wait = of;
    }
    return wait == null
        ? scene.say("{} is ready{}.", task, place)
        : scene.say(
            "{} is ready, because {}{}.", task, Wakings.what(scene, wait, scene.index()), place);
  }

  private static Sentence internal(Scene scene, HandleQueued event, Sentence place) {
    boolean ofTask =
        event.cause() instanceof WakeCause.FutureDone(Wait of) && of instanceof Wait.TaskEnd;
    if (event.label().equals(STOPS_LOOP) && !ofTask) {
      return scene.say(
          "A callback that stops the loop joins the ready queue{}, because what it ran for is"
              + " done.",
          place);
    }
    if (event.cause() instanceof WakeCause.FutureDone(Wait of)
        && of instanceof Wait.TaskEnd(TaskId ended)) {
      if (event.label().equals(STOPS_LOOP)) {
        return scene.say(
            "A callback that stops the loop joins the ready queue{}, because {} has ended.",
            place,
            ended);
      }
      TaskState waiting = waitingFor(scene, ended);
      if (waiting != null && waiting.waitsFor() instanceof Wait.Children(String operation, _)) {
        return scene.say(
            "{}, so a callback that tells {}'s {} joins the ready queue{}.",
            Wakings.ended(scene, ended),
            waiting.id(),
            Waits.joint(operation),
            place);
      }
      return scene.say(
          "{}, so {} joins the ready queue{}.",
          Wakings.ended(scene, ended),
          Internals.callback(event.label()),
          place);
    }
    return scene.say(
        "{} joins the ready queue{}{}.",
        Scene.capital(Internals.callback(event.label())),
        place,
        why(scene, event));
  }

  private static Sentence why(Scene scene, HandleQueued event) {
    return switch (event.cause()) {
      case WakeCause.FutureDone(Wait.Other _) ->
          Sentence.of(", because what it waited for is done");
      case WakeCause.FutureDone done -> because(scene, done, scene.index());
      case WakeCause.FromThread(var thread) -> scene.say(", sent by thread {}", thread);
      case WakeCause.Scheduled() -> scene.say(", as {} asked", scene.actor(scene.before().actor()));
      case WakeCause.Created _, WakeCause.Yielded _, WakeCause.CancelSent _, WakeCause.TimerDue _ ->
          Sentence.EMPTY;
    };
  }

  /// What was done so that a callback is called, as far as it has a name.
  private static Sentence because(Scene scene, @Nullable WakeCause cause, int index) {
    return cause instanceof WakeCause.FutureDone(Wait of)
        ? switch (of) {
          case Wait.TaskEnd(TaskId task) -> scene.say(", because {}", Wakings.ended(scene, task));
          case Wait.Job(String work, _) ->
              scene.say(
                  Waker.of(scene.trace(), index) instanceof Waker waker
                          && waker.label().equals(Internals.RESULT_OF_JOB)
                      ? ", because the job {} is done"
                      : ", because the wait for the job {} was cancelled",
                  Scene.function(work));
          case Wait.Resource(ResourceId future, _) -> scene.say(", because {} is done", future);
          case Wait.Children(String operation, _) ->
              scene.say(", because the {} is over", Waits.joint(operation));
          case Wait.Turn _, Wait.Sleep _, Wait.Other _ -> Sentence.EMPTY;
        }
        : Sentence.EMPTY;
  }

  static Sentence started(Scene scene) {
    HandleState handle = scene.after().runningHandle();
    if (handle == null) {
      return Sentence.of("A callback runs.");
    }
    TimerState timer = handle.timer();
    if (timer != null) {
      long late = scene.after().time().nanos() - timer.deadline().nanos();
      String after = late == 0 ? "" : ", " + Times.duration(late) + " after it was due";
      return timer.kind() == HandleKind.CALLBACK
          ? scene.say("The loop {}, whose time has come{}.", callback(scene, handle), after)
          : scene.say("The loop acts on {}{}.", LoopStory.timer(scene, timer), after);
    }
    if (handle.label().equals(STOPS_LOOP)
        && handle.cause() instanceof WakeCause.FutureDone(Wait of)
        && of instanceof Wait.TaskEnd(TaskId task)) {
      return scene.say("A callback tells the loop to stop, because {} has ended.", task);
    }
    if (handle.cause() instanceof WakeCause.FutureDone(Wait of)
        && of instanceof Wait.TaskEnd(TaskId ended)) {
      TaskState waiting = waitingFor(scene, ended);
      if (waiting != null && waiting.waitsFor() instanceof Wait.Children children) {
        return told(scene, waiting.id(), children, ended);
      }
    }
    if (handle.label().equals(STOPS_LOOP)) {
      return Sentence.of("A callback tells the loop to stop, because what it ran for is done.");
    }
    String name = Internals.called(handle.label());
    return handle.cause() instanceof WakeCause.FutureDone(Wait of)
            && of instanceof Wait.TaskEnd(TaskId ended)
        ? scene.say(
            name.contains("that tells")
                ? "The loop {}, because {}; nobody waits there now."
                : "The loop {}, because {}.",
            name,
            Wakings.ended(scene, ended))
        : scene.say(
            "The loop {}{}.", name, because(scene, handle.cause(), handle.sincePosition() - 1));
  }

  private static String callback(Scene scene, HandleState handle) {
    return scene.isTaskName(handle.label())
        ? "calls a method of the task " + handle.label()
        : Internals.called(handle.label());
  }

  private static Sentence told(Scene scene, TaskId waiting, Wait.Children wait, TaskId ended) {
    Sentence learns =
        scene.say(
            "{}'s {} learns that {}",
            waiting,
            Waits.joint(wait.operation()),
            Wakings.ended(scene, ended));
    if (wakesNext(scene, waiting)) {
      return scene.say("{}, and that ends its wait.", learns);
    }
    int left = scene.trace().waits().unfinished(waiting, wait, scene.index());
    return left == 0
        ? scene.say("{}.", learns)
        : scene.say("{}; it still lacks {}.", learns, left(scene, wait, left));
  }

  private static Sentence left(Scene scene, Wait.Children wait, int count) {
    return count > Scene.MOST_NAMES
        ? Sentence.of(Scene.count(count) + " tasks")
        : scene.list(wait.tasks().stream().filter(child -> scene.task(child).alive()).toList());
  }

  /// Whether the callback that begins will make the task ready.
  private static boolean wakesNext(Scene scene, TaskId waiting) {
    for (int i = scene.index() + 1; i < scene.trace().size(); i++) {
      TraceEvent event = scene.trace().event(i);
      if (event instanceof CallbackFinished) {
        return false;
      }
      if (event instanceof HandleQueued queued && waiting.equals(queued.task())) {
        return queued.cause() instanceof WakeCause.FutureDone;
      }
    }
    return false;
  }

  /// What a callback has done, from the events since it began.
  static Sentence finished(Scene scene) {
    List<TaskId> woken = new ArrayList<>();
    for (int i = scene.index() - 1; i >= 0; i--) {
      TraceEvent event = scene.trace().event(i);
      if (event instanceof CallbackStarted) {
        break;
      }
      if (event instanceof HandleQueued queued && queued.task() != null) {
        woken.addFirst(queued.task());
      }
    }
    HandleState handle = scene.before().runningHandle();
    Sentence done =
        handle == null || scene.isTaskName(handle.label())
            ? Sentence.of("The callback returns")
            : scene.say("{} returns", Scene.capital(Internals.callback(handle)));
    return switch (woken.size()) {
      case 0 -> scene.say("{} to the loop.", done);
      case 1 -> scene.say("{} to the loop; {} is ready now.", done, woken.getFirst());
      default -> scene.say("{} to the loop; {} are ready now.", done, scene.list(woken));
    };
  }

  static Sentence cancelled(Scene scene, HandleId id) {
    EventLoopState holder = scene.after().holder(id);
    List<HandleState> ready = holder == null ? List.of() : holder.ready();
    for (HandleState handle : ready) {
      if (handle.id().equals(id)) {
        return scene.say(
            "The callback {} is cancelled and will be skipped.", Scene.callback(handle.label()));
      }
    }
    return Sentence.of("A callback is cancelled and will be skipped.");
  }

  private static @Nullable TaskState waitingFor(Scene scene, TaskId child) {
    for (TaskState task : scene.trace().waits().waitingFor(child, scene.after(), scene.index())) {
      if (task.waitsFor() instanceof Wait.Children) {
        return task;
      }
    }
    return null;
  }
}
