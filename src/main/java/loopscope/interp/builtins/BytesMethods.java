package loopscope.interp.builtins;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntUnaryOperator;
import loopscope.interp.Interpreter;
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

  private static final List<String> ONE_BYTE = List.of("find", "rfind", "index", "rindex", "count");

  private BytesMethods() {}

  static void fill(TypeBuilder b) {
    boolean mutable = b.type() == PyBytes.ARRAY;
    for (String signature : AS_TEXT) {
      String name = signature.substring(0, signature.indexOf('('));
      b.methodN(signature.replace("b' '", "' '"), (in, a) -> asText(in, name, a, mutable));
    }
    b.method("upper()", (in, s) -> mapped(s, c -> c >= 'a' && c <= 'z' ? c - 32 : c));
    b.method("lower()", (in, s) -> mapped(s, c -> c >= 'A' && c <= 'Z' ? c + 32 : c));
    b.method("capitalize()", (in, s) -> asText(in, "capitalize", new PyObject[] {s}, mutable));
    b.method("title()", (in, s) -> asText(in, "title", new PyObject[] {s}, mutable));
    b.method("swapcase()", (in, s) -> asText(in, "swapcase", new PyObject[] {s}, mutable));
    b.method("join(iterable, /)", BytesMethods::join);
    b.methodN("decode(encoding='utf-8', errors='strict')", BytesMethods::decode);
    b.methodN("hex(sep=?, bytes_per_sep=1)", BytesMethods::hex);
    b.classMethod("fromhex(string, /)", BytesMethods::fromHex);
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
    if (value instanceof PyBytes data) {
      return data.bytes();
    }
    if (value instanceof MemoryView view) {
      return view.copy();
    }
    throw Raise.typeError("a bytes-like object is required, not '" + value.type().name() + "'");
  }

  static PyStr text(byte[] bytes) {
    return PyStr.of(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  private static PyObject asText(Interpreter in, String name, PyObject[] a, boolean mutable) {
    PyObject[] args = new PyObject[a.length - 1];
    for (int i = 1; i < a.length; i++) {
      args[i - 1] = argument(in, a[i], i == 1 && !name.equals("expandtabs"));
    }
    if (a.length > 1 && a[1] instanceof PyInt && ONE_BYTE.contains(name)) {
      args[0] = text(new byte[] {PyBytes.byteOf(in, a[1])});
    }
    try {
      return back(in.callMethod(text(bytes(a[0])), name, args), mutable);
    } catch (Raise raise) {
      throw name.endsWith("index") && raise.exception.type == Exceptions.VALUE_ERROR
          ? Raise.valueError("subsection not found")
          : raise;
    }
  }

  private static PyObject argument(Interpreter in, PyObject value, boolean content) {
    if (value instanceof PyBytes data) {
      return text(data.bytes());
    }
    if (value instanceof PyTuple several) {
      PyObject[] all = new PyObject[several.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = argument(in, several.get(i), true);
      }
      return PyTuple.of(all);
    }
    if (value instanceof PyStr && content) {
      throw Raise.typeError("a bytes-like object is required, not 'str'");
    }
    return value;
  }

  static PyObject back(PyObject result, boolean mutable) {
    return switch (result) {
      case PyStr text -> new PyBytes(text.value.getBytes(StandardCharsets.ISO_8859_1), mutable);
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
    byte[] data = data(in, a[1], a[2], a[3]);
    PyType type = (PyType) a[0];
    return type == PyBytes.TYPE ? PyBytes.of(data) : new DerivedBytes(type, data, false);
  }

  /// What `bytes(source, encoding, errors)` holds.
  static byte[] data(
      Interpreter in,
      @Nullable PyObject source,
      @Nullable PyObject encoding,
      @Nullable PyObject errors) {
    if (source == null) {
      return new byte[0];
    }
    if (source instanceof PyStr text) {
      if (encoding == null) {
        throw Raise.typeError("string argument without an encoding");
      }
      String how = errors == null ? "strict" : in.str(errors);
      return bytes(Codecs.encode(text.value, in.str(encoding), how));
    }
    if (source instanceof PyBytes given) {
      return given.bytes().clone();
    }
    PyObject method = source.type().lookup("__bytes__");
    if (method != null) {
      return bytes(in.callMethod(source, "__bytes__"));
    }
    PyInt size = in.indexOrNull(source);
    if (size != null) {
      int count = Arguments.size(in, size);
      if (count < 0) {
        throw Raise.valueError("negative count");
      }
      Limits.text(count);
      return new byte[count];
    }
    if (in.iterateOrNull(source) == null) {
      throw Raise.typeError("cannot convert '" + source.type().name() + "' object to bytes");
    }
    PyObject[] items = in.toArray(source);
    byte[] data = new byte[items.length];
    for (int i = 0; i < data.length; i++) {
      data[i] = byteIn(in, items[i]);
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
    PyObject[] items = in.toArray(iterable);
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
    return PyStr.of(Codecs.decode(bytes(a[0]), in.str(a[1]), in.str(a[2])));
  }

  static PyObject hex(Interpreter in, PyObject[] a) {
    byte[] data = bytesOf(in, a[0]);
    int group = Arguments.size(in, a[2]);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < data.length; i++) {
      int boundary = group > 0 ? data.length - i : i;
      if (i > 0 && a[1] != null && group != 0 && boundary % Math.abs(group) == 0) {
        out.append(in.str(a[1]));
      }
      out.append(Character.forDigit(data[i] >> 4 & 15, 16));
      out.append(Character.forDigit(data[i] & 15, 16));
    }
    return PyStr.of(out.toString());
  }

  private static PyObject fromHex(Interpreter in, PyObject[] a) {
    String text = Arguments.str(a[1], "fromhex() argument").value;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      if (Character.isWhitespace(text.charAt(i))) {
        i++;
        continue;
      }
      int high = Character.digit(text.charAt(i), 16);
      int low = i + 1 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      if (high < 0 || low < 0) {
        throw Raise.valueError(
            "non-hexadecimal number found in fromhex() arg at position " + (high < 0 ? i : i + 1));
      }
      out.append((char) (high << 4 | low));
      i += 2;
    }
    PyObject made = back(PyStr.of(out.toString()), a[0] == PyBytes.ARRAY);
    return a[0] == PyBytes.TYPE || a[0] == PyBytes.ARRAY ? made : in.call(a[0], made);
  }
}
