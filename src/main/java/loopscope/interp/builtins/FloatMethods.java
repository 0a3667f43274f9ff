package loopscope.interp.builtins;

import java.math.BigDecimal;
import java.math.BigInteger;
import loopscope.interp.Interpreter;
import loopscope.interp.object.DerivedFloat;
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
import loopscope.interp.object.TypeBuilder;
import loopscope.interp.text.FloatText;
import loopscope.interp.text.NumberText;

/// The methods of `float`.
final class FloatMethods {
  private FloatMethods() {}

  static void fill(TypeBuilder b) {
    b.constructor("(x=?, /)", FloatMethods::make);
    b.method("is_integer()", (in, self) -> PyBool.of(isWhole(value(self))));
    b.method("as_integer_ratio()", (in, self) -> ratio(value(self)));
    b.method("hex()", (in, self) -> PyStr.of(FloatText.hex(value(self))));
    b.method("conjugate()", (in, self) -> new PyFloat(value(self)));
    b.classMethod("fromhex(string, /)", FloatMethods::fromHex);
    b.classMethod("from_number(number, /)", (in, a) -> in.call(a[0], a[1]));
    b.property("real", (in, self) -> new PyFloat(value(self)));
    b.property("imag", (in, self) -> new PyFloat(0.0));
    b.method("__trunc__()", (in, self) -> Numbers.whole(value(self)));
    b.method("__floor__()", (in, self) -> Numbers.whole(Math.floor(value(self))));
    b.method("__ceil__()", (in, self) -> Numbers.whole(Math.ceil(value(self))));
    b.method("__round__(ndigits=None, /)", FloatMethods::round);
    b.method("__getnewargs__()", (in, self) -> PyTuple.of(new PyFloat(value(self))));
    b.staticMethod("__getformat__(typestr, /)", (in, a) -> PyStr.of("IEEE, little-endian"));
  }

  private static double value(PyObject self) {
    return ((PyFloat) self).value;
  }

  private static PyObject make(Interpreter in, PyObject[] a) {
    PyType type = (PyType) a[0];
    if (type == PyFloat.TYPE && a[1] != null && a[1].getClass() == PyFloat.class) {
      return a[1];
    }
    double value = a[1] == null ? 0.0 : parse(in, a[1]);
    return type == PyFloat.TYPE ? new PyFloat(value) : new DerivedFloat(type, value);
  }

  private static double parse(Interpreter in, PyObject x) {
    if (x instanceof PyStr text) {
      return NumberText.parseFloat(text.value, in.repr(x));
    }
    if (x instanceof PyBytes bytes) {
      String text = new String(bytes.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
      return NumberText.parseFloat(text, in.repr(x));
    }
    return Numbers.real(
        in, x, "float() argument must be a string or a real number, not '" + x.type().name() + "'");
  }

  private static boolean isWhole(double value) {
    return value == Math.rint(value) && !Double.isInfinite(value);
  }

  private static PyObject ratio(double value) {
    if (Double.isNaN(value)) {
      throw Raise.valueError("cannot convert NaN to integer ratio");
    }
    if (Double.isInfinite(value)) {
      throw Raise.overflowError("cannot convert Infinity to integer ratio");
    }
    BigDecimal exact = new BigDecimal(value);
    BigInteger denominator = BigInteger.TEN.pow(Math.max(0, exact.scale()));
    BigInteger numerator = exact.multiply(new BigDecimal(denominator)).toBigIntegerExact();
    BigInteger common = numerator.gcd(denominator);
    return PyTuple.of(PyInt.of(numerator.divide(common)), PyInt.of(denominator.divide(common)));
  }

  private static PyObject fromHex(Interpreter in, PyObject[] a) {
    double value = NumberText.parseHex(Arguments.str(a[1], "fromhex() argument").value);
    PyFloat number = new PyFloat(value);
    return a[0] == PyFloat.TYPE ? number : in.call(a[0], number);
  }

  private static PyObject round(Interpreter in, PyObject self, PyObject digits) {
    if (digits == PyNone.NONE) {
      return Numbers.round(value(self));
    }
    return new PyFloat(Numbers.round(value(self), Arguments.index(in, digits).clamped()));
  }
}
