package loopscope.interp;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import org.jspecify.annotations.Nullable;

/// The order in which values come to their end when what held them goes: sequences let go of their
/// elements from the last to the first.
final class LettingGo {
  /// How deep in sequences the order is followed.
  private static final int DEEPEST = 4;

  private final Deaths deaths;
  private final Set<Finalizable> gone;
  private final Set<Finalizable> inOrder = new LinkedHashSet<>();

  private LettingGo(Deaths deaths, Set<Finalizable> gone) {
    this.deaths = deaths;
    this.gone = gone;
  }

  /// Those that are gone, first the ones that the dropped values lead to.
  static Set<Finalizable> order(Deaths deaths, List<PyObject> dropped, Set<Finalizable> gone) {
    LettingGo letting = new LettingGo(deaths, gone);
    for (PyObject value : dropped) {
      letting.go(value, 0);
    }
    letting.inOrder.addAll(gone);
    return letting.inOrder;
  }

  private void go(@Nullable PyObject value, int depth) {
    Finalizable death = value == null ? null : deaths.among(gone, value);
    if (death != null) {
      inOrder.add(death);
    }
    switch (value) {
      case Finalizable other when gone.contains(other) -> inOrder.add(other);
      case PyList list when depth < DEEPEST -> {
        for (int i = list.size() - 1; i >= 0; i--) {
          go(list.get(i), depth + 1);
        }
      }
      case PyTuple tuple when depth < DEEPEST -> {
        for (int i = tuple.size() - 1; i >= 0; i--) {
          go(tuple.get(i), depth + 1);
        }
      }
      case PyDict dict when depth < DEEPEST -> {
        for (int i = 0; i < dict.places(); i++) {
          go(dict.valueAt(i), depth + 1);
        }
      }
      case null, default -> {}
    }
  }
}
