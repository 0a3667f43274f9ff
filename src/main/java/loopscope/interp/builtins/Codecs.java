package loopscope.interp.builtins;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntPredicate;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// Text to bytes and back in the encodings that programs use.
public final class Codecs {
  private enum Charset {
    UTF8("utf-8", 0x10ffff),
    ASCII("ascii", 0x7f),
    LATIN1("latin-1", 0xff),
    UTF16("utf-16", 0x10ffff),
    UTF16LE("utf-16-le", 0x10ffff),
    UTF16BE("utf-16-be", 0x10ffff),
    UTF32("utf-32", 0x10ffff),
    UTF32LE("utf-32-le", 0x10ffff),
    UTF32BE("utf-32-be", 0x10ffff);

    final String title;
    final int widest;

    Charset(String title, int widest) {
      this.title = title;
      this.widest = widest;
    }

    static @Nullable Charset named(String name) {
      return switch (name.toLowerCase(Locale.ROOT).replace('_', '-')) {
        case "utf-8", "utf8", "u8", "utf" -> UTF8;
        case "ascii", "us-ascii", "646" -> ASCII;
        case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1", "8859" -> LATIN1;
        case "utf-16", "utf16" -> UTF16;
        case "utf-16-le", "utf-16le" -> UTF16LE;
        case "utf-16-be", "utf-16be" -> UTF16BE;
        case "utf-32", "utf32", "u32" -> UTF32;
        case "utf-32-le", "utf-32le" -> UTF32LE;
        case "utf-32-be", "utf-32be" -> UTF32BE;
        default -> null;
      };
    }
  }

  /// The byte order mark.
  private static final int MARK = 0xfeff;

  private Codecs() {}

  private static CodePage page(String encoding) {
    CodePage page = CodePage.named(encoding);
    if (page == null) {
      throw Raise.of(Exceptions.LOOKUP_ERROR, "unknown encoding: " + encoding);
    }
    return page;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static boolean isMarkedUtf8(String encoding) {
    return switch (encoding.toLowerCase(Locale.ROOT).replace('_', '-')) {
      case "utf-8-sig", "utf8-sig" -> true;
      default -> false;
    };
  }

  /// `text.encode(encoding, errors)`.
  public static PyObject encode(String text, String encoding, String errors) {
    if (EscapeCodec.knows(encoding)) {
      return EscapeCodec.encode(text, encoding);
    }
    boolean marked = isMarkedUtf8(encoding);
    Charset charset = marked ? Charset.UTF8 : Charset.named(encoding);
    if (charset == null) {
      return PyBytes.of(page(encoding).encode(text, errors));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 2);
    if (marked || charset == Charset.UTF16 || charset == Charset.UTF32) {
      write(out, marked ? charset : charset == Charset.UTF16 ? charset : Charset.UTF32LE, MARK);
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
      } else if (lone && errors.equals("surrogatepass") && charset == Charset.UTF8) {
        out.write(0xe0 | c >> 12);
        out.write(0x80 | c >> 6 & 0x3f);
        out.write(0x80 | c & 0x3f);
      } else {
        String reason =
            charset.widest > 0xff
                ? "surrogates not allowed"
                : "ordinal not in range(" + (charset.widest + 1) + ")";
        // The wider encodings tell of each surrogate alone.
        IntPredicate lacking =
            each ->
                charset == Charset.UTF8
                    ? each >= 0xd800 && each < 0xe000
                    : charset.widest <= 0xff && each > charset.widest;
        out.writeBytes(
            CodecErrors.replacement(text, c, position, charset.title, reason, errors, lacking));
      }
    }
    return PyBytes.of(out.toByteArray());
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
      case UTF32, UTF32LE ->
          out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_32LE));
      case UTF32BE -> out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_32BE));
    }
  }

  /// `data.decode(encoding, errors)`.
  public static String decode(byte[] data, String encoding, String errors) {
    if (isMarkedUtf8(encoding)) {
      return withoutMark(decode(data, "utf-8", errors));
    }
    if (EscapeCodec.knows(encoding)) {
      return EscapeCodec.decode(data, encoding, errors);
    }
    Charset charset = Charset.named(encoding);
    if (charset == null) {
      return page(encoding).decode(data, errors);
    }
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
      case UTF32LE -> new String(data, StandardCharsets.UTF_32LE);
      case UTF32BE -> new String(data, StandardCharsets.UTF_32BE);
      case UTF32 -> {
        boolean little = data.length < 4 || data[0] != 0;
        yield withoutMark(
            new String(data, little ? StandardCharsets.UTF_32LE : StandardCharsets.UTF_32BE));
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
      if (b == 0xed && errors.equals("surrogatepass") && isSurrogate(data, i)) {
        out.append((char) (0xd000 | (data[i + 1] & 0x3f) << 6 | data[i + 2] & 0x3f));
        i += 3;
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

  private static boolean isSurrogate(byte[] data, int at) {
    return at + 2 < data.length && (data[at + 1] & 0xe0) == 0xa0 && (data[at + 2] & 0xc0) == 0x80;
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
          out.append("\\x").append(CodecErrors.hex(data[i] & 0xff, 2));
        }
      }
      case "surrogateescape" -> {
        for (int i = start; i < end; i++) {
          out.append((char) (0xdc00 + (data[i] & 0xff)));
        }
      }
      case "strict" ->
          throw TextErrors.coding(
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
