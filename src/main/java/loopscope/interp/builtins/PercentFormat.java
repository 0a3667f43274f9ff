package loopscope.interp.builtins;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.object.Faults;
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

/// `str % values`, and the same for bytes.
public final class PercentFormat {
  private final Interpreter in;
  private final PyObject values;
  private final PyObject[] items;
  private final boolean mapping;
  private final boolean bytes;
  private int next;

  private PercentFormat(Interpreter in, PyObject values, boolean bytes) {
    this.in = in;
    this.values = values;
    this.bytes = bytes;
    this.items = values instanceof PyTuple tuple ? tuple.items : new PyObject[] {values};
    this.mapping =
        !(values instanceof PyTuple)
            && !(bytes ? values instanceof PyBytes : values instanceof PyStr)
            && !(bytes && values instanceof PyStr)
            && (values instanceof PyDict || values.type().lookup("__getitem__") != null);
  }

  /// The text with its conversions filled in.
  public static PyObject apply(Interpreter in, PyObject format, PyObject values) {
    if (format instanceof PyBytes bytes) {
      String text = new String(bytes.bytes(), StandardCharsets.ISO_8859_1);
      byte[] filled = fill(in, text, values, true).getBytes(StandardCharsets.ISO_8859_1);
      return new PyBytes(filled, bytes.mutable);
    }
    return PyStr.of(fill(in, ((PyStr) format).value, values, false));
  }

  private static String fill(Interpreter in, String format, PyObject values, boolean bytes) {
    PercentFormat filling = new PercentFormat(in, values, bytes);
    StringBuilder out = new StringBuilder();
    // One for which there is no value ends it.
    int most = filling.mapping ? Integer.MAX_VALUE : filling.items.length + 1;
    for (PercentPattern.Piece piece : PercentPattern.parse(format, most)) {
      switch (piece) {
        case PercentPattern.Literal(String text) -> out.append(text);
        case Conversion conversion -> out.append(filling.fill(conversion));
        case PercentPattern.Broken(var fault, var keyed) -> {
          if (keyed && !filling.mapping) {
            throw Raise.typeError("format requires a mapping");
          }
          throw Faults.raise(fault);
        }
      }
      Limits.text(out.length());
    }
    filling.finish();
    return out.toString();
  }

  private void finish() {
    if (next < items.length && !mapping) {
      throw Raise.typeError(
          "not all arguments converted during " + (bytes ? "bytes" : "string") + " formatting");
    }
  }

  private PyObject take() {
    if (next >= items.length) {
      throw Raise.typeError("not enough arguments for format string");
    }
    return items[next++];
  }

  private int number(String type) {
    PyObject value = take();
    if (!(value instanceof PyInt number)) {
      throw Raise.typeError("* wants int");
    }
    if (!number.isLong()) {
      throw Raise.overflowError("Python int too large to convert to C " + type);
    }
    return number.clamped();
  }

  private String fill(Conversion given) {
    Conversion c = given;
    if (c.width() == PercentPattern.FROM_ARGUMENTS
        || c.precision() == PercentPattern.FROM_ARGUMENTS) {
      int width = c.width() == PercentPattern.FROM_ARGUMENTS ? number("ssize_t") : c.width();
      int precision =
          c.precision() == PercentPattern.FROM_ARGUMENTS ? number("int") : c.precision();
      c = c.with(width, precision);
    }
    PyObject value;
    String key = c.key();
    if (key != null) {
      if (!mapping) {
        throw Raise.typeError("format requires a mapping");
      }
      value =
          in.getItem(
              values,
              bytes ? PyBytes.of(key.getBytes(StandardCharsets.ISO_8859_1)) : PyStr.of(key));
    } else {
      value = take();
    }
    return switch (c.type()) {
      case 's' -> PercentPattern.string(bytes ? data(value) : in.str(value), c);
      case 'b' -> {
        if (!bytes) {
          throw Faults.raise(PercentPattern.unsupported(c));
        }
        yield PercentPattern.string(data(value), c);
      }
      case 'r' -> {
        String shown = in.repr(value);
        yield PercentPattern.string(bytes ? StrText.escapeBeyondAscii(shown) : shown, c);
      }
      case 'a' -> PercentPattern.string(StrText.escapeBeyondAscii(in.repr(value)), c);
      case 'c' -> PercentPattern.string(bytes ? oneByte(value) : character(value), c);
      case 'd', 'i', 'u', 'x', 'X', 'o' ->
          PercentPattern.integer(integer(value, c), c, in.digitLimit);
      case 'e', 'E', 'f', 'F', 'g', 'G' -> {
        String complaint = bytes ? "float argument required, not " : "must be real number, not ";
        yield PercentPattern.real(Numbers.real(in, value, complaint + value.type().name()), c);
      }
      default -> throw Faults.raise(PercentPattern.unsupported(c));
    };
  }

  private String data(PyObject value) {
    boolean converts = value.type().lookup("__bytes__") != null;
    if (!converts && !(value instanceof PyBytes) && !(value instanceof MemoryView)) {
      throw Raise.typeError(
          "%b requires a bytes-like object, or an object that implements __bytes__, not '"
              + value.type().name()
              + "'");
    }
    byte[] content = BytesMethods.data(in, "bytes", value, null, null);
    return new String(content, StandardCharsets.ISO_8859_1);
  }

  private String oneByte(PyObject value) {
    String wanted = "%c requires an integer in range(256) or a single byte, not ";
    if (value instanceof PyBytes data) {
      if (data.bytes().length != 1) {
        throw Raise.typeError(
            wanted + "a " + data.type().name() + " object of length " + data.bytes().length);
      }
      return BytesMethods.text(data.bytes()).value;
    }
    PyInt number = in.indexOrNull(value);
    if (number == null) {
      throw Raise.typeError(wanted + value.type().name());
    }
    if (!number.isLong() || number.value < 0 || number.value > 255) {
      throw Raise.overflowError("%c arg not in range(256)");
    }
    return Character.toString((int) number.value);
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
