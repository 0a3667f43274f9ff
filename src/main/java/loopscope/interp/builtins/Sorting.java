package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyLong;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;

/// Python's stable sort: runs found or made by binary insertion, then merged, asking nothing but
/// `<`.
public final class Sorting {
  /// Shorter stretches are sorted by insertion.
  private static final int SHORT = 32;

  private final Interpreter in;
  private final PyObject[] keys;
  private final PyObject[] items;
  private final boolean separate;
  private final Kind kind;

  private enum Kind {
    INT,
    FLOAT,
    STR,
    OTHER
  }

  private Sorting(Interpreter in, PyObject[] keys, PyObject[] items) {
    this.in = in;
    this.keys = keys;
    this.items = items;
    this.separate = keys != items;
    this.kind = kindOf(keys);
  }

  private static Kind kindOf(PyObject[] keys) {
    if (keys.length == 0) {
      return Kind.OTHER;
    }
    Class<?> first = keys[0].getClass();
    Kind kind =
        first == PyLong.class
            ? Kind.INT
            : first == PyFloat.class ? Kind.FLOAT : first == PyStr.class ? Kind.STR : Kind.OTHER;
    if (kind != Kind.OTHER) {
      for (PyObject key : keys) {
        if (key.getClass() != first) {
          return Kind.OTHER;
        }
      }
    }
    return kind;
  }

  /// Sorts an array in place.
  public static void sort(Interpreter in, PyObject[] items, PyObject key, boolean reverse) {
    PyObject[] keys = items;
    if (key != PyNone.NONE) {
      keys = new PyObject[items.length];
      for (int i = 0; i < items.length; i++) {
        keys[i] = in.call(key, items[i]);
      }
    }
    // Equal elements keep their order in a reversed sort too, hence two reversals.
    Sorting sorting = new Sorting(in, keys, items);
    if (reverse) {
      sorting.reverse(0, items.length);
    }
    sorting.sort(0, items.length);
    if (reverse) {
      sorting.reverse(0, items.length);
    }
  }

  private boolean less(PyObject a, PyObject b) {
    return switch (kind) {
      case INT -> ((PyInt) a).value < ((PyInt) b).value;
      case FLOAT -> ((PyFloat) a).value < ((PyFloat) b).value;
      default -> in.isTrue(in.compare(CompareOp.LT, a, b));
    };
  }

  private void reverse(int from, int to) {
    for (int i = from, j = to - 1; i < j; i++, j--) {
      swap(keys, i, j);
      if (separate) {
        swap(items, i, j);
      }
    }
  }

  private static void swap(PyObject[] array, int i, int j) {
    PyObject kept = array[i];
    array[i] = array[j];
    array[j] = kept;
  }

  private void sort(int from, int to) {
    if (to - from < 2) {
      return;
    }
    int run = run(from, to);
    if (run == to) {
      return;
    }
    if (to - from <= SHORT) {
      insert(from, run, to);
      return;
    }
    int middle = run - from > (to - from) / 4 ? run : (from + to) >>> 1;
    if (middle != run) {
      sort(from, middle);
    }
    sort(middle, to);
    merge(from, middle, to);
  }

  /// Where the run ends that begins here; a falling one is turned round, equal elements in it kept
  /// in their order. The comparisons are CPython's, one for one.
  private int run(int from, int to) {
    int end = rising(from + 1, to);
    if (end == to) {
      return end;
    }
    if (end - from > 1) {
      if (less(keys[from], keys[end - 1])) {
        return end;
      }
      reverse(from, end);
    }
    int equal = 0;
    for (end++; end < to; end++) {
      if (less(keys[end], keys[end - 1])) {
        reverse(end - 1 - equal, end);
        equal = 0;
      } else if (less(keys[end - 1], keys[end])) {
        break;
      } else {
        equal++;
      }
    }
    reverse(end - 1 - equal, end);
    reverse(from, end);
    return rising(end, to);
  }

  private int rising(int from, int to) {
    int end = from;
    while (end < to && !less(keys[end], keys[end - 1])) {
      end++;
    }
    return end;
  }

  private void insert(int from, int sorted, int to) {
    for (int i = sorted; i < to; i++) {
      PyObject pivot = keys[i];
      PyObject item = items[i];
      int low = from;
      int high = i;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (less(pivot, keys[middle])) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      System.arraycopy(keys, low, keys, low + 1, i - low);
      keys[low] = pivot;
      if (separate) {
        System.arraycopy(items, low, items, low + 1, i - low);
        items[low] = item;
      }
    }
  }

  private void merge(int from, int middle, int to) {
    if (!less(keys[middle], keys[middle - 1])) {
      return;
    }
    int count = middle - from;
    PyObject[] leftKeys = new PyObject[count];
    System.arraycopy(keys, from, leftKeys, 0, count);
    PyObject[] leftItems = leftKeys;
    if (separate) {
      leftItems = new PyObject[count];
      System.arraycopy(items, from, leftItems, 0, count);
    }
    int left = 0;
    int right = middle;
    int out = from;
    while (left < count && right < to) {
      if (less(keys[right], leftKeys[left])) {
        put(out++, keys[right], items[right]);
        right++;
      } else {
        put(out++, leftKeys[left], leftItems[left]);
        left++;
      }
    }
    while (left < count) {
      put(out++, leftKeys[left], leftItems[left]);
      left++;
    }
  }

  private void put(int at, PyObject key, PyObject item) {
    keys[at] = key;
    if (separate) {
      items[at] = item;
    }
  }
}
