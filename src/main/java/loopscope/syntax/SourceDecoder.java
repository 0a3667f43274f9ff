package loopscope.syntax;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a source file into text as PEP 263 says.
///
/// UTF-8 unless one of the first two lines is a comment that declares another encoding; a UTF-8
/// byte order mark settles it.
final class SourceDecoder {

  private static final String DETAILS = "; see https://peps.python.org/pep-0263/ for details";

  private SourceDecoder() {}

  static SourceFile decode(String name, byte[] bytes) {
    boolean marked =
        bytes.length >= 3
            && (bytes[0] & 0xff) == 0xef
            && (bytes[1] & 0xff) == 0xbb
            && (bytes[2] & 0xff) == 0xbf;
    int from = marked ? 3 : 0;
    String declared = declaredEncoding(bytes, from);
    Charset charset = declared == null ? StandardCharsets.UTF_8 : charsetNamed(declared);
    if (charset == null) {
      return broken(name, bytes, 0, 0, "unknown encoding: " + declared);
    }
    if (marked && !charset.equals(StandardCharsets.UTF_8)) {
      return broken(name, bytes, 0, 0, "encoding problem: " + declared + " with BOM");
    }
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      return malformed(name, bytes, in.position(), charset);
    }
    return SourceFile.of(name, out.flip().toString());
  }

  static byte[] encode(String text) throws CharacterCodingException {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    String declared = declaredEncoding(plain, 0);
    Charset charset = declared == null ? null : charsetNamed(declared);
    if (charset == null || charset.equals(StandardCharsets.UTF_8) || !charset.canEncode()) {
      return plain;
    }
    ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    return bytes;
  }

  private static SourceFile malformed(String name, byte[] bytes, int at, Charset charset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    String code = Integer.toHexString(bytes[at] & 0xff);
    String shown = code.length() == 1 ? "0" + code : code;
    if (charset.equals(StandardCharsets.UTF_8)) {
      return broken(
          name,
          bytes,
          line,
          at - lineStart,
          "Non-UTF-8 code starting with '\\x"
              + shown
              + "' on line "
              + line
              + ", but no encoding declared"
              + DETAILS);
    }
    return broken(
        name,
        bytes,
        line,
        at - lineStart,
        "(unicode error) '"
            + charset.name().toLowerCase(Locale.ROOT)
            + "' codec can't decode byte 0x"
            + shown
            + " in position "
            + at
            + ": invalid data");
  }

  /// The text is shown with marks for what could not be read; line 0 is the file as a whole.
  private static SourceFile broken(
      String name, byte[] bytes, int line, int column, String message) {
    Span span = new Span(line, column, line, column + 1);
    return new SourceFile(
        name,
        new String(bytes, StandardCharsets.UTF_8),
        new Diagnostic(
            Diagnostic.Kind.SYNTAX_ERROR,
            span,
            message,
            "Save the file as UTF-8, the encoding that Python expects."));
  }

  private static @Nullable Charset charsetNamed(String name) {
    String wanted = name.toLowerCase(Locale.ROOT).replace('_', '-');
    if (wanted.equals("utf-8") || wanted.startsWith("utf-8-") || wanted.equals("utf8")) {
      return StandardCharsets.UTF_8;
    }
    if (wanted.equals("latin-1") || wanted.equals("iso-latin-1") || wanted.startsWith("latin-1-")) {
      return StandardCharsets.ISO_8859_1;
    }
    try {
      return Charset.forName(wanted);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      // Python's name for it may be unknown to Java; then it is unknown here as well.
      return null;
    }
  }

  /// The name after `coding:` or `coding=` in a comment that is alone on the first or second line.
  private static @Nullable String declaredEncoding(byte[] bytes, int from) {
    int at = from;
    for (int line = 0; line < 2 && at < bytes.length; line++) {
      int end = at;
      while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
        end++;
      }
      String text = new String(bytes, at, end - at, StandardCharsets.ISO_8859_1).strip();
      if (!text.isEmpty() && text.charAt(0) != '#') {
        return null;
      }
      String name = encodingIn(text);
      if (name != null) {
        return name;
      }
      at =
          end < bytes.length
                  && bytes[end] == '\r'
                  && end + 1 < bytes.length
                  && bytes[end + 1] == '\n'
              ? end + 2
              : end + 1;
    }
    return null;
  }

  private static @Nullable String encodingIn(String comment) {
    int coding = comment.indexOf("coding");
    while (coding >= 0) {
      int at = coding + 6;
      if (at < comment.length() && (comment.charAt(at) == ':' || comment.charAt(at) == '=')) {
        at++;
        while (at < comment.length() && (comment.charAt(at) == ' ' || comment.charAt(at) == '\t')) {
          at++;
        }
        int start = at;
        while (at < comment.length() && isEncodingCharacter(comment.charAt(at))) {
          at++;
        }
        if (at > start) {
          return comment.substring(start, at);
        }
      }
      coding = comment.indexOf("coding", coding + 6);
    }
    return null;
  }

  private static boolean isEncodingCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '.';
  }
}
