package loopscope.trace;

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
import loopscope.trace.ResourceState.Holder;
import loopscope.trace.ResourceState.User;
import loopscope.trace.ResourceState.Waiter;
import loopscope.trace.persistent.Sequence;
import org.jspecify.annotations.Nullable;

/// What the events of queues, locks and other shared things change.
final class ResourceFold {
  /// As many are remembered; a report could not name more anyway.
  private static final int MOST_USERS = 16;

  private ResourceFold() {}

  static void apply(Fold fold, ResourceEvent event) {
    switch (event) {
      case ResourceCreated created -> create(fold, created);
      case ItemPut(var id, var item, int index, var by, var line) -> {
        fold.reach(line);
        fold.update(id, old -> used(put(old, item, index), by, "put"));
      }
      case ItemTaken(var id, _, var by, var line) -> {
        fold.reach(line);
        fold.update(id, old -> used(take(old), by, "get"));
      }
      case ItemDone(var id, int unfinished, var by) ->
          fold.update(
              id, old -> used(with(old, old.items(), unfinished, old.flag()), by, "task_done"));
      case QueueShutDown(var id, boolean immediate) ->
          fold.update(id, old -> shutDown(old, immediate));
      case Acquired(var id, int free, var by, var line) -> {
        fold.reach(line);
        fold.update(id, old -> held(old, old.holders().plus(new Holder(by)), free));
      }
      case Released(var id, int free, var by, var line) -> {
        fold.reach(line);
        fold.update(id, old -> used(held(old, less(old.holders(), by), free), by, "release"));
      }
      case FlagSet(var id, var by, var line) -> {
        fold.reach(line);
        fold.update(id, old -> used(with(old, old.items(), old.unfinished(), true), by, "set"));
      }
      case FlagCleared(var id, _, var line) -> {
        fold.reach(line);
        fold.update(id, old -> with(old, old.items(), old.unfinished(), false));
      }
      case Notified(var id, _, var by, var line) -> {
        fold.reach(line);
        fold.update(id, old -> used(old, by, "notify"));
      }
      case BarrierChanged(var id, var state, _) -> fold.update(id, old -> ended(old, state, null));
      case FutureSettled(var id, var outcome, _, var line) -> {
        fold.reach(line);
        fold.update(id, old -> ended(old, old.state(), outcome));
      }
    }
  }

  static ResourceState withWaiters(ResourceState old, Sequence<Waiter> waiters) {
    return make(old, old.items(), waiters, old.holders(), old.unfinished(), old.free(), old.flag());
  }

  private static void create(Fold fold, ResourceCreated event) {
    fold.expectNext(fold.resources, event.resource().number(), event.resource());
    fold.reach(event.line());
    boolean barrier = event.kind() == ResourceKind.BARRIER;
    fold.resources =
        fold.resources.plus(
            new ResourceState(
                event.resource(),
                event.kind(),
                event.label(),
                event.call(),
                event.capacity(),
                Sequence.empty(),
                Sequence.empty(),
                Sequence.empty(),
                0,
                initiallyFree(event),
                false,
                barrier ? "filling" : "",
                null,
                Sequence.empty(),
                event.line()));
  }

  private static int initiallyFree(ResourceCreated event) {
    return switch (event.kind()) {
      case LOCK, CONDITION -> 1;
      case SEMAPHORE, BOUNDED_SEMAPHORE -> event.capacity();
      case QUEUE, LIFO_QUEUE, PRIORITY_QUEUE, EVENT, BARRIER, FUTURE -> 0;
    };
  }

  private static ResourceState put(ResourceState old, String item, int index) {
    if (index < 0 || index > old.items().size()) {
      throw new IllegalStateException("no place " + index + " in " + old.label());
    }
    return with(old, old.items().plus(index, item), old.unfinished() + 1, old.flag());
  }

  private static ResourceState take(ResourceState old) {
    if (old.items().isEmpty()) {
      throw new IllegalStateException("nothing can be taken from " + old.label());
    }
    return with(old, old.items().without(0), old.unfinished(), old.flag());
  }

  private static ResourceState shutDown(ResourceState old, boolean immediate) {
    return immediate
        ? with(old, Sequence.empty(), Math.max(0, old.unfinished() - old.items().size()), true)
        : with(old, old.items(), old.unfinished(), true);
  }

  /// Who gives a place back is as a rule who holds one; otherwise the one held longest is free.
  private static Sequence<Holder> less(Sequence<Holder> holders, @Nullable TaskId by) {
    int at = holders.indexOf(new Holder(by));
    return holders.isEmpty() ? holders : holders.without(Math.max(at, 0));
  }

  private static ResourceState used(ResourceState old, @Nullable TaskId by, String operation) {
    if (by == null || old.users().size() >= MOST_USERS) {
      return old;
    }
    User user = new User(by, operation);
    return old.users().contains(user) ? old : withUsers(old, old.users().plus(user));
  }

  private static ResourceState withUsers(ResourceState old, Sequence<User> users) {
    return new ResourceState(
        old.id(),
        old.kind(),
        old.label(),
        old.call(),
        old.capacity(),
        old.items(),
        old.waiters(),
        old.holders(),
        old.unfinished(),
        old.free(),
        old.flag(),
        old.state(),
        old.outcome(),
        users,
        old.line());
  }

  private static ResourceState with(
      ResourceState old, Sequence<String> items, int unfinished, boolean flag) {
    return make(old, items, old.waiters(), old.holders(), unfinished, old.free(), flag);
  }

  private static ResourceState held(ResourceState old, Sequence<Holder> holders, int free) {
    return make(old, old.items(), old.waiters(), holders, old.unfinished(), free, old.flag());
  }

  private static ResourceState ended(ResourceState old, String state, @Nullable Outcome outcome) {
    return new ResourceState(
        old.id(),
        old.kind(),
        old.label(),
        old.call(),
        old.capacity(),
        old.items(),
        old.waiters(),
        old.holders(),
        old.unfinished(),
        old.free(),
        outcome != null || old.flag(),
        state,
        outcome,
        old.users(),
        old.line());
  }

  private static ResourceState make(
      ResourceState old,
      Sequence<String> items,
      Sequence<Waiter> waiters,
      Sequence<Holder> holders,
      int unfinished,
      int free,
      boolean flag) {
    return new ResourceState(
        old.id(),
        old.kind(),
        old.label(),
        old.call(),
        old.capacity(),
        items,
        waiters,
        holders,
        unfinished,
        free,
        flag,
        old.state(),
        old.outcome(),
        old.users(),
        old.line());
  }
}
