package loopscope.interp.object;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// A dictionary in insertion order; instances of derived classes are [DerivedDict].
public class PyDict extends DictTable {
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

  @Override
  public PyType type() {
    return TYPE;
  }

  /// A plain dictionary with the same entries.
  public final PyDict copy() {
    PyDict other = new PyDict();
    other.copyFrom(this);
    return other;
  }

  /// Adds all entries of another dictionary.
  public final void putAll(Interpreter in, PyDict other) {
    for (int i = 0; i < other.places(); i++) {
      PyObject key = other.keyAt(i);
      PyObject value = other.valueAt(i);
      if (key != null && value != null) {
        put(in, key, value);
      }
    }
  }

  @Override
  public boolean isTrue(Interpreter in) {
    return size() != 0;
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
    return size();
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
    return placeOf(in, element) >= 0;
  }
}
