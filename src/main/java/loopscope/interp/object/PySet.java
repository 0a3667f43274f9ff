package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// A set or frozenset, iterating in the order of 64-bit CPython; instances of derived classes are
/// [DerivedSet].
public class PySet extends SetTable {
  private static final Slot[] SLOTS = {
    Slot.REPR,
    Slot.EQ,
    Slot.NE,
    Slot.LT,
    Slot.LE,
    Slot.GT,
    Slot.GE,
    Slot.LEN,
    Slot.CONTAINS,
    Slot.ITER,
    Slot.HASH,
    Slot.AND,
    Slot.OR,
    Slot.XOR,
    Slot.SUB,
    Slot.RAND,
    Slot.ROR,
    Slot.RXOR,
    Slot.RSUB
  };

  /// `set`.
  public static final PyType TYPE =
      PyType.define("set")
          .allocate(
              (in, type) -> type == PySet.TYPE ? new PySet(false) : new DerivedSet(type, false))
          .slots(
              Slot.REPR,
              Slot.EQ,
              Slot.NE,
              Slot.LT,
              Slot.LE,
              Slot.GT,
              Slot.GE,
              Slot.LEN,
              Slot.CONTAINS,
              Slot.ITER,
              Slot.AND,
              Slot.OR,
              Slot.XOR,
              Slot.SUB,
              Slot.RAND,
              Slot.ROR,
              Slot.RXOR,
              Slot.RSUB,
              Slot.IAND,
              Slot.IOR,
              Slot.IXOR,
              Slot.ISUB)
          .build();

  /// `frozenset`.
  public static final PyType FROZEN =
      PyType.define("frozenset")
          .allocate(
              (in, type) -> type == PySet.FROZEN ? new PySet(true) : new DerivedSet(type, true))
          .slots(SLOTS)
          .build();

  /// Whether this is a frozenset.
  public final boolean frozen;

  /// An empty set.
  public PySet(boolean frozen) {
    this.frozen = frozen;
  }

  /// An empty set that iterates in the order in which elements came: sets of tasks, whose addresses
  /// mean nothing.
  public static PySet inInsertionOrder() {
    PySet set = new PySet(false);
    set.keepOrder();
    return set;
  }

  /// A plain set of what an iterable gives.
  public static PySet from(Interpreter in, PyObject iterable, boolean frozen) {
    PySet set = new PySet(frozen);
    set.addAll(in, iterable);
    return set;
  }

  @Override
  public PyType type() {
    return frozen ? FROZEN : TYPE;
  }

  /// Adds an element; false when an equal one was there.
  public final boolean add(Interpreter in, PyObject key) {
    return add(in, key, Operators.hashFor(in, key, "a set element"));
  }

  /// Adds what an iterable gives.
  public final void addAll(Interpreter in, PyObject iterable) {
    if (iterable instanceof PySet other && !other.type().isHeap()) {
      merge(in, other);
      return;
    }
    if (iterable instanceof PyDict dict && !dict.type().isHeap()) {
      makeRoom(dict.size());
    }
    PyObject iterator = in.iterate(iterable);
    for (PyObject key = in.next(iterator); key != null; key = in.next(iterator)) {
      add(in, key);
    }
  }

  /// Whether an equal element is in the set.
  public final boolean has(Interpreter in, PyObject key) {
    return find(in, key, hashOf(in, key)) >= 0;
  }

  private static long hashOf(Interpreter in, PyObject key) {
    // A set is looked up as the frozenset of its elements.
    return key instanceof PySet set && !set.frozen
        ? set.contentHash()
        : Operators.hashFor(in, key, "a set element");
  }

  /// Removes an element; false when it was not there.
  public final boolean discard(Interpreter in, PyObject key) {
    int at = find(in, key, hashOf(in, key));
    if (at < 0) {
      return false;
    }
    drop(at);
    return true;
  }

  /// A plain set with the same elements.
  public final PySet copy(Interpreter in, boolean asFrozen) {
    PySet other = new PySet(asFrozen);
    other.merge(in, this);
    return other;
  }

  @Override
  public boolean isTrue(Interpreter in) {
    return size() != 0;
  }

  @Override
  public long hash(Interpreter in) {
    if (!frozen) {
      throw Raise.typeError("unhashable type: '" + type().name() + "'");
    }
    return contentHash();
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    return other instanceof PySet that ? PyBool.of(SetAlgebra.holds(in, op, this, that)) : null;
  }

  @Override
  public @Nullable PyObject binary(Interpreter in, BinaryOp op, PyObject other) {
    return other instanceof PySet that ? SetAlgebra.compute(in, op, this, that) : null;
  }

  @Override
  public @Nullable PyObject reflected(Interpreter in, BinaryOp op, PyObject left) {
    return null;
  }

  @Override
  public @Nullable PyObject inPlace(Interpreter in, BinaryOp op, PyObject other) {
    return !frozen && other instanceof PySet that ? SetAlgebra.update(in, op, this, that) : null;
  }

  @Override
  public String repr(Interpreter in) {
    return SetAlgebra.repr(in, this);
  }

  @Override
  public int length(Interpreter in) {
    return size();
  }

  @Override
  public PyObject iterate(Interpreter in) {
    return new SetAlgebra.SetIterator(this);
  }

  @Override
  public boolean contains(Interpreter in, PyObject element) {
    return has(in, element);
  }
}
