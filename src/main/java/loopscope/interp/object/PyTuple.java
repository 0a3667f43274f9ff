package loopscope.interp.object;

import java.util.Arrays;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.text.Hashes;
import org.jspecify.annotations.Nullable;

/// A tuple; instances of derived classes are [DerivedTuple].
public class PyTuple extends PyObject {
  /// `tuple`.
  public static final PyType TYPE =
      PyType.define("tuple")
          .allocate(
              (in, type) -> type == PyTuple.TYPE ? PyTuple.EMPTY : new DerivedTuple(type, NO_ARGS))
          .slots(NumberSlots.SEQUENCE)
          .build();

  /// `()`.
  public static final PyTuple EMPTY = new PyTuple(NO_ARGS);

  /// The elements; not to be written to.
  public final PyObject[] items;

  PyTuple(PyObject[] items) {
    this.items = items;
  }

  /// A tuple of these elements; the array is kept, not copied.
  public static PyTuple of(PyObject... items) {
    return items.length == 0 ? EMPTY : new PyTuple(items);
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
  public int size() {
    return items.length;
  }

  /// An element.
  public PyObject get(int index) {
    return items[index];
  }

  @Override
  public boolean isTrue(Interpreter in) {
    return items.length != 0;
  }

  @Override
  public long hash(Interpreter in) {
    long[] hashes = new long[items.length];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.hash(items[i]);
    }
    return Hashes.ofTuple(hashes);
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    return other instanceof PyTuple that
        ? Sequences.compare(in, op, items, items.length, that.items, that.items.length)
        : null;
  }

  @Override
  public @Nullable PyObject binary(Interpreter in, BinaryOp op, PyObject other) {
    if (op == BinaryOp.ADD && other instanceof PyTuple that) {
      PyObject[] all = Arrays.copyOf(items, items.length + that.items.length);
      System.arraycopy(that.items, 0, all, items.length, that.items.length);
      return of(all);
    }
    return op == BinaryOp.MUL && other instanceof PyInt times
        ? of(Sequences.repeat(items, items.length, times))
        : null;
  }

  @Override
  public @Nullable PyObject reflected(Interpreter in, BinaryOp op, PyObject left) {
    return op == BinaryOp.MUL && left instanceof PyInt times
        ? of(Sequences.repeat(items, items.length, times))
        : null;
  }

  @Override
  public @Nullable PyObject inPlace(Interpreter in, BinaryOp op, PyObject other) {
    return null;
  }

  @Override
  public String repr(Interpreter in) {
    if (items.length == 0) {
      return "()";
    }
    if (!in.enterRepr(this)) {
      return "(...)";
    }
    try {
      StringBuilder text = new StringBuilder("(");
      Sequences.join(in, text, items, items.length);
      String result = text.append(items.length == 1 ? ",)" : ")").toString();
      Limits.text(result.length());
      return result;
    } finally {
      in.leaveRepr();
    }
  }

  @Override
  public int length(Interpreter in) {
    return items.length;
  }

  @Override
  public PyObject iterate(Interpreter in) {
    return new SequenceIterators.OfTuple(this);
  }

  @Override
  public PyObject getItem(Interpreter in, PyObject key) {
    if (key instanceof PySlice slice) {
      return of(Sequences.slice(items, slice.resolve(in, items.length)));
    }
    return items[
        Indexes.inside(
            in,
            key,
            items.length,
            "tuple index out of range",
            "tuple indices must be integers or slices, not ")];
  }

  @Override
  public boolean contains(Interpreter in, PyObject element) {
    return Sequences.indexOf(in, items, items.length, element) >= 0;
  }
}
