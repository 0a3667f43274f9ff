package loopscope.interp.object;

import java.util.Arrays;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import org.jspecify.annotations.Nullable;

/// A dictionary in insertion order; instances of derived classes are [DerivedDict].
///
/// Entries lie side by side in the order of insertion, deleted ones as holes; a table of places by
/// hash finds them. Strings are compared without asking an interpreter, so namespaces are
/// dictionaries too. `shape` goes up when a key comes or goes, which is what the caches of global
/// variables compare.
public class PyDict extends PyObject {
  /// `dict`.
  public static final PyType TYPE =
      PyType.define("dict")
          .allocate((in, type) -> type == PyDict.TYPE ? new PyDict() : new DerivedDict(type))
          .slots(
              Slot.REPR,
              Slot.EQ,
              Slot.NE,
              Slot.LEN,
              Slot.GETITEM,
              Slot.SETITEM,
              Slot.DELITEM,
              Slot.CONTAINS,
              Slot.ITER,
              Slot.OR,
              Slot.ROR,
              Slot.IOR)
          .build();

  private static final int[] NO_TABLE = {};
  private static final long[] NO_HASHES = {};

  private @Nullable PyObject[] keys = NO_ARGS;
  private @Nullable PyObject[] values = NO_ARGS;
  private long[] hashes = NO_HASHES;
  private int[] table = NO_TABLE;
  private int used;
  private int count;

  /// Goes up when a key is added or removed.
  public int shape;

  @Override
  public PyType type() {
    return TYPE;
  }

  /// The number of keys.
  public final int size() {
    return count;
  }

  /// One more than the last place in use; places may be holes.
  public final int places() {
    return used;
  }

  /// The key at a place, or null for a hole.
  public final @Nullable PyObject keyAt(int place) {
    return keys[place];
  }

  /// The value at a place, or null for a hole.
  public final @Nullable PyObject valueAt(int place) {
    return values[place];
  }

  /// Replaces the value at a place that is in use.
  public final void setValueAt(int place, PyObject value) {
    values[place] = value;
  }

  /// The place of a string key, or -1.
  public final int placeOf(PyStr key) {
    if (count == 0) {
      return -1;
    }
    long hash = key.hash();
    int mask = table.length - 1;
    int at = spread(hash) & mask;
    int place;
    while ((place = table[at]) != 0) {
      if (place > 0) {
        PyObject candidate = keys[place - 1];
        if (candidate == key
            || (hashes[place - 1] == hash
                && candidate instanceof PyStr s
                && s.value.equals(key.value)
                && candidate.getClass() == PyStr.class)) {
          return place - 1;
        }
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  private static int spread(long hash) {
    int h = (int) (hash ^ (hash >>> 32));
    return h ^ (h >>> 15);
  }

  private int placeOf(Interpreter in, PyObject key, long hash) {
    if (count == 0) {
      return -1;
    }
    int mask = table.length - 1;
    int at = spread(hash) & mask;
    int place;
    while ((place = table[at]) != 0) {
      if (place > 0 && hashes[place - 1] == hash) {
        PyObject candidate = keys[place - 1];
        if (candidate == key) {
          return place - 1;
        }
        if (candidate != null) {
          int before = shape;
          boolean same = in.equal(candidate, key);
          if (shape != before) {
            // The comparison changed the dictionary: begin again.
            return placeOf(in, key, hash);
          }
          if (same) {
            return place - 1;
          }
        }
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  private static long hashOf(Interpreter in, PyObject key) {
    return key.getClass() == PyStr.class
        ? ((PyStr) key).hash()
        : Operators.hashFor(in, key, "a dict key");
  }

  /// The value of a string key, or null.
  public final @Nullable PyObject get(PyStr key) {
    int place = placeOf(key);
    return place < 0 ? null : values[place];
  }

  /// The value of a name, or null.
  public final @Nullable PyObject get(String name) {
    return count == 0 ? null : get(new PyStr(name));
  }

  /// The value of any key, or null; raises for an unhashable one.
  public final @Nullable PyObject get(Interpreter in, PyObject key) {
    int place = key.getClass() == PyStr.class ? placeOf((PyStr) key) : -1;
    if (place < 0) {
      place = placeOf(in, key, hashOf(in, key));
    }
    return place < 0 ? null : values[place];
  }

  /// Sets the value of a string key.
  public final void put(PyStr key, PyObject value) {
    int place = placeOf(key);
    if (place >= 0) {
      values[place] = value;
    } else {
      append(key, key.hash(), value);
    }
  }

  /// Sets the value of a name.
  public final void putName(String name, PyObject value) {
    put(PyStr.of(name), value);
  }

  /// Sets the value of any key; raises for an unhashable one.
  public final void put(Interpreter in, PyObject key, PyObject value) {
    long hash = hashOf(in, key);
    int place = placeOf(in, key, hash);
    if (place >= 0) {
      values[place] = value;
    } else {
      append(key, hash, value);
    }
  }

  private void append(PyObject key, long hash, PyObject value) {
    if (used == keys.length || (used + 1) * 3L > table.length * 2L) {
      rebuild();
    }
    keys[used] = key;
    values[used] = value;
    hashes[used] = hash;
    int mask = table.length - 1;
    int at = spread(hash) & mask;
    while (table[at] > 0) {
      at = (at + 1) & mask;
    }
    table[at] = ++used;
    count++;
    shape++;
  }

  private void rebuild() {
    Limits.elements(count + 1L);
    int capacity = 8;
    while (capacity * 2L < (count + 1) * 4L) {
      capacity <<= 1;
    }
    int room = capacity * 2 / 3;
    @Nullable PyObject[] newKeys = new PyObject[room];
    @Nullable PyObject[] newValues = new PyObject[room];
    long[] newHashes = new long[room];
    int[] newTable = new int[capacity];
    int next = 0;
    for (int i = 0; i < used; i++) {
      if (keys[i] != null) {
        newKeys[next] = keys[i];
        newValues[next] = values[i];
        newHashes[next] = hashes[i];
        int at = spread(hashes[i]) & (capacity - 1);
        while (newTable[at] != 0) {
          at = (at + 1) & (capacity - 1);
        }
        newTable[at] = ++next;
      }
    }
    keys = newKeys;
    values = newValues;
    hashes = newHashes;
    table = newTable;
    used = next;
  }

  /// Removes a name; gives its value, or null when it was not there.
  public final @Nullable PyObject removeName(PyStr key) {
    int place = placeOf(key);
    return place < 0 ? null : removeAt(place);
  }

  /// Removes any key; gives its value, or null when it was not there.
  public final @Nullable PyObject remove(Interpreter in, PyObject key) {
    int place = placeOf(in, key, hashOf(in, key));
    return place < 0 ? null : removeAt(place);
  }

  /// Removes the entry at a place that is in use.
  public final @Nullable PyObject removeAt(int place) {
    int mask = table.length - 1;
    int at = spread(hashes[place]) & mask;
    while (table[at] != place + 1) {
      at = (at + 1) & mask;
    }
    table[at] = -1;
    PyObject value = values[place];
    keys[place] = null;
    values[place] = null;
    count--;
    shape++;
    if (count == 0) {
      used = 0;
      Arrays.fill(table, 0);
    }
    return value;
  }

  /// Removes everything.
  public final void clear() {
    keys = NO_ARGS;
    values = NO_ARGS;
    hashes = NO_HASHES;
    table = NO_TABLE;
    used = 0;
    count = 0;
    shape++;
  }

  /// A plain dictionary with the same entries.
  public final PyDict copy() {
    PyDict other = new PyDict();
    other.keys = keys.clone();
    other.values = values.clone();
    other.hashes = hashes.clone();
    other.table = table.clone();
    other.used = used;
    other.count = count;
    return other;
  }

  /// Adds all entries of another dictionary.
  public final void putAll(Interpreter in, PyDict other) {
    for (int i = 0; i < other.used; i++) {
      PyObject key = other.keys[i];
      PyObject value = other.values[i];
      if (key != null && value != null) {
        put(in, key, value);
      }
    }
  }

  @Override
  public boolean isTrue(Interpreter in) {
    return count != 0;
  }

  @Override
  public long hash(Interpreter in) {
    throw Raise.typeError("unhashable type: '" + type().name() + "'");
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    if (!(other instanceof PyDict that) || (op != CompareOp.EQ && op != CompareOp.NE)) {
      return null;
    }
    return PyBool.of(DictProtocol.equal(in, this, that) == (op == CompareOp.EQ));
  }

  @Override
  public @Nullable PyObject binary(Interpreter in, BinaryOp op, PyObject other) {
    if (op != BinaryOp.OR || !(other instanceof PyDict that)) {
      return null;
    }
    PyDict all = copy();
    all.putAll(in, that);
    return all;
  }

  @Override
  public @Nullable PyObject reflected(Interpreter in, BinaryOp op, PyObject left) {
    return null;
  }

  @Override
  public @Nullable PyObject inPlace(Interpreter in, BinaryOp op, PyObject other) {
    if (op != BinaryOp.OR) {
      return null;
    }
    DictProtocol.update(in, this, other);
    return this;
  }

  @Override
  public String repr(Interpreter in) {
    return DictProtocol.repr(in, this);
  }

  @Override
  public int length(Interpreter in) {
    return count;
  }

  @Override
  public PyObject iterate(Interpreter in) {
    return new DictIterator(this, DictIterator.Kind.KEYS, false);
  }

  @Override
  public PyObject getItem(Interpreter in, PyObject key) {
    PyObject value = get(in, key);
    return value != null ? value : DictProtocol.missing(in, this, key);
  }

  @Override
  public void setItem(Interpreter in, PyObject key, PyObject value) {
    put(in, key, value);
  }

  @Override
  public void deleteItem(Interpreter in, PyObject key) {
    if (remove(in, key) == null) {
      throw Raise.keyError(key);
    }
  }

  @Override
  public boolean contains(Interpreter in, PyObject element) {
    return placeOf(in, element, hashOf(in, element)) >= 0;
  }
}
