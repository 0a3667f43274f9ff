package loopscope.interp.object;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.text.Hashes;
import org.jspecify.annotations.Nullable;

/// A set or frozenset, iterating in the order of 64-bit CPython; instances of derived classes are
/// [DerivedSet].
///
/// The table and the way in which it is probed are CPython's (`Objects/setobject.c`): linear probes
/// of nine neighbours, then jumps by the perturbed hash, growth by four (by two beyond 50,000
/// elements) once three fifths are in use.
public class PySet extends PyObject {
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

  private static final int LINEAR_PROBES = 9;
  private static final int PERTURB_SHIFT = 5;

  /// Where an element was deleted: probing goes on past it.
  private static final PyObject DUMMY = new PyCell(null);

  /// Whether this is a frozenset.
  public final boolean frozen;

  private @Nullable PyObject[] keys = new PyObject[8];
  private long[] hashes = new long[8];
  private int mask = 7;
  private int fill;
  private int used;

  /// The elements in the order in which they came, for a set that keeps it; else null.
  private @Nullable List<PyObject> order;

  /// An empty set.
  public PySet(boolean frozen) {
    this.frozen = frozen;
  }

  /// An empty set that iterates in the order in which elements came: sets of tasks, whose addresses
  /// mean nothing.
  public static PySet inInsertionOrder() {
    PySet set = new PySet(false);
    set.order = new ArrayList<>();
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

  /// The number of elements.
  public final int size() {
    return used;
  }

  /// The number of places in the table.
  public final int places() {
    return order == null ? mask + 1 : order.size();
  }

  /// The element at a place, or null.
  public final @Nullable PyObject at(int place) {
    return order == null ? stored(place) : order.get(place);
  }

  private @Nullable PyObject stored(int place) {
    PyObject key = keys[place];
    return key == DUMMY ? null : key;
  }

  private int find(Interpreter in, PyObject key, long hash) {
    long perturb = hash;
    int i = (int) hash & mask;
    while (true) {
      int probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
      for (int at = i; at <= i + probes; at++) {
        PyObject candidate = keys[at];
        if (candidate == null) {
          return ~at;
        }
        if (hashes[at] == hash
            && candidate != DUMMY
            && (candidate == key || in.equal(candidate, key))) {
          return at;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = (int) (i * 5L + 1 + perturb) & mask;
    }
  }

  /// Adds an element; false when an equal one was there.
  public final boolean add(Interpreter in, PyObject key) {
    return add(in, key, Operators.hashFor(in, key, "a set element"));
  }

  private boolean add(Interpreter in, PyObject key, long hash) {
    int at = find(in, key, hash);
    if (at >= 0) {
      return false;
    }
    keys[~at] = key;
    hashes[~at] = hash;
    fill++;
    used++;
    if (order != null) {
      order.add(key);
    }
    if (fill * 5L >= mask * 3L) {
      resize(used > 50000 ? used * 2L : used * 4L);
    }
    return true;
  }

  private void resize(long least) {
    Limits.elements(least);
    int size = 8;
    while (size <= least) {
      size <<= 1;
    }
    @Nullable PyObject[] oldKeys = keys;
    long[] oldHashes = hashes;
    keys = new PyObject[size];
    hashes = new long[size];
    mask = size - 1;
    fill = used;
    for (int i = 0; i < oldKeys.length; i++) {
      PyObject key = oldKeys[i];
      if (key != null && key != DUMMY) {
        insertClean(key, oldHashes[i]);
      }
    }
  }

  private void insertClean(PyObject key, long hash) {
    long perturb = hash;
    int i = (int) hash & mask;
    while (true) {
      int probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
      for (int at = i; at <= i + probes; at++) {
        if (keys[at] == null) {
          keys[at] = key;
          hashes[at] = hash;
          return;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = (int) (i * 5L + 1 + perturb) & mask;
    }
  }

  /// Adds what an iterable gives.
  public final void addAll(Interpreter in, PyObject iterable) {
    if (iterable instanceof PySet other && !other.type().isHeap()) {
      merge(in, other);
      return;
    }
    if (iterable instanceof PyDict dict && !dict.type().isHeap()) {
      int needed = fill + dict.size();
      if (needed * 5L >= mask * 3L) {
        resize((used + dict.size()) * 2L);
      }
    }
    PyObject iterator = in.iterate(iterable);
    for (PyObject key = in.next(iterator); key != null; key = in.next(iterator)) {
      add(in, key);
    }
  }

  private void merge(Interpreter in, PySet other) {
    if (other == this || other.used == 0) {
      return;
    }
    if ((fill + other.used) * 5L >= mask * 3L) {
      resize((used + other.used) * 2L);
    }
    if (fill == 0 && mask == other.mask && other.fill == other.used) {
      keys = other.keys.clone();
      hashes = other.hashes.clone();
      fill = other.fill;
      used = other.used;
      return;
    }
    boolean clean = fill == 0;
    for (int i = 0; i <= other.mask; i++) {
      PyObject key = other.stored(i);
      if (key != null) {
        if (clean) {
          insertClean(key, other.hashes[i]);
          fill++;
          used++;
        } else {
          add(in, key, other.hashes[i]);
        }
      }
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

  /// Removes the element at a place.
  public final void removeAt(int place) {
    if (order == null) {
      drop(place);
      return;
    }
    PyObject element = order.get(place);
    for (int i = 0; i <= mask; i++) {
      if (keys[i] == element) {
        drop(i);
        return;
      }
    }
  }

  private void drop(int place) {
    PyObject element = keys[place];
    keys[place] = DUMMY;
    hashes[place] = -1;
    used--;
    if (order != null) {
      order.removeIf(one -> one == element);
    }
  }

  /// Removes everything.
  public final void clear() {
    keys = new PyObject[8];
    hashes = new long[8];
    mask = 7;
    fill = 0;
    used = 0;
    if (order != null) {
      order.clear();
    }
  }

  /// Takes over the contents of another set, which must not be used any more.
  public final void become(PySet other) {
    keys = other.keys;
    hashes = other.hashes;
    mask = other.mask;
    fill = other.fill;
    used = other.used;
  }

  /// A plain set with the same elements.
  public final PySet copy(Interpreter in, boolean asFrozen) {
    PySet other = new PySet(asFrozen);
    other.merge(in, this);
    return other;
  }

  @Override
  public boolean isTrue(Interpreter in) {
    return used != 0;
  }

  @Override
  public long hash(Interpreter in) {
    if (!frozen) {
      throw Raise.typeError("unhashable type: '" + type().name() + "'");
    }
    return contentHash();
  }

  private long contentHash() {
    long[] all = new long[used];
    int n = 0;
    for (int i = 0; i <= mask; i++) {
      if (stored(i) != null) {
        all[n++] = hashes[i];
      }
    }
    return Hashes.ofFrozenSet(all);
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
    return used;
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
