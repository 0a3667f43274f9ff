package loopscope.interp.object;

import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import org.jspecify.annotations.Nullable;

/// Comparing and combining sets, in the order of steps that CPython takes, since the result's order
/// shows it.
public final class SetAlgebra {
  private SetAlgebra() {}

  static boolean holds(Interpreter in, CompareOp op, PySet a, PySet b) {
    return switch (op) {
      case EQ -> a.size() == b.size() && isSubset(in, a, b);
      case NE -> a.size() != b.size() || !isSubset(in, a, b);
      case LE -> isSubset(in, a, b);
      case LT -> a.size() < b.size() && isSubset(in, a, b);
      case GE -> isSubset(in, b, a);
      case GT -> b.size() < a.size() && isSubset(in, b, a);
    };
  }

  /// Whether every element of `a` is in `b`.
  public static boolean isSubset(Interpreter in, PySet a, PySet b) {
    if (a.size() > b.size()) {
      return false;
    }
    for (int i = 0; i < a.places(); i++) {
      PyObject key = a.at(i);
      if (key != null && !b.has(in, key)) {
        return false;
      }
    }
    return true;
  }

  static @Nullable PyObject compute(Interpreter in, BinaryOp op, PySet a, PySet b) {
    return switch (op) {
      case OR -> {
        PySet all = a.copy(in, a.frozen);
        all.addAll(in, b);
        yield all;
      }
      case AND -> intersection(in, a, b);
      case SUB -> difference(in, a, b);
      case XOR -> {
        PySet rest = b.copy(in, a.frozen);
        for (int i = 0; i < a.places(); i++) {
          PyObject key = a.at(i);
          if (key != null && !rest.discard(in, key)) {
            rest.add(in, key);
          }
        }
        yield rest;
      }
      default -> null;
    };
  }

  /// The elements that both have.
  public static PySet intersection(Interpreter in, PySet a, PySet b) {
    PySet smaller = b.size() > a.size() ? a : b;
    PySet larger = smaller == a ? b : a;
    PySet both = new PySet(a.frozen);
    for (int i = 0; i < smaller.places(); i++) {
      PyObject key = smaller.at(i);
      if (key != null && larger.has(in, key)) {
        both.add(in, key);
      }
    }
    return both;
  }

  /// The elements of `a` that are not in `b`.
  public static PySet difference(Interpreter in, PySet a, PySet b) {
    if (a.size() >> 2 > b.size()) {
      PySet rest = a.copy(in, a.frozen);
      for (int i = 0; i < b.places(); i++) {
        PyObject key = b.at(i);
        if (key != null) {
          rest.discard(in, key);
        }
      }
      rest.sweep();
      return rest;
    }
    PySet rest = new PySet(a.frozen);
    for (int i = 0; i < a.places(); i++) {
      PyObject key = a.at(i);
      if (key != null && !b.has(in, key)) {
        rest.add(in, key);
      }
    }
    return rest;
  }

  static @Nullable PyObject update(Interpreter in, BinaryOp op, PySet a, PySet b) {
    switch (op) {
      case OR -> a.addAll(in, b);
      case AND -> a.become(intersection(in, a, b));
      case SUB -> {
        if (a == b) {
          a.clear();
        } else {
          for (int i = 0; i < b.places(); i++) {
            PyObject key = b.at(i);
            if (key != null) {
              a.discard(in, key);
            }
          }
          a.sweep();
        }
      }
      case XOR -> {
        if (a == b) {
          a.clear();
        } else {
          for (int i = 0; i < b.places(); i++) {
            PyObject key = b.at(i);
            if (key != null && !a.discard(in, key)) {
              a.add(in, key);
            }
          }
        }
      }
      default -> {
        return null;
      }
    }
    return a;
  }

  static String repr(Interpreter in, PySet set) {
    String name = set.type().name();
    if (set.size() == 0) {
      return name + "()";
    }
    if (!in.enterRepr(set)) {
      return name + "(...)";
    }
    try {
      StringBuilder text = new StringBuilder(name.equals("set") ? "{" : name + "({");
      PyObject[] all = in.toArray(set);
      Sequences.join(in, text, all, all.length);
      Limits.text(text.length());
      return text.append(name.equals("set") ? "}" : "})").toString();
    } finally {
      in.leaveRepr();
    }
  }

  /// Over the elements of a set.
  static final class SetIterator extends NativeIterator {
    static final PyType TYPE =
        PyType.define("set_iterator").slots(Slot.ITER, Slot.NEXT).sealed().build();

    private @Nullable PySet set;
    private final int size;
    private int at;
    private int seen;

    SetIterator(PySet set) {
      super(TYPE);
      this.set = set;
      this.size = set.size();
    }

    @Override
    public @Nullable PyObject next(Interpreter in) {
      PySet from = set;
      if (from == null) {
        return null;
      }
      if (from.size() != size) {
        throw Raise.runtimeError("Set changed size during iteration");
      }
      while (at < from.places()) {
        PyObject key = from.at(at++);
        if (key != null) {
          seen++;
          return key;
        }
      }
      set = null;
      return null;
    }

    @Override
    public int remaining() {
      return set == null ? 0 : size - seen;
    }
  }
}
