package loopscope.interp.builtins;

import java.math.BigInteger;
import loopscope.interp.Interpreter;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.IntDivision;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyComplex;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyLong;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.UnaryOp;
import loopscope.interp.text.Powers;
import loopscope.interp.text.StrText;

/// The builtin functions on numbers and characters.
final class NumberFunctions {
  private NumberFunctions() {}

  static void add(ModuleBuilder b) {
    b.function("abs(x, /)", NumberFunctions::abs);
    b.function("round(number, ndigits=None)", NumberFunctions::round);
    b.function("divmod(x, y, /)", NumberFunctions::divmod);
    b.functionN("pow(base, exp, mod=None)", NumberFunctions::pow);
    b.function("bin(number, /)", (in, x) -> based(in, x, 2, "0b"));
    b.function("oct(number, /)", (in, x) -> based(in, x, 8, "0o"));
    b.function("hex(number, /)", (in, x) -> based(in, x, 16, "0x"));
    b.function("chr(i, /)", NumberFunctions::chr);
    b.function("ord(character, /)", NumberFunctions::ord);
    b.function("repr(obj, /)", (in, x) -> PyStr.of(in.repr(x)));
    b.function("ascii(obj, /)", (in, x) -> PyStr.of(StrText.escapeBeyondAscii(in.repr(x))));
    b.function("format(value, format_spec='', /)", NumberFunctions::format);
    b.function("hash(obj, /)", (in, x) -> PyInt.of(in.hash(x)));
    b.function("id(obj, /)", (in, x) -> PyInt.of(in.identity(x)));
  }

  private static PyObject abs(Interpreter in, PyObject x) {
    if (x instanceof PyLong) {
      PyInt number = (PyInt) x;
      return number.value >= 0 ? number : PyInt.of(number.big().negate());
    }
    if (x instanceof PyComplex number) {
      return new PyFloat(Powers.hypot(number.real, number.imaginary));
    }
    PyObject result = x.unary(in, UnaryOp.ABS);
    if (result == null) {
      throw Raise.typeError("bad operand type for abs(): '" + x.type().name() + "'");
    }
    return result;
  }

  private static PyObject round(Interpreter in, PyObject number, PyObject digits) {
    PyObject method = number.type().lookup("__round__");
    if (method == null) {
      throw Raise.typeError("type " + number.type().name() + " doesn't define __round__ method");
    }
    return digits == PyNone.NONE
        ? in.callMethod(number, "__round__")
        : in.callMethod(number, "__round__", digits);
  }

  private static boolean isNumber(PyObject value) {
    return value instanceof PyInt || value instanceof PyFloat || value instanceof PyComplex;
  }

  private static PyObject divmod(Interpreter in, PyObject x, PyObject y) {
    return in.binary(BinaryOp.DIVMOD, x, y);
  }

  private static PyObject pow(Interpreter in, PyObject[] a) {
    if (a[2] == PyNone.NONE) {
      return in.binary(BinaryOp.POW, a[0], a[1]);
    }
    if (!(a[0] instanceof PyInt base
        && a[1] instanceof PyInt exponent
        && a[2] instanceof PyInt mod)) {
      PyObject method = a[0].type().dunder(Slot.POW);
      if (method != null) {
        return in.call(method, a[0], a[1], a[2]);
      }
      for (PyObject operand : a) {
        if (operand instanceof PyFloat) {
          throw Raise.typeError("pow() 3rd argument not allowed unless all arguments are integers");
        }
        if (operand instanceof PyComplex && isNumber(a[0]) && isNumber(a[1])) {
          throw Raise.valueError("complex modulo");
        }
      }
      throw Raise.typeError(
          "unsupported operand type(s) for ** or pow(): '"
              + a[0].type().name()
              + "', '"
              + a[1].type().name()
              + "', '"
              + a[2].type().name()
              + "'");
    }
    return IntDivision.powerModulo(base, exponent, mod);
  }

  private static PyObject based(Interpreter in, PyObject x, int radix, String prefix) {
    BigInteger value = Arguments.index(in, x).big();
    return PyStr.of((value.signum() < 0 ? "-" : "") + prefix + value.abs().toString(radix));
  }

  private static PyObject chr(Interpreter in, PyObject i) {
    PyInt number = Arguments.index(in, i);
    if (!number.isLong() || number.value < 0 || number.value > 0x10ffff) {
      throw Raise.valueError("chr() arg not in range(0x110000)");
    }
    return PyStr.ofCodePoint((int) number.value);
  }

  private static PyObject ord(Interpreter in, PyObject character) {
    if (character instanceof PyStr text) {
      if (text.length() == 1) {
        return PyInt.of(text.value.codePointAt(0));
      }
      throw Raise.typeError(
          "ord() expected a character, but string of length " + text.length() + " found");
    }
    if (character instanceof PyBytes bytes) {
      if (bytes.bytes().length == 1) {
        return PyInt.of(bytes.bytes()[0] & 0xff);
      }
      throw Raise.typeError(
          "ord() expected a character, but string of length " + bytes.bytes().length + " found");
    }
    throw Raise.typeError(
        "ord() expected string of length 1, but " + character.type().name() + " found");
  }

  private static PyObject format(Interpreter in, PyObject value, PyObject spec) {
    return PyStr.of(in.format(value, Arguments.str(spec, "format() argument 2").value));
  }
}
