package loopscope.trace.story;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.Outcome;
import loopscope.trace.ResourceEvent;
import loopscope.trace.ResourceEvent.Acquired;
import loopscope.trace.ResourceEvent.BarrierChanged;
import loopscope.trace.ResourceEvent.FlagCleared;
import loopscope.trace.ResourceEvent.FlagSet;
import loopscope.trace.ResourceEvent.FutureSettled;
import loopscope.trace.ResourceEvent.ItemDone;
import loopscope.trace.ResourceEvent.ItemPut;
import loopscope.trace.ResourceEvent.ItemTaken;
import loopscope.trace.ResourceEvent.Notified;
import loopscope.trace.ResourceEvent.QueueShutDown;
import loopscope.trace.ResourceEvent.Released;
import loopscope.trace.ResourceEvent.ResourceCreated;
import loopscope.trace.ResourceEvent.ResourceKind;
import loopscope.trace.ResourceState;
import loopscope.trace.ResourceState.Waiter;
import loopscope.trace.TaskId;

/// What happens to queues, locks and other things that tasks share.
final class ResourceStory {
  private ResourceStory() {}

  static Sentence tell(Scene scene, ResourceEvent event) {
    ResourceState now = scene.resource(event.resource());
    String label = now.label();
    return switch (event) {
      case ResourceCreated created -> created(scene, created);
      case ItemPut(_, var item, _, var by, _) ->
          scene.say(
              "{} puts {} into {}, which {}{}.",
              scene.doer(by),
              Scene.value(item),
              label,
              contents(now),
              next(scene, now, "get"));
      case ItemTaken(_, var item, var by, _) ->
          scene.say(
              "{} takes {} from {}, which {}{}.",
              scene.doer(by),
              Scene.value(item),
              label,
              contents(now),
              next(scene, now, "put"));
      case ItemDone(_, int unfinished, var by) ->
          unfinished == 0
              ? scene.say("{} marks the last item of {} as done.", scene.doer(by), label)
              : scene.say(
                  "{} marks an item of {} as done: {} unfinished.",
                  scene.doer(by),
                  label,
                  unfinished == 1 ? "one is" : Scene.count(unfinished) + " are");
      case QueueShutDown(_, boolean immediate) ->
          immediate
              ? scene.say("{} is shut down at once, and what it held is gone.", label)
              : scene.say("{} is shut down: nothing more may be put into it.", label);
      case Acquired(_, int free, var by, _) ->
          now.kind() == ResourceKind.SEMAPHORE || now.kind() == ResourceKind.BOUNDED_SEMAPHORE
              ? scene.say("{} takes a place of {}: {} free.", scene.doer(by), label, free(free))
              : scene.say("{} acquires {}.", scene.doer(by), label);
      case Released(_, int free, var by, _) ->
          now.kind() == ResourceKind.SEMAPHORE || now.kind() == ResourceKind.BOUNDED_SEMAPHORE
              ? scene.say(
                  "{} gives a place of {} back: {} free{}.",
                  scene.doer(by),
                  label,
                  free(free),
                  next(scene, now, "acquire"))
              : scene.say("{} releases {}{}.", scene.doer(by), label, next(scene, now, "acquire"));
      case FlagSet(_, var by, _) ->
          scene.say("{} sets {}{}.", scene.doer(by), label, everyone(scene, now));
      case FlagCleared(_, var by, _) ->
          scene.say("{} clears {}: who waits for it from now on must wait.", scene.doer(by), label);
      case Notified(_, int woken, var by, _) ->
          woken == 0
              ? scene.say("{} notifies {}, but nobody waits for that.", scene.doer(by), label)
              : scene.say(
                  "{} notifies {}: {} may go on once the lock is free.",
                  scene.doer(by),
                  label,
                  Scene.count(woken, "waiter"));
      case BarrierChanged(_, var state, int waiting) -> barrier(scene, now, state, waiting);
      case FutureSettled(_, var outcome, var by, _) ->
          scene.say(
              "{} settles {}: it {}{}.",
              scene.doer(by),
              label,
              settled(outcome),
              everyone(scene, now));
    };
  }

  private static Sentence barrier(Scene scene, ResourceState now, String state, int waiting) {
    String label = now.label();
    String all =
        switch (now.capacity()) {
          case 1 -> "its one task";
          case 2 -> "both";
          default -> "all " + Scene.count(now.capacity());
        };
    return switch (state) {
      case "filling" ->
          waiting == 0
              ? scene.say("{} is empty again: the next round may begin.", label)
              : scene.say(
                  "{} comes to {}: {} of {} tasks {} there.",
                  scene.doer(scene.before().runningTask()),
                  label,
                  Scene.count(waiting),
                  Scene.count(now.capacity()),
                  waiting == 1 ? "is" : "are");
      case "draining" ->
          scene.say(
              "{} comes to {} as the last: {} may go on.",
              scene.doer(scene.before().runningTask()),
              label,
              all);
      case "resetting" -> scene.say("{} is reset: who waits there gets BrokenBarrierError.", label);
      case "broken" ->
          scene.say(
              "{} is broken: who waits there, or comes later, gets BrokenBarrierError.", label);
      default -> scene.say("{} is {}.", label, state);
    };
  }

  private static Sentence created(Scene scene, ResourceCreated event) {
    TaskId by = scene.after().runningTask();
    return by == null
        ? scene.say("The program makes {} = {}.", event.label(), event.call())
        : scene.say("{} makes {} = {}.", by, event.label(), event.call());
  }

  private static String contents(ResourceState queue) {
    int size = queue.items().size();
    if (queue.capacity() > 0) {
      return size == 0
          ? "is empty now"
          : size >= queue.capacity()
              ? "is full now"
              : "now holds " + size + " of at most " + queue.capacity();
    }
    return size == 0 ? "is empty now" : "now holds " + Scene.count(size, "item");
  }

  private static String free(int places) {
    return places == 0 ? "none is" : places == 1 ? "one is" : Scene.count(places) + " are";
  }

  /// Who has waited longest for what was just made possible.
  private static Sentence next(Scene scene, ResourceState resource, String operation) {
    List<Waiter> waiters = resource.waitersIn(operation);
    if (waiters.isEmpty()) {
      return Sentence.EMPTY;
    }
    TaskId first = waiters.getFirst().task();
    return waiters.size() == 1
        ? scene.say("; {} waits for that", first)
        : scene.say("; {} has waited longest for that", first);
  }

  private static Sentence everyone(Scene scene, ResourceState resource) {
    List<TaskId> waiting = new ArrayList<>();
    for (Waiter waiter : resource.waiters()) {
      waiting.add(waiter.task());
    }
    return waiting.isEmpty() ? Sentence.EMPTY : scene.say("; {} can go on", scene.list(waiting));
  }

  private static String settled(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Returned(String value) -> "has the result " + Scene.value(value);
      case Outcome.Raised(String type, String message) ->
          "has the exception " + Scene.exception(type, message);
      case Outcome.Cancelled _ -> "is cancelled";
      case Outcome.Destroyed _ -> "is destroyed";
    };
  }
}
