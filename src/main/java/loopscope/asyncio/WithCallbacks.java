package loopscope.asyncio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Predicate;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyType;
import org.jspecify.annotations.Nullable;

/// The callbacks of a future. The first has a field of its own, since most futures have exactly
/// one.
abstract sealed class WithCallbacks extends PyInstance permits Future {
  /// Where it was made, in debug mode.
  @Nullable SourceTrace origin;

  /// Set while the future is on its way from an `await` to the task that is to wait for it.
  boolean blocking;

  private @Nullable DoneCallback first;
  private @Nullable List<DoneCallback> others;

  /// The first task that waits for this one through `gather`, `wait`, `shield` or a group. The
  /// notice is soon gone, so that it is no cycle of references to reckon with.
  private transient @Nullable Task awaiter;

  /// Further ones, and those that stopped waiting but were never crossed out.
  private @Nullable SequencedSet<Task> moreAwaiters;

  WithCallbacks(PyType type) {
    super(type);
  }

  /// Only classes of the program can have a `__next__`.
  @Override
  public final boolean isIterator() {
    return type.isProgrammed() && super.isIterator();
  }

  /// The future has come to the task that is to wait for it.
  void arrived() {
    blocking = false;
  }

  /// Whether callbacks that are added now would wait for nothing.
  abstract boolean isDone();

  /// Notes that a task waits for this one, as CPython's `future_add_to_awaited_by`.
  final void addAwaiter(@Nullable Task task) {
    if (awaiter == null) {
      awaiter = task;
    } else if (task != null) {
      addForGood(task);
    }
  }

  private void addForGood(Task task) {
    if (moreAwaiters == null) {
      moreAwaiters = new LinkedHashSet<>();
    }
    moreAwaiters.add(task);
  }

  /// Nobody will cross out this task any more: from now on the notice keeps it alive.
  final void leaveAwaiter(@Nullable Task task) {
    if (task != null && awaiter == task) {
      awaiter = null;
      addForGood(task);
    }
  }

  /// Notes that a task waits for this one no longer.
  final void dropAwaiter(@Nullable Task task) {
    if (moreAwaiters != null) {
      moreAwaiters.remove(task);
    }
    if (awaiter == task) {
      awaiter = null;
    }
  }

  /// The tasks that were noted to wait for this one.
  final List<Task> awaiters() {
    List<Task> all = new ArrayList<>();
    if (awaiter != null) {
      all.add(awaiter);
    }
    if (moreAwaiters != null) {
      all.addAll(moreAwaiters);
    }
    return all;
  }

  /// Schedules the callbacks, each once.
  final void scheduleAll() {
    DoneCallback one = first;
    if (one == null) {
      return;
    }
    first = null;
    List<DoneCallback> more = others;
    others = null;
    one.schedule((Future) this);
    if (more != null) {
      for (DoneCallback callback : more) {
        callback.schedule((Future) this);
      }
    }
  }

  /// Adds a callback; when the future is done already it is scheduled at once.
  final void addDoneCallback(DoneCallback callback) {
    if (isDone()) {
      callback.schedule((Future) this);
    } else if (first == null) {
      first = callback;
    } else {
      if (others == null) {
        others = new ArrayList<>(2);
      }
      others.add(callback);
    }
  }

  /// Removes every callback that `doomed` holds for and returns their number.
  final int removeDoneCallbacks(Predicate<DoneCallback> doomed) {
    List<DoneCallback> kept = new ArrayList<>();
    int removed = 0;
    for (DoneCallback callback : callbacks()) {
      if (doomed.test(callback)) {
        removed++;
      } else {
        kept.add(callback);
      }
    }
    if (removed > 0) {
      first = kept.isEmpty() ? null : kept.removeFirst();
      others = kept.isEmpty() ? null : kept;
    }
    return removed;
  }

  /// Removes a callback of asyncio's own.
  final void removeDoneCallback(DoneCallback callback) {
    if (first == callback && others == null) {
      first = null;
    } else if (first != null) {
      removeDoneCallbacks(one -> one == callback);
    }
  }

  /// The callbacks in order.
  final List<DoneCallback> callbacks() {
    List<DoneCallback> all = new ArrayList<>();
    if (first != null) {
      all.add(first);
      if (others != null) {
        all.addAll(others);
      }
    }
    return all;
  }
}
