package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyLong;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.text.FloatText;

/// Numbers of seconds that programs pass.
final class Seconds {
  private Seconds() {}

  /// The number, or the `TypeError` that CPython's first use of it gives: `operator` says which,
  /// `<=` or `>` for a comparison with 0, `<= now` for one with the time, `>= of` for one of a time
  /// with it, and `+` for a sum with it.
  static double of(Interpreter in, PyObject value, String operator) {
    if (value instanceof PyLong whole) {
      return whole.value;
    }
    if (value instanceof PyFloat number) {
      return number.value;
    }
    if (value instanceof PyInt || value instanceof PyBool) {
      return Calls.toDouble(in, value);
    }
    if (value.type().lookup("__float__") != null) {
      double number = Calls.toDouble(in, value);
      if (number > 0 && (operator.equals("+") || operator.equals("<="))) {
        in.binary(BinaryOp.ADD, new PyFloat(0), value); // Not everything can be added to a time.
      }
      return number;
    }
    String type = value.type().name();
    if (operator.equals("<= now")) {
      throw Raise.typeError("'<=' not supported between instances of '" + type + "' and 'float'");
    }
    if (operator.equals(">= of")) {
      throw Raise.typeError("'>=' not supported between instances of 'float' and '" + type + "'");
    }
    throw Raise.typeError(
        operator.equals("+")
            ? "unsupported operand type(s) for +: 'float' and '" + type + "'"
            : "'" + operator + "' not supported between instances of '" + type + "' and 'int'");
  }

  /// The number rounded to three digits, as the repr of a timeout shows it.
  static String rounded(Interpreter in, PyObject value) {
    if (!(value instanceof PyFloat number)) {
      return in.repr(value);
    }
    return FloatText.repr(Math.rint(number.value * 1000) / 1000);
  }
}
