package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// An iterator over keys, values or items of a dictionary.
public final class DictIterator extends NativeIterator {
  /// What an iterator or view shows of a dictionary.
  public enum Kind {
    KEYS("dict_keyiterator", "dict_reversekeyiterator"),
    VALUES("dict_valueiterator", "dict_reversevalueiterator"),
    ITEMS("dict_itemiterator", "dict_reverseitemiterator");

    final PyType forward;
    final PyType backward;

    Kind(String forward, String backward) {
      this.forward = PyType.define(forward).slots(Slot.ITER, Slot.NEXT).sealed().build();
      this.backward = PyType.define(backward).slots(Slot.ITER, Slot.NEXT).sealed().build();
    }
  }

  private final Kind kind;
  private final boolean reverse;
  private final int size;
  private @Nullable PyDict dict;
  private int at;
  private int seen;

  /// An iterator in insertion order or against it.
  public DictIterator(PyDict dict, Kind kind, boolean reverse) {
    super(reverse ? kind.backward : kind.forward);
    this.dict = dict;
    this.kind = kind;
    this.reverse = reverse;
    this.size = dict.size();
    this.at = reverse ? dict.places() - 1 : 0;
  }

  @Override
  public @Nullable PyObject next(Interpreter in) {
    PyDict from = dict;
    if (from == null) {
      return null;
    }
    if (from.size() != size) {
      throw Raise.runtimeError("dictionary changed size during iteration");
    }
    while (reverse ? at >= 0 : at < from.places()) {
      int place = reverse ? at-- : at++;
      PyObject key = from.keyAt(place);
      PyObject value = from.valueAt(place);
      if (key != null && value != null) {
        if (seen == size) {
          throw Raise.runtimeError("dictionary keys changed during iteration");
        }
        seen++;
        return switch (kind) {
          case KEYS -> key;
          case VALUES -> value;
          case ITEMS -> PyTuple.of(key, value);
        };
      }
    }
    dict = null;
    return null;
  }

  @Override
  public int remaining() {
    return dict == null ? 0 : size - seen;
  }
}
