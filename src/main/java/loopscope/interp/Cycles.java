package loopscope.interp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import loopscope.interp.machine.Frame;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import org.jspecify.annotations.Nullable;

/// The cycles of references that nobody reaches any more, and which CPython's collector finds at
/// the end of the program only: an error's traceback has the frame of a call, a variable of which
/// has the task that failed with the error.
public final class Cycles {
  /// When cycles keep so many values a collector comes, as CPython's does after some two thousand
  /// new objects.
  private static final int MOST = 1200;

  private final Interpreter in;

  /// What stays until a collector comes, and what stays while its cycle is whole.
  private final List<PyObject> known = new ArrayList<>();

  private final List<PyObject> found = new ArrayList<>();

  /// Those that some cycle was found to keep.
  private final Set<PyObject> inside = new LinkedHashSet<>();

  private final Reach around = new Reach();

  private boolean due;

  Cycles(Interpreter in) {
    this.in = in;
  }

  /// Values that lead to all that cycles keep.
  List<PyObject> kept() {
    List<PyObject> kept = new ArrayList<>(known);
    kept.addAll(found);
    return kept;
  }

  /// A value is now part of a cycle of references, whatever a look at it would find.
  public void add(PyObject value) {
    if (inside.size() > MOST) {
      clear();
    }
    known.add(value);
    inside.add(value);
  }

  /// The cycle of references that a value was part of is broken.
  public void remove(PyObject value) {
    int at = known.lastIndexOf(value);
    if (at >= 0) {
      known.remove(at);
      inside.remove(value);
    }
  }

  /// So many objects came into being elsewhere that a collector comes soon.
  void expectCollector() {
    due = true;
  }

  /// Whether it is time for a collector to come.
  boolean areDue() {
    return due || inside.size() > MOST;
  }

  /// A collector has come.
  void clear() {
    due = false;
    known.clear();
    found.clear();
    inside.clear();
  }

  /// Takes back what was found to be kept: a cycle ends when one of its references goes. Gives the
  /// values, for [#keep] to look at anew.
  List<PyObject> release() {
    List<PyObject> released = List.copyOf(found);
    found.clear();
    return released;
  }

  /// Of values that may be gone, finds those that a cycle keeps, and marks what these lead to as
  /// reached. Gives how many values it looked at.
  int keep(List<PyObject> released, List<PyObject> dropped, Reach reach) {
    Garbage garbage = new Garbage(reach);
    for (PyObject value : released) {
      if (reach.has(value)) {
        found.add(value); // Whether a cycle keeps it matters once it is dropped.
      } else {
        garbage.add(value);
      }
    }
    dropped.forEach(garbage::add);
    List<PyObject> stay = garbage.isTooLarge() ? released : garbage.kept();
    for (PyObject value : stay) {
      inside.add(value);
      if (!reach.has(value)) {
        found.add(value);
        reach.from(value);
      }
    }
    inside.removeIf(garbage::isDead);
    return garbage.size();
  }

  /// A call is over whose frame a traceback has, or a task has failed: looks whether it leads back
  /// to itself, and so outlives those that refer to it. Gives how many values it looked at.
  int outlived(
      PyObject value, @Nullable Frame back, List<Consumer<Consumer<@Nullable Object>>> roots) {
    around.begin(Integer.MAX_VALUE);
    PyDict modules = in.modules().modules();
    for (int i = 0; i < modules.places(); i++) {
      around.also(modules.valueAt(i) instanceof PyModule known ? known.globals : null);
    }
    roots.forEach(source -> source.accept(around::also));
    for (Frame one = back; one != null; one = one.back()) {
      around.also(one);
    }
    around.forget(value);
    Garbage garbage = new Garbage(around);
    garbage.add(value);
    List<PyObject> stay = garbage.kept();
    if (stay.contains(value)) {
      found.add(value);
      inside.addAll(stay);
    }
    return garbage.size();
  }
}
