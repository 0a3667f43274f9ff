package loopscope.interp.builtins;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.text.PercentPattern;
import loopscope.interp.text.PercentPattern.Conversion;
import loopscope.interp.text.StrText;

/// `str % values`.
public final class PercentFormat {
  private final Interpreter in;
  private final PyObject values;
  private final PyObject[] items;
  private final boolean mapping;
  private int next;
  private boolean keyed;

  private PercentFormat(Interpreter in, PyObject values) {
    this.in = in;
    this.values = values;
    this.items = values instanceof PyTuple tuple ? tuple.items : new PyObject[] {values};
    this.mapping =
        !(values instanceof PyTuple)
            && !(values instanceof PyStr)
            && (values instanceof PyDict || values.type().lookup("__getitem__") != null);
  }

  /// The text with its conversions filled in.
  public static PyObject apply(Interpreter in, PyObject format, PyObject values) {
    if (format instanceof PyBytes bytes) {
      String text = new String(bytes.bytes(), StandardCharsets.ISO_8859_1);
      String filled = fill(in, text, values, "bytes");
      return PyBytes.of(filled.getBytes(StandardCharsets.ISO_8859_1));
    }
    return PyStr.of(fill(in, ((PyStr) format).value, values, "string"));
  }

  private static String fill(Interpreter in, String format, PyObject values, String kind) {
    PercentFormat filling = new PercentFormat(in, values);
    StringBuilder out = new StringBuilder();
    for (PercentPattern.Piece piece : PercentPattern.parse(format)) {
      switch (piece) {
        case PercentPattern.Literal(String text) -> out.append(text);
        case Conversion conversion -> out.append(filling.fill(conversion));
      }
      Limits.text(out.length());
    }
    filling.finish(kind);
    return out.toString();
  }

  private void finish(String kind) {
    if (next < items.length && !mapping && !keyed) {
      throw Raise.typeError("not all arguments converted during " + kind + " formatting");
    }
  }

  private PyObject take() {
    if (next >= items.length) {
      throw Raise.typeError("not enough arguments for format string");
    }
    return items[next++];
  }

  private int number() {
    PyObject value = take();
    if (!(value instanceof PyInt number)) {
      throw Raise.typeError("* wants int");
    }
    return number.clamped();
  }

  private String fill(Conversion given) {
    Conversion c = given;
    if (c.width() == PercentPattern.FROM_ARGUMENTS
        || c.precision() == PercentPattern.FROM_ARGUMENTS) {
      int width = c.width() == PercentPattern.FROM_ARGUMENTS ? number() : c.width();
      int precision = c.precision() == PercentPattern.FROM_ARGUMENTS ? number() : c.precision();
      c = c.with(width, precision);
    }
    if (c.type() == '%') {
      return "%";
    }
    PyObject value;
    String key = c.key();
    if (key != null) {
      if (!mapping) {
        throw Raise.typeError("format requires a mapping");
      }
      keyed = true;
      value = in.getItem(values, PyStr.of(key));
    } else {
      value = take();
    }
    return switch (c.type()) {
      case 's' -> PercentPattern.string(in.str(value), c);
      case 'b' ->
          PercentPattern.string(
              new String(BytesMethods.bytesOf(in, value), StandardCharsets.ISO_8859_1), c);
      case 'r' -> PercentPattern.string(in.repr(value), c);
      case 'a' -> PercentPattern.string(StrText.escapeBeyondAscii(in.repr(value)), c);
      case 'c' -> PercentPattern.string(character(value), c);
      case 'd', 'i', 'u', 'x', 'X', 'o' ->
          PercentPattern.integer(integer(value, c), c, in.digitLimit);
      default -> PercentPattern.real(Arguments.real(in, value), c);
    };
  }

  private BigInteger integer(PyObject value, Conversion c) {
    if (value instanceof PyInt number) {
      return number.big();
    }
    boolean decimal = c.type() == 'd' || c.type() == 'i' || c.type() == 'u';
    if (decimal && value instanceof PyFloat real) {
      return Numbers.truncate(real.value);
    }
    PyInt number = in.indexOrNull(value);
    if (number == null && decimal) {
      PyObject method = value.type().dunder(Slot.INT);
      if (method != null && in.call(method, value) instanceof PyInt whole) {
        number = whole;
      }
    }
    if (number == null) {
      throw Raise.typeError(
          "%"
              + (char) c.type()
              + " format: "
              + (decimal ? "a real number" : "an integer")
              + " is required, not "
              + value.type().name());
    }
    return number.big();
  }

  private String character(PyObject value) {
    if (value instanceof PyStr text) {
      if (text.length() != 1) {
        throw Raise.typeError(
            "%c requires an int or a unicode character, not a string of length " + text.length());
      }
      return text.value;
    }
    PyInt number = value instanceof PyList || value == PyNone.NONE ? null : in.indexOrNull(value);
    if (number == null) {
      throw Raise.typeError(
          "%c requires an int or a unicode character, not " + value.type().name());
    }
    if (!number.isLong() || number.value < 0 || number.value > 0x10ffff) {
      throw Raise.overflowError("%c arg not in range(0x110000)");
    }
    return Character.toString((int) number.value);
  }
}
