package loopscope.interp.text;

/// Characters that take two columns of a terminal.
public final class WideCharacters {
  private WideCharacters() {}

  /// Whether a character takes two columns of a terminal.
  public static boolean isWide(String line, int column) {
    int c = column < line.length() ? line.codePointAt(column) : ' ';
    return c >= 0x1100
        && (c <= 0x115f
            || c >= 0x2e80 && c <= 0xa4cf && c != 0x303f
            || c >= 0xac00 && c <= 0xd7a3
            || c >= 0xf900 && c <= 0xfaff
            || c >= 0xfe30 && c <= 0xfe6f
            || c >= 0xff00 && c <= 0xff60
            || c >= 0xffe0 && c <= 0xffe6
            || c >= 0x1f300 && c <= 0x1f64f
            || c >= 0x1f680 && c <= 0x1f6ff
            || c >= 0x1f900 && c <= 0x1f9ff
            || c >= 0x20000 && c <= 0x3fffd
            || c == 0x231a
            || c == 0x231b
            || c == 0x23e9
            || c == 0x23f0
            || c == 0x23f3
            || c == 0x2705
            || c == 0x274c
            || c == 0x2728
            || c == 0x26a1
            || c == 0x2b50
            || c == 0x274e
            || c >= 0x2753 && c <= 0x2757);
  }
}
