package loopscope.interp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopscope.interp.object.PyType;

/// A program's classes right below native ones, which outlive the run and must not hold on to them.
public final class DerivedClasses {
  private final Map<PyType, List<PyType>> below = new LinkedHashMap<>();

  DerivedClasses() {}

  /// A class came into being.
  public void add(PyType type) {
    for (PyType base : type.bases()) {
      if (!base.isHeap()) {
        below.computeIfAbsent(base, b -> new ArrayList<>()).add(type);
      }
    }
  }

  /// Those of a native class, the oldest first.
  public List<PyType> of(PyType base) {
    return below.getOrDefault(base, List.of());
  }
}
