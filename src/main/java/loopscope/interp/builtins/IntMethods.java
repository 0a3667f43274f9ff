package loopscope.interp.builtins;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.object.DerivedInt;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import loopscope.interp.text.NumberText;

/// The methods of `int` and `bool`.
public final class IntMethods {
  private IntMethods() {}

  static void fill(TypeBuilder b) {
    b.constructor("(x=?, /, base=?, *rest)", IntMethods::make);
    b.method("bit_length()", (in, self) -> PyInt.of(big(self).abs().bitLength()));
    b.method("bit_count()", (in, self) -> PyInt.of(big(self).abs().bitCount()));
    b.method("conjugate()", (in, self) -> ((PyInt) self).plain());
    b.method("is_integer()", (in, self) -> PyBool.TRUE);
    b.method("as_integer_ratio()", (in, self) -> PyTuple.of(((PyInt) self).plain(), PyInt.ONE));
    b.methodN("to_bytes(length=1, byteorder='big', *, signed=False)", IntMethods::toBytes);
    b.classMethod("from_bytes(bytes, byteorder='big', *, signed=False)", IntMethods::fromBytes);
    b.property("real", (in, self) -> ((PyInt) self).plain());
    b.property("imag", (in, self) -> PyInt.ZERO);
    b.property("numerator", (in, self) -> ((PyInt) self).plain());
    b.property("denominator", (in, self) -> PyInt.ONE);
    b.method("__trunc__()", (in, self) -> ((PyInt) self).plain());
    b.method("__floor__()", (in, self) -> ((PyInt) self).plain());
    b.method("__ceil__()", (in, self) -> ((PyInt) self).plain());
    b.method("__round__(ndigits=None, /)", IntMethods::round);
    b.method("__getnewargs__()", (in, self) -> PyTuple.of(PyInt.of(big(self))));
  }

  static void fillBool(TypeBuilder b) {
    b.constructor("(object=False, /)", (in, a) -> PyBool.of(in.isTrue(a[1])));
  }

  private static BigInteger big(PyObject self) {
    return ((PyInt) self).big();
  }

  private static PyObject make(Interpreter in, PyObject[] a) {
    int surplus = Arguments.rest(a[3]).length;
    if (surplus > 0) {
      throw Raise.typeError("int expected at most 2 arguments, got " + (surplus + 2));
    }
    PyInt value = value(in, a[1], a[2]);
    PyType type = (PyType) a[0];
    return type == PyInt.TYPE ? value : new DerivedInt(type, value);
  }

  private static PyInt value(Interpreter in, PyObject x, PyObject base) {
    if (x == null) {
      if (base != null) {
        throw Raise.typeError("int() missing string argument");
      }
      return PyInt.ZERO;
    }
    if (base != null) {
      PyInt radix = Arguments.index(in, base);
      int clamped = radix.clamped();
      if (clamped < 0 || clamped > 36 || clamped == 1) {
        throw Raise.valueError("int() base must be >= 2 and <= 36, or 0");
      }
      return parse(in, x, (int) radix.value, "int() can't convert non-string with explicit base");
    }
    if (x instanceof PyInt number) {
      return x instanceof DerivedInt ? converted(in, number) : number.plain();
    }
    if (x instanceof PyFloat real && x.getClass() == PyFloat.class) {
      return Numbers.whole(real.value);
    }
    PyInt converted = convertedOrNull(in, x);
    return converted != null
        ? converted
        : parse(
            in,
            x,
            10,
            "int() argument must be a string, a bytes-like object or a real number, not '"
                + x.type().name()
                + "'");
  }

  private static PyInt converted(Interpreter in, PyInt number) {
    PyInt result = convertedOrNull(in, number);
    return result == null ? PyInt.of(number.big()) : result;
  }

  private static @org.jspecify.annotations.Nullable PyInt convertedOrNull(
      Interpreter in, PyObject x) {
    PyObject method = x.type().dunder(Slot.INT);
    if (method == null && x.type().dunder(Slot.INDEX) != null) {
      return in.indexOrNull(x);
    }
    if (method == null) {
      return x instanceof PyFloat real ? Numbers.whole(real.value) : null;
    }
    PyObject result = in.call(method, x);
    if (!(result instanceof PyInt whole)) {
      throw Raise.typeError("__int__ returned non-int (type " + result.type().name() + ")");
    }
    return PyInt.of(whole.big());
  }

  private static PyInt parse(Interpreter in, PyObject x, int base, String complaint) {
    String text;
    if (x instanceof PyStr string) {
      text = string.value;
    } else if (x instanceof PyBytes bytes) {
      text = new String(bytes.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
    } else {
      throw Raise.typeError(complaint);
    }
    if (text.length() < 18 && base == 10 && isPlain(text)) {
      return PyInt.of(Long.parseLong(text));
    }
    Limits.heavy(in, text.length());
    // Many digits that are right need not be shown.
    String shown = text.length() > 1000 && isPlain(text) ? "" : in.repr(x);
    return PyInt.of(NumberText.parseInt(text, base, shown, in.digitLimit));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean bigEndian(PyObject order) {
    String name = Arguments.str(order, "byteorder").value;
    if (!name.equals("big") && !name.equals("little")) {
      throw Raise.valueError("byteorder must be either 'little' or 'big'");
    }
    return name.equals("big");
  }

  private static PyObject toBytes(Interpreter in, PyObject[] a) {
    int length = Arguments.size(in, a[1]);
    boolean big = bigEndian(a[2]);
    boolean signed = in.isTrue(a[3]);
    BigInteger value = big(a[0]);
    if (length < 0) {
      throw Raise.valueError("length argument must be non-negative");
    }
    if (value.signum() < 0 && !signed) {
      throw Raise.overflowError("can't convert negative int to unsigned");
    }
    if (value.bitLength() + (signed ? 1 : 0) > 8L * length
        && !(length == 0 && value.signum() == 0)) {
      throw Raise.overflowError("int too big to convert");
    }
    loopscope.interp.Limits.text(length);
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      int at = big ? length - 1 - i : i;
      bytes[at] = value.shiftRight(8 * i).byteValue();
    }
    return PyBytes.of(bytes);
  }

  private static PyObject fromBytes(Interpreter in, PyObject[] a) {
    boolean bigEndian = bigEndian(Arguments.str(a[2], "from_bytes() argument 'byteorder'"));
    if (a[1] instanceof PyStr) {
      throw Raise.typeError("cannot convert 'str' object to bytes");
    }
    byte[] bytes =
        in.indexOrNull(a[1]) != null
            ? notBytes(a[1])
            : BytesMethods.data(in, "bytes", a[1], null, null);
    byte[] ordered = bytes.clone();
    if (!bigEndian) {
      for (int i = 0; i < bytes.length; i++) {
        ordered[i] = bytes[bytes.length - 1 - i];
      }
    }
    BigInteger value =
        bytes.length == 0
            ? BigInteger.ZERO
            : in.isTrue(a[3]) ? new BigInteger(ordered) : new BigInteger(1, ordered);
    PyInt number = PyInt.of(value);
    return a[0] == PyInt.TYPE ? number : in.call(a[0], number);
  }

  private static byte[] notBytes(PyObject value) {
    throw Raise.typeError("cannot convert '" + value.type().name() + "' object to bytes");
  }

  private static PyObject round(Interpreter in, PyObject self, PyObject digits) {
    PyInt value = (PyInt) self;
    return digits == PyNone.NONE
        ? value.plain()
        : Numbers.round(value, Arguments.index(in, digits));
  }

  /// The quotient of two whole numbers as the nearest float.
  public static double divide(BigInteger a, BigInteger b) {
    return new BigDecimal(a)
        .divide(new BigDecimal(b), new java.math.MathContext(40, RoundingMode.HALF_EVEN))
        .doubleValue();
  }
}
