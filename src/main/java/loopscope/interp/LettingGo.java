package loopscope.interp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/// The order in which values come to their end when what held them goes.
///
/// Sequences and calls let go of their elements and variables from the last to the first, instances
/// of the attributes that their class assigns in alphabetical order, dictionaries and sets from the
/// first to the last.
final class LettingGo {
  /// How deep in values the order is followed, and over how many of them.
  private static final int DEEPEST = 12;

  private static final int MOST = 2000;

  private final Deaths deaths;
  private final Reach reach;
  private final Set<Finalizable> gone;
  private final Reach fields = new Reach();
  private final Set<PyObject> seen = new LinkedHashSet<>();
  private final Set<Finalizable> inOrder = new LinkedHashSet<>();

  private LettingGo(Deaths deaths, Reach reach, Set<Finalizable> gone) {
    this.deaths = deaths;
    this.reach = reach;
    this.gone = gone;
  }

  /// Those that are gone, first the ones that the dropped values lead to.
  static Set<Finalizable> order(
      Deaths deaths, Reach reach, List<PyObject> dropped, Set<Finalizable> gone) {
    if (gone.size() < 2) {
      return gone;
    }
    LettingGo letting = new LettingGo(deaths, reach, gone);
    for (PyObject value : dropped) {
      letting.go(value, 0);
    }
    letting.inOrder.addAll(gone);
    return letting.inOrder;
  }

  private void go(@Nullable Object held, int depth) {
    if (!(held instanceof PyObject value)
        || Reach.isLeaf(value)
        || reach.has(value)
        || depth > DEEPEST
        || seen.size() > MOST
        || !seen.add(value)) {
      return;
    }
    Finalizable death = deaths.among(gone, value);
    if (death != null) {
      inOrder.add(death);
    }
    if (value instanceof Finalizable other && gone.contains(other)) {
      inOrder.add(other);
    }
    for (Object one : inside(value)) {
      go(one, depth + 1);
    }
  }

  private List<?> inside(PyObject value) {
    return switch (value) {
      case PyList list -> Arrays.asList(list.toArray()).reversed();
      case PyTuple tuple -> Arrays.asList(tuple.items).reversed();
      case PyDict dict -> valuesOf(dict);
      case PyException error -> Arrays.asList(error.traceback, error.cause, error.context);
      case PyTraceback traceback -> Arrays.asList(traceback.next, traceback.frame);
      case Frame frame -> variablesOf(frame);
      case Resumable suspended -> Arrays.asList(suspended.frame());
      case PyInstance instance -> attributesOf(instance);
      default -> fields.directly(value);
    };
  }

  private static List<PyObject> valuesOf(PyDict dict) {
    List<PyObject> values = new ArrayList<>();
    for (int i = 0; i < dict.places(); i++) {
      PyObject value = dict.valueAt(i);
      if (value != null) {
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
    List<PyObject> values = new ArrayList<>();
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
    values.addAll(fields.directly(instance));
    return values;
  }
}
