package loopscope.interp.builtins;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyStr;

/// The encodings `unicode_escape` and `raw_unicode_escape`: text as it would stand in a literal.
final class EscapeCodec {
  private static final String LETTERS = "abfnrtv\\'\"";
  private static final String MEANINGS = "\u0007\b\f\n\r\t\u000b\\'\"";

  private final boolean raw;
  private final byte[] data;
  private final String errors;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private EscapeCodec(byte[] data, boolean raw, String errors) {
    this.data = data;
    this.raw = raw;
    this.errors = errors;
  }

  /// Whether this is one of the two.
  static boolean knows(String encoding) {
    String name = plain(encoding);
    return name.equals("unicode_escape") || isRaw(encoding);
  }

  private static boolean isRaw(String encoding) {
    return plain(encoding).equals("raw_unicode_escape");
  }

  private static String plain(String encoding) {
    return encoding.toLowerCase(Locale.ROOT).replace('-', '_');
  }

  static PyBytes encode(String text, String encoding) {
    boolean raw = isRaw(encoding);
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int letter = "\n\r\t\\".indexOf(c);
              if (!raw && letter >= 0) {
                out.append('\\').append("nrt\\".charAt(letter));
              } else if (c < 0x100 && (raw || c >= ' ' && c < 0x7f)) {
                out.append((char) c);
              } else {
                char kind = c < 0x100 ? 'x' : c < 0x10000 ? 'u' : 'U';
                out.append('\\').append(kind).append(HexFormat.of().toHexDigits(c, width(kind)));
              }
            });
    return PyBytes.of(out.toString().getBytes(StandardCharsets.ISO_8859_1));
  }

  private static int width(char kind) {
    return kind == 'x' ? 2 : kind == 'u' ? 4 : 8;
  }

  static String decode(byte[] data, String encoding, String errors) {
    EscapeCodec codec = new EscapeCodec(data, isRaw(encoding), errors);
    while (codec.at < data.length) {
      codec.step();
    }
    return codec.out.toString();
  }

  private char peek(int offset) {
    return at + offset < data.length ? (char) (data[at + offset] & 0xff) : '\0';
  }

  private void step() {
    char c = peek(0);
    if (c != '\\') {
      out.append(c);
      at++;
      return;
    }
    char kind = peek(1);
    if (kind == 'u' || kind == 'U' || kind == 'x' && !raw) {
      number(kind);
    } else if (raw) {
      out.append(c);
      at++;
    } else if (at + 1 == data.length) {
      broken(1, "\\ at end of string");
    } else if (LETTERS.indexOf(kind) >= 0) {
      out.append(MEANINGS.charAt(LETTERS.indexOf(kind)));
      at += 2;
    } else if (kind == '\n') {
      at += 2;
    } else if (kind >= '0' && kind <= '7') {
      int value = 0;
      int length = 1;
      for (; length < 4 && peek(length) >= '0' && peek(length) <= '7'; length++) {
        value = value * 8 + peek(length) - '0';
      }
      out.appendCodePoint(value);
      at += length;
    } else if (kind == 'N') {
      name();
    } else {
      out.append(c).append(kind);
      at += 2;
    }
  }

  private void number(char kind) {
    int width = width(kind);
    long value = 0;
    for (int i = 0; i < width; i++) {
      if (!HexFormat.isHexDigit(peek(2 + i))) {
        broken(2 + i, "truncated \\" + kind + "X".repeat(width) + " escape");
        return;
      }
      value = value * 16 + HexFormat.fromHexDigit(peek(2 + i));
    }
    if (value > Character.MAX_CODE_POINT) {
      broken(2 + width, "illegal Unicode character");
      return;
    }
    out.appendCodePoint((int) value);
    at += 2 + width;
  }

  private void name() {
    int end = 3;
    while (at + end < data.length && peek(end) != '}') {
      end++;
    }
    if (peek(2) != '{' || peek(end) != '}' || end == 3) {
      broken(peek(2) == '{' ? end : 2, "malformed \\N character escape");
      return;
    }
    String name = new String(data, at + 3, end - 3, StandardCharsets.ISO_8859_1);
    try {
      out.appendCodePoint(Character.codePointOf(name));
      at += end + 1;
    } catch (IllegalArgumentException _) {
      broken(end + 1, "unknown Unicode character name");
    }
  }

  private void broken(int length, String reason) {
    switch (errors) {
      case "ignore" -> {}
      case "replace" -> out.append('\ufffd');
      default ->
          throw TextErrors.coding(
              Exceptions.UNICODE_DECODE_ERROR,
              PyStr.of("unicodeescape"),
              PyBytes.of(data),
              PyInt.of(at),
              PyInt.of(at + length),
              PyStr.of(reason));
    }
    at += length;
  }
}
