package loopscope.interp.object;

import java.util.Arrays;
import loopscope.interp.Interpreter;
import loopscope.interp.Iterables;
import loopscope.interp.Limits;
import org.jspecify.annotations.Nullable;

/// A list; instances of derived classes are [DerivedList].
public class PyList extends PyObject {
  /// `list`.
  public static final PyType TYPE =
      PyType.define("list")
          .allocate((in, type) -> type == PyList.TYPE ? new PyList() : new DerivedList(type))
          .slots(
              Slot.REPR,
              Slot.EQ,
              Slot.NE,
              Slot.LT,
              Slot.LE,
              Slot.GT,
              Slot.GE,
              Slot.LEN,
              Slot.GETITEM,
              Slot.SETITEM,
              Slot.DELITEM,
              Slot.CONTAINS,
              Slot.ITER,
              Slot.ADD,
              Slot.MUL,
              Slot.RMUL,
              Slot.IADD,
              Slot.IMUL)
          .build();

  private PyObject[] items;
  private int size;

  /// An empty list.
  public PyList() {
    items = NO_ARGS;
  }

  /// A list of these elements; the array is kept, not copied.
  public PyList(PyObject... items) {
    this.items = items;
    this.size = items.length;
  }

  @Override
  public boolean isSequence() {
    return true;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /// The number of elements.
  public final int size() {
    return size;
  }

  /// An element.
  public final PyObject get(int index) {
    return items[index];
  }

  /// Replaces an element.
  public final void set(int index, PyObject value) {
    items[index] = value;
  }

  /// The array behind the list, longer than it; valid until the list changes.
  public final PyObject[] array() {
    return items;
  }

  /// A copy of the elements.
  public final PyObject[] toArray() {
    return Arrays.copyOf(items, size);
  }

  /// Takes over new contents; the array is kept.
  public final void replaceAll(PyObject[] contents, int count) {
    items = contents;
    size = count;
  }

  /// Appends an element.
  public final void add(PyObject value) {
    if (size == items.length) {
      grow(size + 1);
    }
    items[size++] = value;
  }

  private void grow(int needed) {
    Limits.elements(needed);
    items = Arrays.copyOf(items, Math.max(needed, Math.max(4, size + (size >> 1))));
  }

  /// Appends several elements.
  public final void addAll(PyObject[] values, int count) {
    if (size + count > items.length) {
      grow(size + count);
    }
    System.arraycopy(values, 0, items, size, count);
    size += count;
  }

  /// Inserts an element.
  public final void insert(int index, PyObject value) {
    if (size == items.length) {
      grow(size + 1);
    }
    System.arraycopy(items, index, items, index + 1, size - index);
    items[index] = value;
    size++;
  }

  /// Removes and returns an element.
  public final PyObject remove(int index) {
    PyObject value = items[index];
    System.arraycopy(items, index + 1, items, index, size - index - 1);
    items[--size] = PyNone.NONE;
    return value;
  }

  /// Removes all elements.
  public final void clear() {
    items = NO_ARGS;
    size = 0;
  }

  /// Replaces a stretch of elements by others.
  public final void splice(int from, int to, PyObject[] values, int count) {
    int end = Math.max(from, to);
    PyObject[] all = new PyObject[size - (end - from) + count];
    System.arraycopy(items, 0, all, 0, from);
    System.arraycopy(values, 0, all, from, count);
    System.arraycopy(items, end, all, from + count, size - end);
    replaceAll(all, all.length);
  }

  @Override
  public boolean isTrue(Interpreter in) {
    return size != 0;
  }

  @Override
  public long hash(Interpreter in) {
    throw Raise.typeError("unhashable type: '" + type().name() + "'");
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    return other instanceof PyList that
        ? Sequences.compare(in, op, items, size, that.items, that.size)
        : null;
  }

  @Override
  public @Nullable PyObject binary(Interpreter in, BinaryOp op, PyObject other) {
    if (op == BinaryOp.ADD && other instanceof PyList that) {
      PyList all = new PyList(Arrays.copyOf(items, size + that.size));
      System.arraycopy(that.items, 0, all.items, size, that.size);
      return all;
    }
    return op == BinaryOp.MUL && other instanceof PyInt times
        ? new PyList(Sequences.repeat(items, size, times))
        : null;
  }

  @Override
  public @Nullable PyObject reflected(Interpreter in, BinaryOp op, PyObject left) {
    return op == BinaryOp.MUL && left instanceof PyInt times
        ? new PyList(Sequences.repeat(items, size, times))
        : null;
  }

  @Override
  public @Nullable PyObject inPlace(Interpreter in, BinaryOp op, PyObject other) {
    if (op == BinaryOp.ADD) {
      if (!Iterables.extend(in, this, other)) {
        throw Raise.typeError("'" + other.type().name() + "' object is not iterable");
      }
      return this;
    }
    if (op == BinaryOp.MUL && other instanceof PyInt times) {
      PyObject[] all = Sequences.repeat(items, size, times);
      PyList old = all.length == 0 && in.finalization().isPending() ? new PyList(toArray()) : null;
      replaceAll(all, all.length);
      in.finalization().dropped(old);
      return this;
    }
    return null;
  }

  @Override
  public String repr(Interpreter in) {
    if (size == 0) {
      return "[]";
    }
    if (!in.enterRepr(this)) {
      return "[...]";
    }
    try {
      StringBuilder text = new StringBuilder("[");
      for (int i = 0; i < size; i++) {
        text.append(i > 0 ? ", " : "").append(in.repr(items[i]));
        Limits.text(text.length());
      }
      return text.append("]").toString();
    } finally {
      in.leaveRepr();
    }
  }

  @Override
  public int length(Interpreter in) {
    return size;
  }

  @Override
  public PyObject iterate(Interpreter in) {
    return new SequenceIterators.OfList(this);
  }

  @Override
  public PyObject getItem(Interpreter in, PyObject key) {
    if (key instanceof PySlice slice) {
      return new PyList(Sequences.slice(items, slice.resolve(in, size)));
    }
    return items[
        Indexes.inside(
            in,
            key,
            size,
            "list index out of range",
            "list indices must be integers or slices, not ")];
  }

  @Override
  public void setItem(Interpreter in, PyObject key, PyObject value) {
    if (key instanceof PySlice slice) {
      ListSlices.assign(in, this, slice, value);
    } else {
      int index =
          Indexes.inside(
              in,
              key,
              size,
              "list assignment index out of range",
              "list indices must be integers or slices, not ");
      items[index] = value;
    }
  }

  @Override
  public void deleteItem(Interpreter in, PyObject key) {
    if (key instanceof PySlice slice) {
      ListSlices.delete(this, slice.resolve(in, size));
    } else {
      remove(
          Indexes.inside(
              in,
              key,
              size,
              "list assignment index out of range",
              "list indices must be integers or slices, not "));
    }
  }

  @Override
  public boolean contains(Interpreter in, PyObject element) {
    // Comparing may run code that changes the list, so size and array are read anew each time.
    for (int i = 0; i < size; i++) {
      if (items[i] == element || in.equal(items[i], element)) {
        return true;
      }
    }
    return false;
  }
}
