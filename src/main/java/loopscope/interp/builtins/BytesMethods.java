package loopscope.interp.builtins;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntUnaryOperator;
import loopscope.interp.Interpreter;
import loopscope.interp.Iterables;
import loopscope.interp.Limits;
import loopscope.interp.object.DerivedBytes;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// The methods of `bytes` and `bytearray`.
///
/// Most do to bytes what `str` does to characters, so the bytes are seen as Latin text and handed
/// over to it.
public final class BytesMethods {
  private static final String[] AS_TEXT = {
    "find(sub, start=None, end=None, /)",
    "rfind(sub, start=None, end=None, /)",
    "index(sub, start=None, end=None, /)",
    "rindex(sub, start=None, end=None, /)",
    "count(sub, start=None, end=None, /)",
    "startswith(prefix, start=None, end=None, /)",
    "endswith(suffix, start=None, end=None, /)",
    "replace(old, new, count=-1, /)",
    "split(sep=None, maxsplit=-1)",
    "rsplit(sep=None, maxsplit=-1)",
    "splitlines(keepends=False)",
    "partition(sep, /)",
    "rpartition(sep, /)",
    "strip(bytes=None, /)",
    "lstrip(bytes=None, /)",
    "rstrip(bytes=None, /)",
    "removeprefix(prefix, /)",
    "removesuffix(suffix, /)",
    "expandtabs(tabsize=8)",
    "zfill(width, /)",
    "center(width, fillchar=b' ', /)",
    "ljust(width, fillchar=b' ', /)",
    "rjust(width, fillchar=b' ', /)",
    "isalnum()",
    "isalpha()",
    "isdigit()",
    "isspace()",
    "istitle()",
    "isupper()",
    "islower()",
    "isascii()"
  };

  /// Where characters for private use begin.
  private static final int PRIVATE = 0xe000;

  private static final List<String> ONE_BYTE = List.of("find", "rfind", "index", "rindex", "count");

  private BytesMethods() {}

  static void fill(TypeBuilder b) {
    boolean mutable = b.type() == PyBytes.ARRAY;
    for (String signature : AS_TEXT) {
      String name = signature.substring(0, signature.indexOf('('));
      b.methodN(signature.replace("b' '", "' '"), (in, a) -> asText(in, name, a, mutable));
    }
    b.method("upper()", (in, s) -> mapped(s, BytesCase::upper));
    b.method("lower()", (in, s) -> mapped(s, BytesCase::lower));
    b.method("capitalize()", (in, s) -> BytesCase.capitalize(s));
    b.method("title()", (in, s) -> BytesCase.title(s));
    b.method("swapcase()", (in, s) -> mapped(s, BytesCase::swapped));
    b.method("join(iterable, /)", BytesMethods::join);
    b.methodN("decode(encoding='utf-8', errors='strict')", BytesMethods::decode);
    b.methodN("hex(sep=?, bytes_per_sep=1)", HexText::hex);
    b.classMethod("fromhex(string, /)", HexText::fromHex);
    b.staticMethod("maketrans(frm, to, /)", BytesTranslation::makeTable);
    b.methodN("translate(table, /, delete=?)", BytesTranslation::translate);
    if (mutable) {
      BytearrayMethods.fill(b);
    } else {
      b.constructor("(source=?, encoding=?, errors=?)", BytesMethods::make);
      b.method("__getnewargs__()", (in, s) -> PyTuple.of(PyBytes.of(bytes(s))));
    }
  }

  static byte[] bytes(PyObject self) {
    return ((PyBytes) self).bytes();
  }

  /// The bytes of a bytes-like object.
  public static byte[] bytesOf(Interpreter in, PyObject value) {
    byte[] data = value instanceof PyBytes ? bytes(value) : MemoryView.copyOrNull(in, value);
    if (data != null) {
      return data;
    }
    throw Raise.typeError("a bytes-like object is required, not '" + value.type().name() + "'");
  }

  static PyStr text(byte[] bytes) {
    return PyStr.of(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  private static PyObject asText(Interpreter in, String name, PyObject[] a, boolean mutable) {
    BytesArguments.check(in, name, a);
    PyObject[] args = new PyObject[a.length - 1];
    for (int i = 1; i < a.length; i++) {
      args[i - 1] = argument(in, name, a[i]);
    }
    if (a.length > 1 && a[1] instanceof PyInt && ONE_BYTE.contains(name)) {
      args[0] = masked(name, new byte[] {PyBytes.byteOf(in, a[1])});
    }
    try {
      return back(in.callMethod(masked(name, bytes(a[0])), name, args), mutable);
    } catch (Raise raise) {
      throw name.endsWith("index") && raise.exception.type == Exceptions.VALUE_ERROR
          ? Raise.valueError("subsection not found")
          : raise;
    }
  }

  /// The text for a method, without what text takes for blanks, ends of lines or letters and bytes
  /// do not: such bytes become characters for private use.
  private static PyStr masked(String name, byte[] bytes) {
    if (name.equals("isascii")) {
      return text(bytes);
    }
    boolean lines = name.equals("splitlines");
    char[] all = new char[bytes.length];
    for (int i = 0; i < all.length; i++) {
      int c = bytes[i] & 0xff;
      boolean foreign = c >= 0x80 || c >= 0x1c && c <= 0x1f || lines && (c == 0x0b || c == 0x0c);
      all[i] = (char) (foreign ? PRIVATE + c : c);
    }
    return PyStr.of(new String(all));
  }

  private static byte[] unmasked(String text) {
    byte[] all = new byte[text.length()];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) text.charAt(i);
    }
    return all;
  }

  private static PyObject argument(Interpreter in, String name, PyObject value) {
    if (value instanceof PyBytes || value instanceof MemoryView) {
      return masked(name, bytesOf(in, value));
    }
    if (value instanceof PyTuple several) {
      PyObject[] all = new PyObject[several.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = argument(in, name, several.get(i));
      }
      return PyTuple.of(all);
    }
    return value;
  }

  static PyObject back(PyObject result, boolean mutable) {
    return switch (result) {
      case PyStr text -> new PyBytes(unmasked(text.value), mutable);
      case PyList list -> {
        PyList all = new PyList();
        for (int i = 0; i < list.size(); i++) {
          all.add(back(list.get(i), mutable));
        }
        yield all;
      }
      case PyTuple tuple -> {
        PyObject[] all = new PyObject[tuple.size()];
        for (int i = 0; i < all.length; i++) {
          all[i] = back(tuple.get(i), mutable);
        }
        yield PyTuple.of(all);
      }
      default -> result;
    };
  }

  private static PyObject mapped(PyObject self, IntUnaryOperator map) {
    byte[] result = bytes(self).clone();
    for (int i = 0; i < result.length; i++) {
      result[i] = (byte) map.applyAsInt(result[i] & 0xff);
    }
    return new PyBytes(result, ((PyBytes) self).mutable);
  }

  private static PyObject make(Interpreter in, PyObject[] a) {
    byte[] data = data(in, "bytes", a[1], a[2], a[3]);
    PyType type = (PyType) a[0];
    return type == PyBytes.TYPE ? PyBytes.of(data) : new DerivedBytes(type, data, false);
  }

  /// What `bytes(source, encoding, errors)` holds.
  static byte[] data(
      Interpreter in,
      String type,
      @Nullable PyObject source,
      @Nullable PyObject encoding,
      @Nullable PyObject errors) {
    if (encoding != null) {
      Arguments.str(encoding, type + "() argument 'encoding'");
    }
    if (errors != null) {
      Arguments.str(errors, type + "() argument 'errors'");
    }
    if ((encoding != null || errors != null) && !(source instanceof PyStr)) {
      throw Raise.typeError(
          (encoding != null ? "encoding" : "errors") + " without a string argument");
    }
    if (source == null) {
      return new byte[0];
    }
    if (source instanceof PyStr text) {
      if (encoding == null) {
        throw Raise.typeError("string argument without an encoding");
      }
      String how = errors == null ? "strict" : in.str(errors);
      return bytes(CodecErrors.encode(in, text.value, in.str(encoding), how));
    }
    byte[] shown = MemoryView.copyOrNull(in, source);
    if (shown != null) {
      return shown;
    }
    PyObject method = source.type().lookup("__bytes__");
    if (method != null) {
      PyObject made = in.callMethod(source, "__bytes__");
      if (!(made instanceof PyBytes)) {
        throw Raise.typeError("__bytes__ returned non-bytes (type " + made.type().name() + ")");
      }
      return bytes(made);
    }
    PyInt size = in.indexOrNull(source);
    if (size != null) {
      if (!size.isLong()) {
        throw Raise.overflowError("cannot fit 'int' into an index-sized integer");
      }
      int count = Arguments.size(in, size);
      if (count < 0) {
        throw Raise.valueError("negative count");
      }
      Limits.text(count);
      return new byte[count];
    }
    PyList items = new PyList();
    PyObject[] all = type.equals("bytes") ? null : Iterables.toArray(in, source);
    if (all != null) {
      items.addAll(all, all.length);
    } else if (!type.equals("bytes") || !Iterables.extend(in, items, source)) {
      throw Raise.typeError("cannot convert '" + source.type().name() + "' object to " + type);
    }
    byte[] data = new byte[items.size()];
    for (int i = 0; i < data.length; i++) {
      data[i] = byteIn(in, items.get(i));
    }
    return data;
  }

  private static byte byteIn(Interpreter in, PyObject item) {
    PyInt number = Arguments.index(in, item);
    if (!number.isLong() || number.value < 0 || number.value > 255) {
      throw Raise.valueError("bytes must be in range(0, 256)");
    }
    return (byte) number.value;
  }

  private static PyObject join(Interpreter in, PyObject self, PyObject iterable) {
    StringBuilder out = new StringBuilder();
    String by = text(bytes(self)).value;
    PyObject[] items = Iterables.toArray(in, iterable);
    if (items == null) {
      throw Raise.typeError("can only join an iterable");
    }
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof PyBytes || items[i] instanceof MemoryView)) {
        throw Raise.typeError(
            "sequence item "
                + i
                + ": expected a bytes-like object, "
                + items[i].type().name()
                + " found");
      }
      out.append(i == 0 ? "" : by).append(text(bytesOf(in, items[i])).value);
      Limits.text(out.length());
    }
    return back(PyStr.of(out.toString()), ((PyBytes) self).mutable);
  }

  private static PyObject decode(Interpreter in, PyObject[] a) {
    return PyStr.of(CodecErrors.decode(in, bytes(a[0]), in.str(a[1]), in.str(a[2])));
  }
}
