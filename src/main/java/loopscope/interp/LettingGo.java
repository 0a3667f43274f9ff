package loopscope.interp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.Resumable;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTraceback;
import loopscope.interp.object.PyTuple;

/// The order in which values come to their end when what held them goes.
///
/// Each ends with the last reference to it, as CPython counts them. Sequences and calls let go of
/// their elements and variables from the last to the first, instances of the attributes that their
/// class assigns in alphabetical order, dictionaries from the first to the last.
final class LettingGo {
  /// Over how many values the order is followed.
  private static final int MOST = 2000;

  private final Deaths deaths;
  private final Reach reach;
  private final Set<Object> gone;
  private final Reach fields = new Reach();
  private final Map<PyObject, List<PyObject>> held = new LinkedHashMap<>();
  private final Map<PyObject, Integer> references = new LinkedHashMap<>();
  private final Set<Object> inOrder = new LinkedHashSet<>();

  private LettingGo(Deaths deaths, Reach reach, Set<Object> gone) {
    this.deaths = deaths;
    this.reach = reach;
    this.gone = gone;
  }

  /// Those that are gone, first the ones that the dropped values lead to.
  static Set<Object> order(
      Deaths deaths,
      Reach reach,
      List<PyObject> dropped,
      List<Resumable> suspended,
      Set<Finalizable> others) {
    Set<Object> gone = new LinkedHashSet<>(suspended);
    gone.addAll(others);
    if (gone.size() < 2) {
      return gone;
    }
    LettingGo letting = new LettingGo(deaths, reach, gone);
    dropped.forEach(letting::count);
    dropped.forEach(letting::release);
    letting.inOrder.addAll(gone);
    return letting.inOrder;
  }

  /// Counts a reference to a value, and those that it holds itself.
  private void count(PyObject start) {
    ArrayDeque<PyObject> work = new ArrayDeque<>(List.of(start));
    while (!work.isEmpty()) {
      PyObject value = work.remove();
      if (Reach.isLeaf(value) || reach.has(value)) {
        continue;
      }
      if (references.merge(value, 1, Integer::sum) == 1 && held.size() < MOST) {
        List<PyObject> its = new ArrayList<>();
        Set<Object> inside = new LinkedHashSet<>(first(value));
        inside.addAll(fields.directly(value));
        for (Object one : inside) {
          if (one instanceof PyObject object && object != value) {
            its.add(object);
          }
        }
        held.put(value, its);
        work.addAll(its);
      }
    }
  }

  /// A reference to a value is gone; with the last one the value ends, and lets go of its own.
  private void release(PyObject start) {
    ArrayDeque<PyObject> work = new ArrayDeque<>(List.of(start));
    while (!work.isEmpty()) {
      PyObject value = work.pop();
      Integer left = references.computeIfPresent(value, (_, n) -> n - 1);
      if (left == null || left > 0) {
        continue;
      }
      Finalizable death = deaths.among(gone, value);
      if (death != null) {
        inOrder.add(death);
      }
      if (gone.contains(value)) {
        inOrder.add(value);
      }
      held.getOrDefault(value, List.of()).reversed().forEach(work::push);
    }
  }

  /// What a value lets go of before the rest of what it holds.
  private List<?> first(PyObject value) {
    return switch (value) {
      case PyList list -> Arrays.asList(list.toArray()).reversed();
      case PyTuple tuple -> Arrays.asList(tuple.items).reversed();
      case PyDict dict -> valuesOf(dict);
      case PyException error -> Arrays.asList(error.traceback, error.cause, error.context);
      case PyTraceback traceback -> Arrays.asList(traceback.next, traceback.frame);
      case Frame frame -> variablesOf(frame);
      case Resumable suspended -> Arrays.asList(suspended.frame());
      case PyInstance instance -> attributesOf(instance);
      default -> List.of();
    };
  }

  private static List<PyObject> valuesOf(PyDict dict) {
    List<PyObject> values = new ArrayList<>();
    for (int i = 0; i < dict.places(); i++) {
      PyObject key = dict.keyAt(i);
      PyObject value = dict.valueAt(i);
      if (key != null && value != null) {
        values.add(key);
        values.add(value);
      }
    }
    return values;
  }

  private static List<Object> variablesOf(Frame frame) {
    List<Object> values = new ArrayList<>();
    frame.eachLocal(
        value -> {
          if (value != null) {
            values.add(value);
          }
        });
    return values.reversed();
  }

  /// The attributes that methods of the class assign to `self` have their places by name.
  private List<PyObject> attributesOf(PyInstance instance) {
    Set<PyObject> values = new LinkedHashSet<>();
    if (instance.type().lookup("__static_attributes__") instanceof PyTuple names) {
      String[] sorted = new String[names.items.length];
      for (int i = 0; i < sorted.length; i++) {
        sorted[i] = names.items[i] instanceof PyStr name ? name.value : "";
      }
      Arrays.sort(sorted);
      for (String name : sorted) {
        PyObject value = instance.getOwn(PyStr.of(name));
        if (value != null) {
          values.add(value);
        }
      }
    }
    return List.copyOf(values);
  }
}
