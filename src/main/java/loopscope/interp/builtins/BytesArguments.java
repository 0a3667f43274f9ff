package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;

/// What the methods of `bytes` say of arguments that are not what they want.
///
/// They do their work as text does, whose complaints speak of `str`; so they look first.
final class BytesArguments {
  private BytesArguments() {}

  static void check(Interpreter in, String name, PyObject[] a) {
    switch (name) {
      case "find", "rfind", "index", "rindex", "count" -> {
        if (!isBytes(a[1]) && in.indexOrNull(a[1]) == null) {
          throw Raise.typeError(
              "argument should be integer or bytes-like object, not '" + a[1].type().name() + "'");
        }
      }
      case "partition", "rpartition", "removeprefix", "removesuffix" -> need(a[1]);
      case "replace" -> {
        need(a[1]);
        need(a[2]);
        Arguments.index(in, a[3]);
      }
      case "strip", "lstrip", "rstrip", "split", "rsplit" -> {
        if (a[1] != PyNone.NONE) {
          need(a[1]);
        }
      }
      case "center", "ljust", "rjust" -> {
        Arguments.index(in, a[1]);
        fill(name, a[2]);
      }
      case "zfill", "expandtabs" -> Arguments.index(in, a[1]);
      case "startswith", "endswith" -> affix(name, a[0], a[1]);
      default -> {}
    }
  }

  private static boolean isBytes(PyObject value) {
    return value instanceof PyBytes || value instanceof MemoryView;
  }

  private static byte[] bytes(PyObject value) {
    return value instanceof MemoryView view ? view.copy() : BytesMethods.bytes(value);
  }

  private static void need(PyObject value) {
    if (!isBytes(value)) {
      throw Raise.typeError("a bytes-like object is required, not '" + value.type().name() + "'");
    }
  }

  private static void affix(String name, PyObject self, PyObject value) {
    if (value instanceof PyTuple several) {
      for (PyObject one : several.items) {
        if (!isBytes(one)) {
          throw Raise.typeError("a bytes-like object is required, not '" + one.type().name() + "'");
        }
        // The first that fits ends the search, and what follows it is not looked at.
        if (((PyBytes) self).holds(bytes(one))) {
          return;
        }
      }
    } else if (!isBytes(value)) {
      throw Raise.typeError(
          name + " first arg must be bytes or a tuple of bytes, not " + value.type().name());
    }
  }

  private static void fill(String name, PyObject value) {
    // The blank is what a missing argument stands for.
    if (value instanceof PyStr blank && blank.value.equals(" ")) {
      return;
    }
    String what = name + "() argument 2 must be a byte string of length 1, not ";
    if (!(value instanceof PyBytes bytes)) {
      throw Raise.typeError(what + Arguments.typeName(value));
    }
    if (bytes.bytes().length != 1) {
      throw Raise.typeError(
          name
              + "(): argument 2 must be a byte string of length 1, not a "
              + bytes.type().name()
              + " object of length "
              + bytes.bytes().length);
    }
  }

  /// What `hex(sep)` puts between bytes.
  static String separator(Interpreter in, PyObject value) {
    if (in.length(value) != 1) {
      throw Raise.valueError("sep must be length 1.");
    }
    String text =
        switch (value) {
          case PyStr one -> one.value;
          case PyBytes bytes when !bytes.mutable -> BytesMethods.text(bytes.bytes()).value;
          default -> throw Raise.typeError("sep must be str or bytes.");
        };
    if (text.charAt(0) > 127) {
      throw Raise.valueError("sep must be ASCII.");
    }
    return text;
  }
}
