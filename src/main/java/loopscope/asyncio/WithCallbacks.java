package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyType;
import org.jspecify.annotations.Nullable;

/// The callbacks of a future. The first has a field of its own, since most futures have exactly
/// one.
abstract sealed class WithCallbacks extends PyInstance permits Future {
  /// Where it was made, in debug mode.
  @Nullable SourceTrace origin;

  private @Nullable DoneCallback first;
  private @Nullable List<DoneCallback> others;

  WithCallbacks(PyType type) {
    super(type);
  }

  /// Whether callbacks that are added now would wait for nothing.
  abstract boolean isDone();

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
