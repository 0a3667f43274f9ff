package loopscope.interp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import org.jspecify.annotations.Nullable;

/// Objects of whose end the program wants to be told: by a method `__del__`, or by a weak
/// reference.
final class Deaths {
  private final Map<PyObject, Death> expected = new LinkedHashMap<>();

  /// The end of one object. Its finaliser goes first, then weak references, the newest first.
  static final class Death implements Finalizable {
    private final PyObject object;
    private int nesting;
    private final List<Finalizable> references = new ArrayList<>();
    private boolean finalizes;

    /// The end that the object waits for itself, as a weak reference with a callback; or null.
    private @Nullable Death awaited;

    private Death(PyObject object, int nesting) {
      this.object = object;
      this.nesting = nesting;
    }

    private boolean isOfInterest() {
      return finalizes || awaited != null || !references.isEmpty();
    }

    @Override
    public boolean isPending() {
      return true;
    }

    @Override
    public void lost(Interpreter in) {
      if (awaited != null && object instanceof Finalizable reference) {
        reference.ended();
        awaited.references.remove(reference);
      }
      PyObject method = finalizes ? object.type().dunder(Slot.DEL) : null;
      if (method != null) {
        try {
          in.call(method, object);
        } catch (Raise raise) {
          String what = "Exception ignored while calling deallocator " + in.repr(method);
          in.unraisable(what, raise.exception);
        }
      }
      for (Finalizable reference : references.reversed()) {
        if (reference.isPending()) {
          reference.lost(in);
        }
      }
    }
  }

  boolean isEmpty() {
    return expected.isEmpty();
  }

  boolean isExpected(PyObject object) {
    return expected.containsKey(object);
  }

  /// An object came into being that has `__del__`.
  void finalizes(PyObject object, int nesting) {
    of(object, nesting).finalizes = true;
  }

  /// An object came to be referred to weakly, by what may call the program back if it is not the
  /// first to end.
  void refers(PyObject object, Finalizable reference, boolean callsBack, int nesting) {
    Death death = of(object, nesting);
    death.references.add(reference);
    if (callsBack && reference instanceof PyObject its) {
      of(its, nesting).awaited = death;
    }
  }

  /// Java code that was called at a level holds an object that it did not hold before.
  void raise(PyObject object, int level) {
    Death death = expected.get(object);
    if (death != null) {
      death.nesting = Math.min(death.nesting, level);
    }
  }

  /// The weak references to an object, the oldest first.
  List<Finalizable> referring(PyObject object) {
    Death death = expected.get(object);
    return death == null ? List.of() : List.copyOf(death.references);
  }

  private Death of(PyObject object, int nesting) {
    return expected.computeIfAbsent(object, o -> new Death(o, nesting));
  }

  /// The end of an object, when it is among those that have come.
  @Nullable Death among(Set<?> gone, PyObject object) {
    Death death = expected.get(object);
    return death != null && gone.contains(death) ? death : null;
  }

  /// The objects whose end is waited for.
  Collection<PyObject> expected() {
    return expected.keySet();
  }

  /// The ends that have come: of what was not reached and no Java code may hold.
  Set<Finalizable> come(Reach reach, int nesting) {
    Set<Finalizable> gone = new LinkedHashSet<>();
    for (Death death : expected.values()) {
      if (death.nesting >= nesting && !reach.has(death.object)) {
        gone.add(death);
      }
    }
    return gone;
  }

  /// An end is under way and will not come again.
  void forget(Finalizable one) {
    if (one instanceof Death death) {
      expected.remove(death.object);
      for (Finalizable reference : death.references) {
        Death its = reference instanceof PyObject object ? expected.get(object) : null;
        if (its != null && its.awaited == death) {
          its.awaited = null;
          expected.computeIfPresent(its.object, (_, left) -> left.isOfInterest() ? left : null);
        }
      }
    }
  }

  /// All that are left, the oldest first; the collector that comes at the end lets weak references
  /// say nothing of what ends with them.
  List<Finalizable> left() {
    return referencesFirst(expected.values());
  }

  /// What a collector finds, in the order in which it lets it go: a weak reference says nothing of
  /// an object that it found as well.
  static List<Finalizable> referencesFirst(Collection<? extends Finalizable> gone) {
    List<Finalizable> all = new ArrayList<>();
    gone.stream().filter(Deaths::isOfReference).forEach(all::add);
    gone.stream().filter(one -> !isOfReference(one)).forEach(all::add);
    return all;
  }

  private static boolean isOfReference(Finalizable one) {
    return one instanceof Death death && death.awaited != null;
  }
}
