package loopscope.trace.json;

import java.io.IOException;
import java.io.Writer;

/// Builds JSON text piece by piece and gives it away when asked.
final class JsonWriter {
  private final StringBuilder text = new StringBuilder();
  private boolean first = true;

  JsonWriter beginObject() {
    return open('{');
  }

  JsonWriter endObject() {
    return close('}');
  }

  JsonWriter beginArray() {
    return open('[');
  }

  JsonWriter endArray() {
    return close(']');
  }

  /// Before every element of an array.
  JsonWriter element() {
    if (!first) {
      text.append(',');
    }
    first = false;
    return this;
  }

  JsonWriter name(String name) {
    element();
    text.append('"').append(name).append("\":");
    return this;
  }

  JsonWriter number(long number) {
    text.append(number);
    return this;
  }

  JsonWriter bool(boolean value) {
    text.append(value);
    return this;
  }

  JsonWriter newLine() {
    text.append('\n');
    return this;
  }

  /// A string. Lone surrogates are escaped, so that any Java string survives UTF-8.
  JsonWriter text(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c == '\n') {
        text.append("\\n");
      } else if (c < ' ' || c == 0x7f || lone(value, i)) {
        escape(c);
      } else {
        text.append(c);
      }
    }
    text.append('"');
    return this;
  }

  void drainTo(Writer out) throws IOException {
    out.append(text);
    text.setLength(0);
  }

  private static boolean lone(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
  }

  private void escape(char c) {
    text.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      text.append(Character.forDigit(c >> shift & 0xf, 16));
    }
  }

  private JsonWriter open(char bracket) {
    text.append(bracket);
    first = true;
    return this;
  }

  private JsonWriter close(char bracket) {
    text.append(bracket);
    first = false;
    return this;
  }
}
