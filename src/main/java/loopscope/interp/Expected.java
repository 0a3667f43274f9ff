package loopscope.interp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import loopscope.interp.machine.Resumable;
import loopscope.interp.machine.Watched;
import loopscope.interp.object.PyObject;

/// The values whose end a program can see, as long as it has not come.
final class Expected {
  /// Coroutines and generators.
  final Watched suspended = new Watched();

  /// Objects with `__del__` or weak references to them.
  final Deaths deaths = new Deaths();

  /// What else there is something to be said about.
  private final List<Finalizable> others = new ArrayList<>();

  boolean isEmpty() {
    return suspended.isEmpty() && others.isEmpty() && deaths.isEmpty();
  }

  void add(Finalizable value) {
    others.add(value);
  }

  /// One of the last that were added, most likely, is no longer waited for.
  void remove(Finalizable value) {
    int at = others.lastIndexOf(value);
    if (at >= 0) {
      others.remove(at);
    }
  }

  void removeAll(List<Finalizable> values) {
    others.removeAll(values);
  }

  boolean contains(PyObject value) {
    return deaths.isExpected(value)
        || (value instanceof Resumable object && Watched.contains(object))
        || (value instanceof Finalizable other && other.isPending());
  }

  /// Adds them all to a list.
  void addTo(List<PyObject> list) {
    suspended.addTo(list);
    others.stream()
        .filter(one -> one instanceof PyObject && one.isPending())
        .forEach(one -> list.add((PyObject) one));
    list.addAll(deaths.expected());
  }

  /// The ends that have come but for those of coroutines and generators.
  Set<Finalizable> come(Reach reach, int nesting, boolean collected) {
    Set<Finalizable> died = deaths.come(reach, nesting);
    Set<Finalizable> come = new LinkedHashSet<>(collected ? Deaths.referencesFirst(died) : died);
    List<Finalizable> gone =
        others.stream()
            .filter(one -> !one.isPending() || one.nesting() >= nesting && !reach.has(one.value()))
            .toList();
    others.removeAll(gone);
    come.addAll(gone);
    return come;
  }

  /// The program is over, and the oldest end first.
  void sort() {
    others.sort((one, other) -> Long.compare(one.age(), other.age()));
  }

  /// Whatever is left but for coroutines and generators.
  List<Finalizable> left() {
    List<Finalizable> left = new ArrayList<>(deaths.left());
    left.addAll(others);
    others.clear();
    return left;
  }
}
