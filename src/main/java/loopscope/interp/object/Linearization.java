package loopscope.interp.object;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The C3 order of a class and its ancestors.
final class Linearization {
  private Linearization() {}

  /// Gives a class other bases, and it and those below it their new order.
  static void rebase(PyType type, PyType[] bases) {
    for (PyType base : type.bases) {
      base.subclasses.remove(type);
    }
    type.bases = bases;
    for (PyType base : bases) {
      base.addSubclass(type);
    }
    reorder(type);
  }

  private static void reorder(PyType type) {
    type.mro = of(type, type.bases);
    type.subclasses.forEach(Linearization::reorder);
  }

  static PyType[] of(PyType type, PyType[] bases) {
    if (bases.length == 1) {
      PyType[] above = bases[0].mro;
      PyType[] order = new PyType[above.length + 1];
      order[0] = type;
      System.arraycopy(above, 0, order, 1, above.length);
      return order;
    }
    List<List<PyType>> sequences = new ArrayList<>();
    for (int i = 0; i < bases.length; i++) {
      for (int j = 0; j < i; j++) {
        if (bases[i] == bases[j]) {
          throw Raise.typeError("duplicate base class " + bases[i].name());
        }
      }
      sequences.add(new ArrayList<>(List.of(bases[i].mro)));
    }
    sequences.add(new ArrayList<>(List.of(bases)));
    List<PyType> order = new ArrayList<>();
    order.add(type);
    while (true) {
      sequences.removeIf(List::isEmpty);
      if (sequences.isEmpty()) {
        return order.toArray(new PyType[0]);
      }
      PyType next = nextOf(sequences);
      order.add(next);
      for (List<PyType> sequence : sequences) {
        if (sequence.getFirst() == next) {
          sequence.removeFirst();
        }
      }
    }
  }

  /// The attribute of the first class that has it, or null; `tables` says what a class has, and
  /// what it found before.
  static @Nullable PyObject find(
      PyType[] order, String attribute, Function<PyType, AttributeTable> tables, PyObject absent) {
    PyStr name = new PyStr(attribute);
    // Where ancestors stand in a line, what one of them found before holds for all below it.
    boolean line = true;
    for (PyType type : order) {
      AttributeTable table = tables.apply(type);
      PyObject value = line ? table.known(attribute) : null;
      value = value == null ? table.dictionary().get(name) : value;
      value = value == null ? type.fields().get(attribute) : value;
      if (value != null) {
        return value == absent ? null : value;
      }
      line &=
          type != PyType.OBJECT
              && type.bases.length == 1
              && type.mro.length == type.bases[0].mro.length + 1;
    }
    return null;
  }

  private static PyType nextOf(List<List<PyType>> sequences) {
    for (List<PyType> sequence : sequences) {
      PyType candidate = sequence.getFirst();
      boolean blocked = false;
      for (List<PyType> other : sequences) {
        blocked |= other.lastIndexOf(candidate) > 0;
      }
      if (!blocked) {
        return candidate;
      }
    }
    StringBuilder heads = new StringBuilder();
    for (List<PyType> sequence : sequences) {
      String name = sequence.getFirst().name();
      if (heads.indexOf(name) < 0) {
        heads.append(heads.isEmpty() ? "" : ", ").append(name);
      }
    }
    throw Raise.typeError(
        "Cannot create a consistent method resolution order (MRO) for bases " + heads);
  }

  /// The base that says how instances come into being.
  static PyType solidBase(PyType[] bases) {
    for (PyType base : bases) {
      if (base.allocator != PyType.OBJECT.allocator) {
        return base;
      }
    }
    return bases[0];
  }
}
