package loopscope.export;

/// Writes text into XML.
final class Xml {
  private Xml() {}

  /// The text with markup escaped; characters that XML cannot hold become a replacement character.
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(letter) ? letter : 0xfffd);
              }
            });
    return out.toString();
  }

  private static boolean isAllowed(int letter) {
    boolean surrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    boolean plain = letter >= 0x20 || letter == '\t';
    return plain && !surrogate && (letter & 0xfffe) != 0xfffe;
  }
}
