package loopscope.interp.object;

import java.util.Arrays;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.text.Hashes;
import org.jspecify.annotations.Nullable;

/// The keys and values of a [PyDict].
///
/// Entries lie side by side in the order of insertion, deleted ones as holes; a table of places by
/// hash finds them. Strings are compared without asking an interpreter, so namespaces are
/// dictionaries too. `shape` goes up when a key comes or goes, which is what the caches of global
/// variables compare.
///
/// Strings are found by their letters or Java's hash of them, which cost little or are known
/// already; no program sees where a dictionary keeps what. Only where other keys may be equal to
/// strings, as those of a class with an `__eq__` of its own, must all be found by Python's hash.
abstract class DictTable extends PyObject {
  private static final int[] NO_TABLE = {};
  private static final long[] NO_HASHES = {};

  private @Nullable PyObject[] keys = NO_ARGS;
  private @Nullable PyObject[] values = NO_ARGS;
  private long[] hashes = NO_HASHES;
  private int[] table = NO_TABLE;
  private int used;
  private int count;
  private boolean byPythonHash;

  /// The string that was found last, and where: `d[k] = d.get(k, 0) + 1` looks for the same one
  /// twice.
  private @Nullable PyStr last;

  private int lastPlace;

  /// Goes up when a key is added or removed.
  public int shape;

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
    if (key == last) {
      return lastPlace;
    }
    if (count == 0) {
      return -1;
    }
    long hash = hashOf(key);
    int mask = table.length - 1;
    int at = Places.first(hash, mask);
    int place;
    while ((place = table[at]) != 0) {
      if (place > 0) {
        PyObject candidate = keys[place - 1];
        if (candidate == key
            || (hashes[place - 1] == hash
                && candidate.getClass() == PyStr.class
                && ((PyStr) candidate).value.equals(key.value))) {
          last = key;
          lastPlace = place - 1;
          return place - 1;
        }
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  /// The place of any key, or -1; raises for an unhashable one.
  final int placeOf(Interpreter in, PyObject key) {
    return placeOf(in, key, hashOf(in, key));
  }

  private int placeOf(Interpreter in, PyObject key, long hash) {
    if (count == 0) {
      return -1;
    }
    int mask = table.length - 1;
    int at = Places.first(hash, mask);
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

  private long hashOf(PyStr key) {
    return byPythonHash ? key.hash() : Places.hashOf(key.value);
  }

  private long hashOf(Interpreter in, PyObject key) {
    Class<?> type = key.getClass();
    if (type == PyStr.class) {
      return hashOf((PyStr) key);
    }
    if (type == PyLong.class) {
      return Hashes.ofLong(((PyLong) key).value);
    }
    long hash = Operators.hashFor(in, key, "a dict key");
    findByPythonHash();
    return hash;
  }

  /// From here on all keys are found by Python's hash. Their places stay the same.
  private void findByPythonHash() {
    if (!byPythonHash) {
      byPythonHash = true;
      Arrays.fill(table, 0);
      for (int i = 0; i < used; i++) {
        if (keys[i] != null) {
          hashes[i] = keys[i].getClass() == PyStr.class ? ((PyStr) keys[i]).hash() : hashes[i];
          Places.enter(table, hashes[i], i + 1);
        }
      }
    }
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
    if (place < 0 && (byPythonHash || key.getClass() != PyStr.class)) {
      place = placeOf(in, key);
    }
    return place < 0 ? null : values[place];
  }

  /// Sets the value of a string key.
  public final void put(PyStr key, PyObject value) {
    int place = placeOf(key);
    if (place >= 0) {
      values[place] = value;
    } else {
      if (key.getClass() != PyStr.class) {
        findByPythonHash();
      }
      append(key, hashOf(key), value);
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
    Places.enter(table, hash, ++used);
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
        Places.enter(newTable, hashes[i], ++next);
      }
    }
    last = null;
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
    int place = placeOf(in, key);
    return place < 0 ? null : removeAt(place);
  }

  /// Removes the entry at a place that is in use.
  public final @Nullable PyObject removeAt(int place) {
    Places.leave(table, hashes[place], place + 1);
    last = null;
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
    last = null;
    keys = NO_ARGS;
    values = NO_ARGS;
    hashes = NO_HASHES;
    table = NO_TABLE;
    used = 0;
    count = 0;
    byPythonHash = false;
    shape++;
  }

  /// Takes over the entries of another one, which keeps them too.
  final void copyFrom(DictTable other) {
    keys = other.keys.clone();
    values = other.values.clone();
    hashes = other.hashes.clone();
    table = other.table.clone();
    used = other.used;
    count = other.count;
    byPythonHash = other.byPythonHash;
  }
}
