package loopscope.interp.object;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.text.Hashes;
import org.jspecify.annotations.Nullable;

/// The elements of a [PySet].
///
/// The table and the way in which it is probed are CPython's (`Objects/setobject.c`): linear probes
/// of nine neighbours, then jumps by the perturbed hash, growth by four (by two beyond 50,000
/// elements) once three fifths are in use.
abstract class SetTable extends PyObject {
  private static final int LINEAR_PROBES = 9;
  private static final int PERTURB_SHIFT = 5;

  /// Where an element was deleted: a search goes on past it, a new element takes its place.
  private static final PyObject DUMMY = new PyCell(null);

  private @Nullable PyObject[] keys = new PyObject[8];
  private long[] hashes = new long[8];
  private int mask = 7;
  private int fill;
  private int used;

  /// Where `pop()` looks first.
  private int finger;

  /// The elements in the order in which they came, for a set that keeps it; else null.
  private @Nullable List<PyObject> order;

  /// From here on, with none in it yet, the set iterates in the order in which elements come.
  final void keepOrder() {
    order = new ArrayList<>();
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

  /// The place of an element in the table; when it is not there, the complement of the place that
  /// it would have.
  final int find(Interpreter in, PyObject key, long hash) {
    long perturb = hash;
    int free = -1;
    int i = (int) hash & mask;
    while (true) {
      int probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
      for (int at = i; at <= i + probes; at++) {
        PyObject candidate = keys[at];
        if (candidate == null) {
          return ~(free < 0 ? at : free);
        }
        if (candidate == DUMMY) {
          free = at;
        } else if (hashes[at] == hash && (candidate == key || in.equal(candidate, key))) {
          return at;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = (int) (i * 5L + 1 + perturb) & mask;
    }
  }

  /// Adds an element of this hash; false when an equal one was there.
  final boolean add(Interpreter in, PyObject key, long hash) {
    int at = find(in, key, hash);
    if (at >= 0) {
      return false;
    }
    if (keys[~at] == null) {
      fill++;
    }
    keys[~at] = key;
    hashes[~at] = hash;
    used++;
    if (order != null) {
      order.add(key);
    }
    if (fill * 5L >= mask * 3L) {
      rebuild();
    }
    return true;
  }

  private void rebuild() {
    resize(used > 50000 ? used * 2L : used * 4L);
  }

  /// Makes the table anew when more than a quarter of it was deleted, after a difference.
  public final void sweep() {
    if (fill - used > mask / 4) {
      rebuild();
    }
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

  /// Grows the table at once where it could not take so many more.
  final void makeRoom(int more) {
    if ((fill + more) * 5L >= mask * 3L) {
      resize((used + more) * 2L);
    }
  }

  /// Adds the elements of another set.
  final void merge(Interpreter in, SetTable other) {
    if (other == this || other.used == 0) {
      return;
    }
    makeRoom(other.used);
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

  /// Removes the element at a place of the table.
  final void drop(int place) {
    PyObject element = keys[place];
    keys[place] = DUMMY;
    hashes[place] = -1;
    used--;
    if (order != null) {
      order.removeIf(one -> one == element);
    }
  }

  /// The place of the element that `pop()` takes, or -1 when there is none.
  public final int next() {
    if (used == 0) {
      return -1;
    }
    if (order != null) {
      return 0;
    }
    int at = finger & mask;
    while (stored(at) == null) {
      at = at + 1 & mask;
    }
    finger = at + 1;
    return at;
  }

  /// Removes everything.
  public final void clear() {
    keys = new PyObject[8];
    hashes = new long[8];
    mask = 7;
    fill = 0;
    used = 0;
    finger = 0;
    if (order != null) {
      order.clear();
    }
  }

  /// Takes over the contents of another set, which must not be used any more.
  public final void become(SetTable other) {
    keys = other.keys;
    hashes = other.hashes;
    mask = other.mask;
    fill = other.fill;
    used = other.used;
  }

  /// The hash of a frozenset of the elements.
  final long contentHash() {
    long[] all = new long[used];
    int n = 0;
    for (int i = 0; i <= mask; i++) {
      if (stored(i) != null) {
        all[n++] = hashes[i];
      }
    }
    return Hashes.ofFrozenSet(all);
  }
}
