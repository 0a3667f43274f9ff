package loopscope.interp.object;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.text.Finder;
import loopscope.interp.text.SipHash;
import loopscope.interp.text.StrText;
import org.jspecify.annotations.Nullable;

/// `bytes` or `bytearray`; instances of derived classes are [DerivedBytes].
public class PyBytes extends PyObject {
  private static final Slot[] SLOTS = {
    Slot.REPR,
    Slot.HASH,
    Slot.EQ,
    Slot.NE,
    Slot.LT,
    Slot.LE,
    Slot.GT,
    Slot.GE,
    Slot.LEN,
    Slot.GETITEM,
    Slot.CONTAINS,
    Slot.ITER,
    Slot.ADD,
    Slot.MUL,
    Slot.RMUL,
    Slot.MOD
  };

  /// `bytes`.
  public static final PyType TYPE =
      PyType.define("bytes")
          .allocate(
              (in, type) ->
                  type == PyBytes.TYPE
                      ? new PyBytes(new byte[0], false)
                      : new DerivedBytes(type, new byte[0], false))
          .slots(SLOTS)
          .build();

  /// `bytearray`.
  public static final PyType ARRAY =
      PyType.define("bytearray")
          .allocate(
              (in, type) ->
                  type == PyBytes.ARRAY
                      ? new PyBytes(new byte[0], true)
                      : new DerivedBytes(type, new byte[0], true))
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
              Slot.MOD,
              Slot.IADD,
              Slot.IMUL)
          .build();

  /// Whether this is a bytearray.
  public final boolean mutable;

  private byte[] bytes;

  /// Bytes; the array is kept, not copied.
  public PyBytes(byte[] bytes, boolean mutable) {
    this.bytes = bytes;
    this.mutable = mutable;
  }

  /// A `bytes` object.
  public static PyBytes of(byte[] bytes) {
    return new PyBytes(bytes, false);
  }

  @Override
  public boolean isSequence() {
    return true;
  }

  @Override
  public PyType type() {
    return mutable ? ARRAY : TYPE;
  }

  /// The bytes; not to be written to unless this is a bytearray.
  public final byte[] bytes() {
    return bytes;
  }

  /// Replaces the contents of a bytearray.
  public final void replace(byte[] contents) {
    bytes = contents;
  }

  private PyBytes like(byte[] contents) {
    return new PyBytes(contents, mutable);
  }

  @Override
  public boolean isTrue(Interpreter in) {
    return bytes.length != 0;
  }

  @Override
  public long hash(Interpreter in) {
    if (mutable) {
      throw Raise.typeError("unhashable type: '" + type().name() + "'");
    }
    return SipHash.hash(bytes);
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    return other instanceof PyBytes that
        ? PyBool.of(op.holds(Arrays.compareUnsigned(bytes, that.bytes)))
        : null;
  }

  @Override
  public @Nullable PyObject binary(Interpreter in, BinaryOp op, PyObject other) {
    return switch (op) {
      case ADD -> other instanceof PyBytes that ? like(joined(that.bytes)) : null;
      case MUL -> other instanceof PyInt times ? like(repeated(times)) : null;
      case MOD -> in.percentFormat(this, other);
      default -> null;
    };
  }

  private byte[] joined(byte[] more) {
    Limits.text((long) bytes.length + more.length);
    byte[] all = Arrays.copyOf(bytes, bytes.length + more.length);
    System.arraycopy(more, 0, all, bytes.length, more.length);
    return all;
  }

  private byte[] repeated(PyInt times) {
    int n = Sequences.times(times);
    Limits.text((long) n * bytes.length);
    byte[] all = new byte[n * bytes.length];
    for (int at = 0; at < all.length; at += bytes.length) {
      System.arraycopy(bytes, 0, all, at, bytes.length);
    }
    return all;
  }

  @Override
  public @Nullable PyObject reflected(Interpreter in, BinaryOp op, PyObject left) {
    return op == BinaryOp.MUL && left instanceof PyInt times ? like(repeated(times)) : null;
  }

  @Override
  public @Nullable PyObject inPlace(Interpreter in, BinaryOp op, PyObject other) {
    if (!mutable) {
      return null;
    }
    if (op == BinaryOp.ADD && other instanceof PyBytes that) {
      bytes = joined(that.bytes);
      return this;
    }
    if (op == BinaryOp.MUL && other instanceof PyInt times) {
      bytes = repeated(times);
      return this;
    }
    return null;
  }

  @Override
  public String repr(Interpreter in) {
    String text = StrText.repr(bytes);
    return mutable ? type().name() + "(" + text + ")" : text;
  }

  @Override
  public int length(Interpreter in) {
    return bytes.length;
  }

  @Override
  public PyObject iterate(Interpreter in) {
    return new BytesIterator(this);
  }

  @Override
  public PyObject getItem(Interpreter in, PyObject key) {
    if (key instanceof PySlice slice) {
      PySlice.Range range = slice.resolve(in, bytes.length);
      byte[] part = new byte[range.count()];
      for (int i = 0; i < part.length; i++) {
        part[i] = bytes[range.at(i)];
      }
      return like(part);
    }
    String name = mutable ? "bytearray" : "byte";
    int at =
        Indexes.inside(
            in,
            key,
            bytes.length,
            mutable ? "bytearray index out of range" : "index out of range",
            name + " indices must be integers or slices, not ");
    return PyInt.of(bytes[at] & 0xff);
  }

  @Override
  public void setItem(Interpreter in, PyObject key, PyObject value) {
    if (!mutable) {
      super.setItem(in, key, value);
    } else if (key instanceof PySlice slice) {
      bytes = ByteSplices.assigned(in, bytes, slice, value);
    } else {
      bytes[place(in, key)] = byteOf(in, value);
    }
  }

  @Override
  public void deleteItem(Interpreter in, PyObject key) {
    if (!mutable) {
      super.deleteItem(in, key);
    } else if (key instanceof PySlice slice) {
      bytes = ByteSplices.without(in, bytes, slice.resolve(in, bytes.length));
    } else {
      bytes = ByteSplices.without(in, bytes, new PySlice.Range(place(in, key), 0, 1, 1));
    }
  }

  private int place(Interpreter in, PyObject key) {
    String complaint = "bytearray indices must be integers or slices, not ";
    return Indexes.inside(in, key, bytes.length, "bytearray index out of range", complaint);
  }

  /// The byte that an integer stands for; raises when there is none.
  public static byte byteOf(Interpreter in, PyObject value) {
    PyInt number = in.indexOrNull(value);
    if (number == null) {
      throw Raise.typeError(
          "'" + value.type().name() + "' object cannot be interpreted as an integer");
    }
    if (!number.isLong() || number.value < 0 || number.value > 255) {
      throw Raise.valueError("byte must be in range(0, 256)");
    }
    return (byte) number.value;
  }

  @Override
  public boolean contains(Interpreter in, PyObject element) {
    if (element instanceof PyBytes part) {
      return holds(part.bytes);
    }
    if (in.indexOrNull(element) == null) {
      String type = element.type().name();
      throw Raise.typeError("a bytes-like object is required, not '" + type + "'");
    }
    return holds(new byte[] {byteOf(in, element)});
  }

  /// Whether a stretch of bytes is among these.
  public final boolean holds(byte[] part) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return Finder.first(text, new String(part, StandardCharsets.ISO_8859_1), 0) >= 0;
  }
}
