package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import loopscope.interp.text.FormatPattern;
import loopscope.interp.text.StrText;
import org.jspecify.annotations.Nullable;

/// `str.format` and `str.format_map`: fields looked up, converted, formatted and filled in.
public final class StrFormat {
  /// Specifications may hold fields, but not those again.
  private static final int DEPTH = 2;

  private final Interpreter in;
  private final PyObject @Nullable [] positional;
  private final PyObject named;
  private int nextIndex;

  private StrFormat(Interpreter in, PyObject @Nullable [] positional, PyObject named) {
    this.in = in;
    this.positional = positional;
    this.named = named;
  }

  static PyObject format(Interpreter in, PyStr text, PyObject[] positional, PyDict named) {
    return PyStr.of(new StrFormat(in, positional, named).fill(text.value, DEPTH));
  }

  static PyObject formatMap(Interpreter in, PyStr text, PyObject mapping) {
    return PyStr.of(new StrFormat(in, null, mapping).fill(text.value, DEPTH));
  }

  private String fill(String text, int depth) {
    if (depth == 0) {
      throw Raise.valueError("Max string recursion exceeded");
    }
    FormatPattern pattern = FormatPattern.of(text);
    StringBuilder out = new StringBuilder();
    for (FormatPattern.Piece piece = pattern.next(); piece != null; piece = pattern.next()) {
      out.append(piece.literal());
      FormatPattern.Field field = piece.field();
      if (field != null) {
        PyObject value = convert(value(field.name()), field.conversion());
        String spec =
            field.spec().indexOf('{') < 0 && field.spec().indexOf('}') < 0
                ? field.spec()
                : fill(field.spec(), depth - 1);
        out.append(in.format(value, spec));
        Limits.text(out.length());
      }
    }
    return out.toString();
  }

  private PyObject value(String fieldName) {
    FormatPattern.Name name = FormatPattern.name(fieldName);
    PyObject value = first(name.first());
    for (FormatPattern.Access access : name.accesses()) {
      if (access.attribute()) {
        value = in.getAttribute(value, PyStr.of(access.name()));
      } else {
        int index = FormatPattern.index(access.name());
        value = in.getItem(value, index >= 0 ? PyInt.of(index) : PyStr.of(access.name()));
      }
    }
    return value;
  }

  private PyObject first(String name) {
    int index = FormatPattern.index(name);
    if (name.isEmpty()) {
      if (nextIndex < 0) {
        throw Raise.valueError(
            "cannot switch from manual field specification to automatic field numbering");
      }
      index = nextIndex++;
    } else if (index >= 0) {
      if (nextIndex > 0) {
        throw Raise.valueError(
            "cannot switch from automatic field numbering to manual field specification");
      }
      nextIndex = -1;
    } else {
      return key(name);
    }
    if (positional == null) {
      throw Raise.valueError("Format string contains positional fields");
    }
    if (index >= positional.length) {
      throw Raise.indexError(
          "Replacement index " + index + " out of range for positional args tuple");
    }
    return positional[index];
  }

  private PyObject key(String name) {
    PyStr key = PyStr.of(name);
    if (named.getClass() == PyDict.class) {
      PyObject value = ((PyDict) named).get(key);
      if (value == null) {
        throw Raise.keyError(key);
      }
      return value;
    }
    return in.getItem(named, key);
  }

  private PyObject convert(PyObject value, int conversion) {
    return switch (conversion) {
      case 0 -> value;
      case 'r' -> PyStr.of(in.repr(value));
      case 's' -> PyStr.of(in.str(value));
      case 'a' -> PyStr.of(StrText.escapeBeyondAscii(in.repr(value)));
      default ->
          throw Raise.valueError(
              conversion > 32 && conversion < 127
                  ? "Unknown conversion specifier " + (char) conversion
                  : "Unknown conversion specifier '\\x" + Integer.toHexString(conversion) + "'");
    };
  }
}
