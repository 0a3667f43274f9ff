package loopscope.interp.builtins;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// What becomes of text that an encoding lacks, and of bytes that mean nothing in it.
///
/// The handlers that every Python has are part of the encodings; those that a program registers are
/// asked here, between pieces that are encoded or decoded strictly.
public final class CodecErrors {
  private static final List<String> KNOWN =
      List.of(
          "strict",
          "ignore",
          "replace",
          "backslashreplace",
          "xmlcharrefreplace",
          "namereplace",
          "surrogateescape",
          "surrogatepass");

  private CodecErrors() {}

  /// `_codecs`: the handlers of one run, by name.
  public static PyModule build() {
    return new ModuleBuilder("_codecs").value("handlers", new PyDict()).build();
  }

  private static @Nullable PyObject handler(Interpreter in, String errors) {
    if (KNOWN.contains(errors)) {
      return null;
    }
    PyDict handlers = (PyDict) in.getAttribute(in.modules().load("_codecs"), "handlers");
    return handlers.get(errors);
  }

  /// `text.encode(encoding, errors)`.
  static PyObject encode(Interpreter in, String text, String encoding, String errors) {
    PyObject handler = handler(in, errors);
    if (handler == null) {
      return Codecs.encode(text, encoding, errors);
    }
    PyStr whole = PyStr.of(text);
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    for (int at = 0; ; ) {
      PyStr rest = whole.slice(at, whole.length());
      PyException error;
      try {
        out.writeBytes(((PyBytes) Codecs.encode(rest.value, encoding, "strict")).bytes());
        return PyBytes.of(out.toByteArray());
      } catch (Raise raise) {
        error = told(raise, Exceptions.UNICODE_ENCODE_ERROR, whole, at);
      }
      String before = whole.slice(at, place(error, 2)).value;
      out.writeBytes(((PyBytes) Codecs.encode(before, encoding, "strict")).bytes());
      PyTuple answer = answer(in.call(handler, error), true);
      out.writeBytes(stated(answer.get(0), encoding, error));
      at = next(in, answer, whole.length());
    }
  }

  /// The bytes of what a handler gave; what cannot be encoded either is the error that it was for.
  private static byte[] stated(PyObject made, String encoding, PyException error) {
    if (made instanceof PyBytes bytes) {
      return bytes.bytes();
    }
    try {
      return ((PyBytes) Codecs.encode(((PyStr) made).value, encoding, "strict")).bytes();
    } catch (Raise raise) {
      throw raise.exception.type() == error.type() ? new Raise(error) : raise;
    }
  }

  /// `data.decode(encoding, errors)`.
  static String decode(Interpreter in, byte[] data, String encoding, String errors) {
    PyObject handler = handler(in, errors);
    if (handler == null) {
      return Codecs.decode(data, encoding, errors);
    }
    PyBytes whole = PyBytes.of(data);
    StringBuilder out = new StringBuilder(data.length);
    for (int at = 0; ; ) {
      PyException error;
      try {
        byte[] rest = Arrays.copyOfRange(data, at, data.length);
        return out.append(Codecs.decode(rest, encoding, "strict")).toString();
      } catch (Raise raise) {
        error = told(raise, Exceptions.UNICODE_DECODE_ERROR, whole, at);
      }
      byte[] before = Arrays.copyOfRange(data, at, place(error, 2));
      out.append(Codecs.decode(before, encoding, "strict"));
      PyTuple answer = answer(in.call(handler, error), false);
      out.append(((PyStr) answer.get(0)).value);
      at = next(in, answer, data.length);
    }
  }

  /// The error of a rest, as one of the whole.
  private static PyException told(Raise raise, PyType kind, PyObject whole, int at) {
    PyException error = raise.exception;
    if (error.type() != kind) {
      throw raise;
    }
    PyInt start = PyInt.of(at + place(error, 2));
    PyInt end = PyInt.of(at + place(error, 3));
    PyObject[] args = error.args.items;
    return TextErrors.coding(kind, args[0], whole, start, end, args[4]).exception;
  }

  private static int place(PyException error, int argument) {
    return ((PyInt) error.args.get(argument)).clamped();
  }

  private static PyTuple answer(PyObject answer, boolean encoding) {
    if (answer instanceof PyTuple pair
        && pair.size() == 2
        && pair.get(1) instanceof PyInt
        && (pair.get(0) instanceof PyStr || encoding && pair.get(0) instanceof PyBytes)) {
      return pair;
    }
    throw Raise.typeError(
        encoding
            ? "encoding error handler must return (str/bytes, int) tuple"
            : "decoding error handler must return (str, int) tuple");
  }

  private static int next(Interpreter in, PyTuple answer, int length) {
    int at = Arguments.size(in, answer.get(1));
    int next = at < 0 ? at + length : at;
    if (next < 0 || next > length) {
      throw Raise.indexError("position " + next + " from error handler out of bounds");
    }
    return next;
  }

  /// What stands for a character that the encoding lacks; `lacking` tells which others it lacks
  /// too, as one error names all that follow each other.
  static byte[] replacement(
      String text,
      int c,
      int position,
      String charset,
      String reason,
      String errors,
      IntPredicate lacking) {
    return switch (errors) {
      case "ignore" -> new byte[0];
      case "replace" -> new byte[] {'?'};
      case "backslashreplace" -> ascii(escape(c));
      case "xmlcharrefreplace" -> ascii("&#" + c + ";");
      case "namereplace" -> {
        String name = Character.getName(c);
        yield ascii(name == null ? escape(c) : "\\N{" + name + "}");
      }
      case "strict", "surrogateescape", "surrogatepass" -> {
        int end = position + 1;
        for (int i = text.offsetByCodePoints(0, end);
            i < text.length() && lacking.test(text.codePointAt(i));
            i += Character.charCount(text.codePointAt(i))) {
          end++;
        }
        throw TextErrors.coding(
            Exceptions.UNICODE_ENCODE_ERROR,
            PyStr.of(charset),
            PyStr.of(text),
            PyInt.of(position),
            PyInt.of(end),
            PyStr.of(reason));
      }
      default ->
          throw Raise.of(Exceptions.LOOKUP_ERROR, "unknown error handler name '" + errors + "'");
    };
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static String escape(int c) {
    return c < 0x100 ? "\\x" + hex(c, 2) : c < 0x10000 ? "\\u" + hex(c, 4) : "\\U" + hex(c, 8);
  }

  static String hex(int value, int width) {
    String digits = Integer.toHexString(value);
    return "0".repeat(width - digits.length()) + digits;
  }
}
