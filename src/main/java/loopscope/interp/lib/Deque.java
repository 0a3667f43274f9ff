package loopscope.interp.lib;

import java.util.Arrays;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import org.jspecify.annotations.Nullable;

/// `collections.deque`: a ring of references that may have a greatest length.
final class Deque extends PyInstance {
  static final PyType TYPE =
      PyType.define("deque", "collections")
          .fullyCalled()
          .allocate((in, type) -> new Deque(type))
          .slots(
              Slot.REPR,
              Slot.LEN,
              Slot.ITER,
              Slot.GETITEM,
              Slot.SETITEM,
              Slot.DELITEM,
              Slot.CONTAINS,
              Slot.EQ,
              Slot.NE,
              Slot.LT,
              Slot.LE,
              Slot.GT,
              Slot.GE,
              Slot.ADD,
              Slot.MUL,
              Slot.IADD)
          .methods(DequeMethods::fill)
          .build();

  private PyObject[] ring = new PyObject[8];
  private int head;
  private int size;

  /// The greatest length, or -1.
  int most = -1;

  /// Goes up with every change, so that iterators notice.
  int changes;

  Deque(PyType type) {
    super(type);
  }

  int size() {
    return size;
  }

  private int place(int index) {
    return (head + index) & (ring.length - 1);
  }

  PyObject get(int index) {
    return ring[place(index)];
  }

  void set(int index, PyObject value) {
    ring[place(index)] = value;
  }

  private void grow() {
    Limits.elements(size + 1L);
    PyObject[] larger = new PyObject[ring.length * 2];
    for (int i = 0; i < size; i++) {
      larger[i] = get(i);
    }
    ring = larger;
    head = 0;
  }

  void addLast(PyObject value) {
    if (size == most) {
      if (most == 0) {
        return;
      }
      removeFirst();
    }
    if (size == ring.length) {
      grow();
    }
    changes++;
    ring[place(size++)] = value;
  }

  void addFirst(PyObject value) {
    if (size == most) {
      if (most == 0) {
        return;
      }
      removeLast();
    }
    if (size == ring.length) {
      grow();
    }
    changes++;
    head = (head - 1) & (ring.length - 1);
    ring[head] = value;
    size++;
  }

  PyObject removeFirst() {
    if (size == 0) {
      throw Raise.indexError("pop from an empty deque");
    }
    changes++;
    PyObject value = ring[head];
    ring[head] = PyNone.NONE;
    head = place(1);
    size--;
    return value;
  }

  PyObject removeLast() {
    if (size == 0) {
      throw Raise.indexError("pop from an empty deque");
    }
    changes++;
    int at = place(--size);
    PyObject value = ring[at];
    ring[at] = PyNone.NONE;
    return value;
  }

  void clear() {
    changes++;
    ring = new PyObject[8];
    head = 0;
    size = 0;
  }

  PyObject[] toArray() {
    PyObject[] all = new PyObject[size];
    for (int i = 0; i < size; i++) {
      all[i] = get(i);
    }
    return all;
  }

  /// Takes these elements instead of its own.
  void become(PyObject[] items) {
    clear();
    for (PyObject item : items) {
      addLast(item);
    }
  }

  void removeAt(int index) {
    PyObject[] all = toArray();
    PyObject[] rest = Arrays.copyOf(all, all.length - 1);
    System.arraycopy(all, index + 1, rest, index, rest.length - index);
    become(rest);
  }

  int inside(Interpreter in, PyObject key) {
    PyInt number = in.indexOrNull(key);
    if (number == null) {
      throw Raise.typeError("sequence index must be integer, not '" + key.type().name() + "'");
    }
    int at = number.clamped();
    int index = at < 0 ? at + size : at;
    if (index < 0 || index >= size) {
      throw Raise.indexError("deque index out of range");
    }
    return index;
  }

  @Override
  public boolean isTrue(Interpreter in) {
    return size != 0;
  }

  @Override
  public int length(Interpreter in) {
    return size;
  }

  @Override
  public PyObject iterate(Interpreter in) {
    return DequeMethods.iterator(this, false);
  }

  @Override
  public PyObject getItem(Interpreter in, PyObject key) {
    return get(inside(in, key));
  }

  @Override
  public void setItem(Interpreter in, PyObject key, PyObject value) {
    set(inside(in, key), value);
  }

  @Override
  public void deleteItem(Interpreter in, PyObject key) {
    removeAt(inside(in, key));
  }

  @Override
  public boolean contains(Interpreter in, PyObject element) {
    for (int i = 0; i < size; i++) {
      if (in.equal(get(i), element)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    return other instanceof Deque that
        ? in.compare(op, new PyList(toArray()), new PyList(that.toArray()))
        : null;
  }

  @Override
  public long hash(Interpreter in) {
    throw Raise.typeError("unhashable type: '" + type().name() + "'");
  }

  private Deque copy() {
    Deque other = new Deque(type());
    other.most = most;
    other.become(toArray());
    return other;
  }

  @Override
  public @Nullable PyObject binary(Interpreter in, BinaryOp op, PyObject other) {
    if (op == BinaryOp.ADD) {
      if (!(other instanceof Deque that)) {
        return null;
      }
      Deque sum = copy();
      for (PyObject item : that.toArray()) {
        sum.addLast(item);
      }
      return sum;
    }
    if (op == BinaryOp.MUL && other instanceof PyInt) {
      Deque product = copy();
      int times = Arguments.size(in, other);
      Limits.elements((long) size * Math.max(0, times));
      product.clear();
      for (int i = 0; i < times; i++) {
        for (PyObject item : toArray()) {
          product.addLast(item);
        }
      }
      return product;
    }
    return null;
  }

  @Override
  public boolean isSequence() {
    return true;
  }

  @Override
  public @Nullable PyObject reflected(Interpreter in, BinaryOp op, PyObject left) {
    return op == BinaryOp.MUL ? binary(in, op, left) : null;
  }

  @Override
  public @Nullable PyObject inPlace(Interpreter in, BinaryOp op, PyObject other) {
    if (op != BinaryOp.ADD) {
      return null;
    }
    for (PyObject item : in.toArray(other)) {
      addLast(item);
    }
    return this;
  }

  @Override
  public String repr(Interpreter in) {
    if (!in.enterRepr(this)) {
      return "[...]";
    }
    try {
      String items = in.repr(new PyList(toArray()));
      return type().simpleName() + "(" + items + (most < 0 ? ")" : ", maxlen=" + most + ")");
    } finally {
      in.leaveRepr();
    }
  }
}
