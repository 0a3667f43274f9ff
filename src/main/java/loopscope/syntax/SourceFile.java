package loopscope.syntax;

import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/// A program's text under the name that messages call it by.
///
/// Line ends are all `\n` and the last line has one, as Python itself reads source. `fault` says
/// why bytes could not be made into text; parsing such a file gives that fault.
public record SourceFile(String name, String text, @Nullable Diagnostic fault) {

  public SourceFile {
    text = normalise(text);
  }

  /// A source that is already text.
  public static SourceFile of(String name, String text) {
    return new SourceFile(name, text, null);
  }

  /// A source as it lies on a disk: with a byte order mark, an encoding declaration, or neither.
  public static SourceFile decode(String name, byte[] bytes) {
    return SourceDecoder.decode(name, bytes);
  }

  /// The bytes of a source as it lies on a disk: in the encoding that it declares itself, UTF-8 as
  /// a rule.
  ///
  /// @throws CharacterCodingException when that encoding lacks one of its characters
  public static byte[] encode(String text) throws CharacterCodingException {
    return SourceDecoder.encode(text);
  }

  /// The text of a line, counted from 1, without its line end; empty where there is no such line.
  public String line(int number) {
    int start = 0;
    for (int i = 1; i < number; i++) {
      start = text.indexOf('\n', start) + 1;
      if (start == 0) {
        return "";
      }
    }
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  private static String normalise(String text) {
    String result = text;
    if (text.indexOf('\r') >= 0) {
      result = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    return result.isEmpty() || result.endsWith("\n") ? result : result + "\n";
  }
}
