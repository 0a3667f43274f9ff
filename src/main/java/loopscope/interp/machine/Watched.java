package loopscope.interp.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import loopscope.interp.object.PyObject;
import org.jspecify.annotations.Nullable;

/// The coroutines and generators whose end has to be noticed, in the order in which they came.
///
/// A list through fields of the objects themselves: each coming and going takes constant time,
/// however many there are.
public final class Watched {
  private @Nullable Resumable first;
  private @Nullable Resumable last;

  /// Whether there is none.
  public boolean isEmpty() {
    return first == null;
  }

  /// The oldest, or null.
  public @Nullable Resumable first() {
    return first;
  }

  /// The one that came after another, or null.
  public static @Nullable Resumable next(Resumable object) {
    return object.watchedNext;
  }

  /// Adds all to a list, the oldest first.
  public void addTo(List<PyObject> list) {
    for (Resumable one = first; one != null; one = next(one)) {
      list.add(one);
    }
  }

  /// Those made at a level or deeper, and not running, that a mark did not reach.
  public List<Resumable> unreached(int nesting, Predicate<Object> reached) {
    List<Resumable> found = new ArrayList<>();
    for (Resumable one = first; one != null; one = next(one)) {
      Resumable outer = outermost(one);
      if (outer.state() != CoroutineState.RUNNING
          && isUnreached(one, nesting, reached)
          && !(outer != one && outer.watched && isUnreached(outer, nesting, reached))) {
        found.add(one);
      }
    }
    return found;
  }

  private static boolean isUnreached(Resumable one, int nesting, Predicate<Object> reached) {
    return one.nesting >= nesting && !reached.test(one);
  }

  /// Whether an object is on the list.
  public static boolean contains(Resumable object) {
    return object.watched;
  }

  /// Java code that was called at a level holds an object that it did not hold before.
  public static void raise(Resumable object, int level) {
    object.nesting = (short) Math.min(object.nesting, level);
  }

  /// The one through which an object is stepped: that which delegates to it, or it itself.
  public static Resumable outermost(Resumable object) {
    Frame top = object.state == CoroutineState.RUNNING ? object.frame : null;
    while (top != null && top.root != null && top.root != top) {
      top = top.root;
    }
    return top == null || top.generator == null ? object : top.generator;
  }

  /// Puts an object on the list.
  public void add(Resumable object, int nesting) {
    if (object.watched) {
      return;
    }
    object.watched = true;
    object.nesting = (short) Math.min(nesting, Short.MAX_VALUE);
    object.watchedBefore = last;
    if (last == null) {
      first = object;
    } else {
      last.watchedNext = object;
    }
    last = object;
  }

  /// Takes an object off the list.
  public void remove(Resumable object) {
    if (!object.watched) {
      return;
    }
    object.watched = false;
    Resumable before = object.watchedBefore;
    Resumable next = object.watchedNext;
    if (before == null) {
      first = next;
    } else {
      before.watchedNext = next;
    }
    if (next == null) {
      last = before;
    } else {
      next.watchedBefore = before;
    }
    object.watchedBefore = null;
    object.watchedNext = null;
  }
}
