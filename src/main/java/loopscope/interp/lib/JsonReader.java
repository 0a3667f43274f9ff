package loopscope.interp.lib;

import java.math.BigInteger;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.text.NumberText;

/// JSON text to values.
final class JsonReader {
  private final Interpreter in;
  private final String text;
  private final PyObject objectHook;
  private final PyObject pairsHook;
  private final PyObject parseFloat;
  private final PyObject parseInt;
  private final PyObject parseConstant;
  private final boolean strict;
  private int at;

  private JsonReader(Interpreter in, PyObject[] a) {
    this.in = in;
    this.text = in.str(a[0]);
    this.objectHook = a[2];
    this.pairsHook = a[3];
    this.parseFloat = a[4];
    this.parseInt = a[5];
    this.parseConstant = a[6];
    this.strict = in.isTrue(a[7]);
  }

  /// `decode(text, start, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant,
  /// strict)`.
  static PyObject read(Interpreter in, PyObject[] a) {
    JsonReader reader = new JsonReader(in, a);
    reader.at = ((PyInt) a[1]).clamped();
    PyObject value = reader.value();
    return PyTuple.of(value, PyInt.of(reader.at));
  }

  private Raise error(String message, int position) {
    PyObject type = in.getAttribute(in.modules().load("json"), "JSONDecodeError");
    PyObject made = in.call(type, PyStr.of(message), PyStr.of(text), PyInt.of(position));
    return new Raise((loopscope.interp.object.PyException) made);
  }

  private void skip() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private PyObject value() {
    if (at >= text.length()) {
      throw error("Expecting value", at);
    }
    char c = text.charAt(at);
    switch (c) {
      case '"' -> {
        at++;
        return PyStr.of(string());
      }
      case '{' -> {
        in.enterNative();
        try {
          return object();
        } finally {
          in.leaveNative();
        }
      }
      case '[' -> {
        in.enterNative();
        try {
          return array();
        } finally {
          in.leaveNative();
        }
      }
      default -> {
        return word();
      }
    }
  }

  private PyObject word() {
    if (text.startsWith("null", at)) {
      at += 4;
      return PyNone.NONE;
    }
    if (text.startsWith("true", at)) {
      at += 4;
      return PyBool.TRUE;
    }
    if (text.startsWith("false", at)) {
      at += 5;
      return PyBool.FALSE;
    }
    for (String constant : new String[] {"NaN", "Infinity", "-Infinity"}) {
      if (text.startsWith(constant, at)) {
        at += constant.length();
        if (parseConstant != PyNone.NONE) {
          return in.call(parseConstant, PyStr.of(constant));
        }
        return new PyFloat(Double.parseDouble(constant));
      }
    }
    return number();
  }

  private int digits(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private PyObject number() {
    int start = at;
    int i = start;
    if (i < text.length() && text.charAt(i) == '-') {
      i++;
    }
    int end = i < text.length() && text.charAt(i) == '0' ? i + 1 : digits(i);
    if (end == i) {
      throw error("Expecting value", start);
    }
    boolean real = false;
    if (end < text.length() && text.charAt(end) == '.' && digits(end + 1) > end + 1) {
      end = digits(end + 1);
      real = true;
    }
    if (end < text.length() && (text.charAt(end) | 32) == 'e') {
      int sign = end + 1;
      if (sign < text.length() && "+-".indexOf(text.charAt(sign)) >= 0) {
        sign++;
      }
      if (digits(sign) > sign) {
        end = digits(sign);
        real = true;
      }
    }
    String literal = text.substring(start, end);
    at = end;
    PyObject hook = real ? parseFloat : parseInt;
    if (hook != PyNone.NONE) {
      return in.call(hook, PyStr.of(literal));
    }
    if (real) {
      return new PyFloat(Double.parseDouble(literal));
    }
    BigInteger value = NumberText.parseInt(literal, 10, literal, in.digitLimit);
    return PyInt.of(value);
  }

  private PyObject array() {
    PyList items = new PyList();
    at++;
    skip();
    if (at < text.length() && text.charAt(at) == ']') {
      at++;
      return items;
    }
    while (true) {
      items.add(value());
      skip();
      if (at < text.length() && text.charAt(at) == ']') {
        at++;
        return items;
      }
      int comma = at;
      if (at >= text.length() || text.charAt(at) != ',') {
        throw error("Expecting ',' delimiter", at);
      }
      at++;
      skip();
      if (at < text.length() && text.charAt(at) == ']') {
        throw error("Illegal trailing comma before end of array", comma);
      }
    }
  }

  private PyObject object() {
    PyDict dict = new PyDict();
    PyList pairs = new PyList();
    at++;
    skip();
    if (at < text.length() && text.charAt(at) == '}') {
      at++;
      return finished(dict, pairs);
    }
    while (true) {
      if (at >= text.length() || text.charAt(at) != '"') {
        throw error("Expecting property name enclosed in double quotes", at);
      }
      at++;
      PyStr key = PyStr.of(string());
      skip();
      if (at >= text.length() || text.charAt(at) != ':') {
        throw error("Expecting ':' delimiter", at);
      }
      at++;
      skip();
      PyObject value = value();
      if (pairsHook == PyNone.NONE) {
        dict.put(key, value);
      } else {
        pairs.add(PyTuple.of(key, value));
      }
      skip();
      if (at < text.length() && text.charAt(at) == '}') {
        at++;
        return finished(dict, pairs);
      }
      int comma = at;
      if (at >= text.length() || text.charAt(at) != ',') {
        throw error("Expecting ',' delimiter", at);
      }
      at++;
      skip();
      if (at < text.length() && text.charAt(at) == '}') {
        throw error("Illegal trailing comma before end of object", comma);
      }
    }
  }

  private PyObject finished(PyDict dict, PyList pairs) {
    if (pairsHook != PyNone.NONE) {
      return in.call(pairsHook, pairs);
    }
    return objectHook == PyNone.NONE ? dict : in.call(objectHook, dict);
  }

  private String string() {
    int begin = at - 1;
    StringBuilder out = new StringBuilder();
    while (true) {
      if (at >= text.length()) {
        throw error("Unterminated string starting at", begin);
      }
      char c = text.charAt(at++);
      if (c == '"') {
        return out.toString();
      }
      if (c == '\\') {
        escape(begin, out);
      } else if (c < ' ' && strict) {
        throw error("Invalid control character at", at - 1);
      } else {
        out.append(c);
      }
    }
  }

  private void escape(int begin, StringBuilder out) {
    if (at >= text.length()) {
      throw error("Unterminated string starting at", begin);
    }
    char c = text.charAt(at++);
    switch (c) {
      case '"', '\\', '/' -> out.append(c);
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'u' -> {
        int value = 0;
        for (int i = 0; i < 4; i++) {
          int digit = at + i < text.length() ? Character.digit(text.charAt(at + i), 16) : -1;
          if (digit < 0) {
            throw error("Invalid \\uXXXX escape", at - 1);
          }
          value = value << 4 | digit;
        }
        at += 4;
        out.append((char) value);
      }
      default -> throw error("Invalid \\escape", at - 2);
    }
  }
}
