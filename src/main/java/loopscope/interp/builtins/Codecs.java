package loopscope.interp.builtins;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;

/// Text to bytes and back in the encodings that programs use.
public final class Codecs {
  private enum Charset {
    UTF8("utf-8", 0x10ffff),
    ASCII("ascii", 0x7f),
    LATIN1("latin-1", 0xff),
    UTF16("utf-16", 0x10ffff),
    UTF16LE("utf-16-le", 0x10ffff),
    UTF16BE("utf-16-be", 0x10ffff);

    final String title;
    final int widest;

    Charset(String title, int widest) {
      this.title = title;
      this.widest = widest;
    }

    static Charset named(String name) {
      return switch (name.toLowerCase(Locale.ROOT).replace('_', '-')) {
        case "utf-8", "utf8", "u8", "utf" -> UTF8;
        case "ascii", "us-ascii", "646" -> ASCII;
        case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1", "8859" -> LATIN1;
        case "utf-16", "utf16" -> UTF16;
        case "utf-16-le", "utf-16le" -> UTF16LE;
        case "utf-16-be", "utf-16be" -> UTF16BE;
        default -> throw Raise.of(Exceptions.LOOKUP_ERROR, "unknown encoding: " + name);
      };
    }
  }

  private Codecs() {}

  /// `text.encode(encoding, errors)`.
  public static PyObject encode(String text, String encoding, String errors) {
    Charset charset = Charset.named(encoding);
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 2);
    if (charset == Charset.UTF16) {
      out.write(0xff);
      out.write(0xfe);
    }
    int position = 0;
    for (int i = 0; i < text.length(); position++) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean lone = c >= 0xd800 && c < 0xe000;
      if (c <= charset.widest && !(lone && charset.widest > 0xff)) {
        write(out, charset, c);
      } else if (lone && errors.equals("surrogateescape") && c >= 0xdc80 && c <= 0xdcff) {
        out.write(c - 0xdc00);
      } else {
        for (byte b : replacement(text, c, position, charset, errors)) {
          out.write(b);
        }
      }
    }
    return PyBytes.of(out.toByteArray());
  }

  private static byte[] replacement(
      String text, int c, int position, Charset charset, String errors) {
    return switch (errors) {
      case "ignore" -> new byte[0];
      case "replace" -> new byte[] {'?'};
      case "backslashreplace" ->
          (c < 0x100 ? "\\x" + hex(c, 2) : c < 0x10000 ? "\\u" + hex(c, 4) : "\\U" + hex(c, 8))
              .getBytes(StandardCharsets.US_ASCII);
      case "xmlcharrefreplace" -> ("&#" + c + ";").getBytes(StandardCharsets.US_ASCII);
      case "strict" ->
          throw Raise.of(
              Exceptions.UNICODE_ENCODE_ERROR,
              PyStr.of(charset.title),
              PyStr.of(text),
              PyInt.of(position),
              PyInt.of(position + 1),
              PyStr.of(
                  charset.widest > 0xff
                      ? "surrogates not allowed"
                      : "ordinal not in range(" + (charset.widest + 1) + ")"));
      default ->
          throw Raise.of(Exceptions.LOOKUP_ERROR, "unknown error handler name '" + errors + "'");
    };
  }

  private static String hex(int value, int width) {
    String digits = Integer.toHexString(value);
    return "0".repeat(width - digits.length()) + digits;
  }

  private static void write(ByteArrayOutputStream out, Charset charset, int c) {
    switch (charset) {
      case ASCII, LATIN1 -> out.write(c);
      case UTF8 -> {
        if (c < 0x80) {
          out.write(c);
        } else {
          out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
        }
      }
      case UTF16, UTF16LE ->
          out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_16LE));
      case UTF16BE -> out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_16BE));
    }
  }

  /// `data.decode(encoding, errors)`.
  public static String decode(byte[] data, String encoding, String errors) {
    Charset charset = Charset.named(encoding);
    return switch (charset) {
      case LATIN1 -> new String(data, StandardCharsets.ISO_8859_1);
      case UTF16LE -> new String(data, StandardCharsets.UTF_16LE);
      case UTF16BE -> new String(data, StandardCharsets.UTF_16BE);
      case UTF16 -> {
        boolean mark = data.length >= 2 && (data[0] & 0xff) == 0xff && (data[1] & 0xff) == 0xfe;
        boolean big = data.length >= 2 && (data[0] & 0xff) == 0xfe && (data[1] & 0xff) == 0xff;
        int from = mark || big ? 2 : 0;
        yield new String(
            data,
            from,
            data.length - from,
            big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
      }
      case ASCII, UTF8 -> decodeUtf8(data, charset, errors);
    };
  }

  private static String decodeUtf8(byte[] data, Charset charset, String errors) {
    StringBuilder out = new StringBuilder(data.length);
    for (int i = 0; i < data.length; ) {
      int b = data[i] & 0xff;
      if (b < 0x80) {
        out.append((char) b);
        i++;
        continue;
      }
      int size = charset == Charset.ASCII ? 0 : sequence(b);
      int good = 1;
      while (good < size && i + good < data.length && continues(data, i, good)) {
        good++;
      }
      if (size > 0 && good == size) {
        out.append(new String(data, i, size, StandardCharsets.UTF_8));
        i += size;
        continue;
      }
      String reason =
          charset == Charset.ASCII
              ? "ordinal not in range(128)"
              : size == 0
                  ? "invalid start byte"
                  : i + good >= data.length
                      ? "unexpected end of data"
                      : "invalid continuation byte";
      broken(out, data, i, i + good, charset, errors, reason);
      i += good;
    }
    return out.toString();
  }

  private static int sequence(int b) {
    return b >= 0xc2 && b <= 0xdf ? 2 : b >= 0xe0 && b <= 0xef ? 3 : b >= 0xf0 && b <= 0xf4 ? 4 : 0;
  }

  private static boolean continues(byte[] data, int start, int offset) {
    int b = data[start + offset] & 0xff;
    if ((b & 0xc0) != 0x80) {
      return false;
    }
    int first = data[start] & 0xff;
    return offset > 1
        || switch (first) {
          case 0xe0 -> b >= 0xa0;
          case 0xed -> b < 0xa0;
          case 0xf0 -> b >= 0x90;
          case 0xf4 -> b < 0x90;
          default -> true;
        };
  }

  private static void broken(
      StringBuilder out,
      byte[] data,
      int start,
      int end,
      Charset charset,
      String errors,
      String reason) {
    switch (errors) {
      case "ignore" -> {}
      case "replace" -> out.append('\ufffd');
      case "backslashreplace" -> {
        for (int i = start; i < end; i++) {
          out.append("\\x").append(hex(data[i] & 0xff, 2));
        }
      }
      case "surrogateescape" -> {
        for (int i = start; i < end; i++) {
          out.append((char) (0xdc00 + (data[i] & 0xff)));
        }
      }
      case "strict" ->
          throw Raise.of(
              Exceptions.UNICODE_DECODE_ERROR,
              PyStr.of(charset.title),
              PyBytes.of(data),
              PyInt.of(start),
              PyInt.of(end),
              PyStr.of(reason));
      default ->
          throw Raise.of(Exceptions.LOOKUP_ERROR, "unknown error handler name '" + errors + "'");
    }
  }
}
