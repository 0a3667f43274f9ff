package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// Iterators over sequences.
public final class SequenceIterators {
  private SequenceIterators() {}

  private static PyType named(String name) {
    return PyType.define(name)
        .slots(Slot.ITER, Slot.NEXT)
        .methods(
            b -> b.method("__length_hint__()", (in, self) -> PyInt.of(NativeIterator.left(self))))
        .sealed()
        .build();
  }

  /// Over a list, which may grow meanwhile.
  public static final class OfList extends NativeIterator {
    static final PyType TYPE = named("list_iterator");

    /// Kept beyond the end: the loop that lets go of the iterator may be all that holds the list.
    private final PyList list;

    private int at;

    OfList(PyList list) {
      super(TYPE);
      this.list = list;
    }

    @Override
    public @Nullable PyObject next(Interpreter in) {
      if (at < list.size()) {
        return list.get(at++);
      }
      at = Integer.MAX_VALUE;
      return null;
    }

    @Override
    public int remaining() {
      return Math.max(0, list.size() - at);
    }
  }

  /// Over a tuple.
  public static final class OfTuple extends NativeIterator {
    static final PyType TYPE = named("tuple_iterator");

    private final PyObject[] items;
    private int at;

    OfTuple(PyTuple tuple) {
      super(TYPE);
      this.items = tuple.items;
    }

    @Override
    public @Nullable PyObject next(Interpreter in) {
      return at < items.length ? items[at++] : null;
    }

    @Override
    public int remaining() {
      return items.length - at;
    }
  }

  /// Over the characters of a string.
  public static final class OfStr extends NativeIterator {
    static final PyType TYPE = named("str_iterator");
    private static final PyType ASCII = named("str_ascii_iterator");

    private final String text;
    private int at;
    private @Nullable PyType known;

    OfStr(PyStr string) {
      super(TYPE);
      this.text = string.value;
    }

    @Override
    public PyType type() {
      if (known == null) {
        known = text.chars().allMatch(c -> c < 128) ? ASCII : TYPE;
      }
      return known;
    }

    @Override
    public @Nullable PyObject next(Interpreter in) {
      if (at >= text.length()) {
        return null;
      }
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      return PyStr.ofCodePoint(c);
    }

    @Override
    public int remaining() {
      return text.codePointCount(at, text.length());
    }
  }

  /// Over anything with `__getitem__` that takes 0, 1, 2 … until `IndexError`.
  public static final class ByIndex extends NativeIterator {
    static final PyType TYPE = named("iterator");

    private @Nullable PyObject sequence;
    private long at;

    /// An iterator over the items of `sequence`.
    public ByIndex(PyObject sequence) {
      super(TYPE);
      this.sequence = sequence;
    }

    @Override
    public @Nullable PyObject next(Interpreter in) {
      PyObject from = sequence;
      if (from == null) {
        return null;
      }
      try {
        return in.getItem(from, PyInt.of(at++));
      } catch (Raise raise) {
        if (raise.exception.isA(Exceptions.INDEX_ERROR)
            || raise.exception.isA(Exceptions.STOP_ITERATION)) {
          sequence = null;
          return null;
        }
        throw raise;
      }
    }
  }
}
