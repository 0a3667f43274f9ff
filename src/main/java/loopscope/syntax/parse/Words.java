package loopscope.syntax.parse;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// Tells keywords from names and makes equal names one string.
final class Words {

  private String[] table = new String[512];
  private @Nullable TokenKind[] kinds = new TokenKind[512];
  private int count;

  Words() {
    for (TokenKind keyword : TokenKind.keywords()) {
      char[] chars = keyword.text().toCharArray();
      int slot = slotOf(chars, 0, chars.length);
      kinds[slot] = keyword;
    }
  }

  TokenKind kindOf(char[] chars, int start, int end) {
    int slot = slotOf(chars, start, end);
    TokenKind kind = kinds[slot];
    return kind == null ? TokenKind.NAME : kind;
  }

  String nameIn(char[] chars, int start, int end) {
    int slot = slotOf(chars, start, end);
    String name = table[slot];
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
      }
    }
    return name;
  }

  private int slotOf(char[] chars, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + chars[i];
    }
    int mask = table.length - 1;
    int slot = (hash ^ hash >>> 15) & mask;
    while (table[slot] != null) {
      if (equal(table[slot], chars, start, end)) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    if (++count * 2 > table.length) {
      grow();
      return slotOf(chars, start, end);
    }
    table[slot] = new String(chars, start, end - start);
    return slot;
  }

  private static boolean equal(String word, char[] chars, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (word.charAt(i - start) != chars[i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    String[] words = table;
    @Nullable TokenKind[] oldKinds = kinds;
    table = new String[words.length * 2];
    kinds = new TokenKind[words.length * 2];
    count = 0;
    for (int i = 0; i < words.length; i++) {
      if (words[i] != null) {
        char[] chars = words[i].toCharArray();
        kinds[slotOf(chars, 0, chars.length)] = oldKinds[i];
      }
    }
  }

  /// Makes sure that a word with characters beyond ASCII is one that Python takes.
  void verify(SourceText text, int line, int start, int end) {
    int at = start;
    while (at < end) {
      int c = Character.codePointAt(text.chars, at, end);
      int next = at + Character.charCount(c);
      if (!(at == start ? startsName(c) : continuesName(c))) {
        String code = hex(c);
        String message =
            isPrintable(c)
                ? "invalid character '" + Character.toString(c) + "' (U+" + code + ")"
                : "invalid non-printable character U+" + code;
        throw text.faultOfCharacter(line, at, message);
      }
      at = next;
    }
  }

  static boolean startsName(int c) {
    return c == '_' || Character.isUnicodeIdentifierStart(c);
  }

  static boolean continuesName(int c) {
    return startsName(c)
        || Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }

  static String hex(int c) {
    String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    return digits.length() >= 4 ? digits : "0000".substring(digits.length()) + digits;
  }

  /// Whether `str.isprintable` holds.
  static boolean isPrintable(int c) {
    if (c == ' ') {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
