package loopscope.interp.object;

import loopscope.interp.Interpreter;
import loopscope.interp.text.FloatText;
import loopscope.interp.text.Hashes;
import org.jspecify.annotations.Nullable;

/// A floating-point number; instances of derived classes are [DerivedFloat].
public class PyFloat extends PyObject {
  /// `float`.
  public static final PyType TYPE =
      PyType.define("float")
          .allocate((in, type) -> type == PyFloat.TYPE ? new PyFloat(0) : new DerivedFloat(type, 0))
          .slots(NumberSlots.FLOATING)
          .build();

  /// The value.
  public final double value;

  /// A float.
  public PyFloat(double value) {
    this.value = value;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean isTrue(Interpreter in) {
    return value != 0;
  }

  @Override
  public long hash(Interpreter in) {
    // Each nan hashes by its identity, or sets of them would be lists.
    return Double.isNaN(value) ? in.identity(this) >> 4 : Hashes.ofDouble(value);
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    if (other instanceof PyFloat that) {
      return PyBool.of(FloatMath.holds(op, value, that.value));
    }
    if (other instanceof PyInt that) {
      return PyBool.of(
          Double.isNaN(value) ? op == CompareOp.NE : op.holds(FloatMath.compare(value, that)));
    }
    return null;
  }

  @Override
  public @Nullable PyObject binary(Interpreter in, BinaryOp op, PyObject other) {
    if (other instanceof PyFloat that) {
      return FloatMath.binary(op, value, that.value);
    }
    return other instanceof PyInt that ? FloatMath.binary(op, value, that.asDouble()) : null;
  }

  @Override
  public @Nullable PyObject reflected(Interpreter in, BinaryOp op, PyObject left) {
    if (left instanceof PyFloat that) {
      return FloatMath.binary(op, that.value, value);
    }
    return left instanceof PyInt that ? FloatMath.binary(op, that.asDouble(), value) : null;
  }

  @Override
  public @Nullable PyObject inPlace(Interpreter in, BinaryOp op, PyObject other) {
    return null;
  }

  @Override
  public @Nullable PyObject unary(Interpreter in, UnaryOp op) {
    return switch (op) {
      case NEG -> new PyFloat(-value);
      case POS -> new PyFloat(value);
      case ABS -> new PyFloat(Math.abs(value));
      case INVERT -> null;
    };
  }

  @Override
  public String repr(Interpreter in) {
    return FloatText.repr(value);
  }

  @Override
  public String format(Interpreter in, String spec) {
    return spec.isEmpty() ? in.str(this) : Formatting.floating(this, spec);
  }
}
