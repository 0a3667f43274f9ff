package loopscope.interp.builtins;

import java.util.Locale;
import java.util.function.IntPredicate;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.TypeBuilder;
import loopscope.interp.text.Characters;
import loopscope.interp.text.StrText;

/// The methods of `str` about case and kinds of characters.
final class StrCaseMethods {
  private StrCaseMethods() {}

  static void fill(TypeBuilder b) {
    b.method("upper()", (in, s) -> PyStr.of(text(s).toUpperCase(Locale.ROOT)));
    b.method("lower()", (in, s) -> PyStr.of(text(s).toLowerCase(Locale.ROOT)));
    b.method("casefold()", (in, s) -> PyStr.of(fold(text(s))));
    b.method("capitalize()", (in, s) -> PyStr.of(capitalize(text(s))));
    b.method("title()", (in, s) -> PyStr.of(title(text(s))));
    b.method("swapcase()", (in, s) -> PyStr.of(swap(text(s))));
    b.method("isalpha()", (in, s) -> all(s, Characters::isAlpha));
    b.method("isdecimal()", (in, s) -> all(s, Characters::isDecimal));
    b.method("isdigit()", (in, s) -> all(s, Characters::isDigit));
    b.method("isnumeric()", (in, s) -> all(s, Characters::isNumeric));
    b.method("isalnum()", (in, s) -> all(s, Characters::isAlnum));
    b.method("isspace()", (in, s) -> all(s, Characters::isSpace));
    b.method(
        "isprintable()", (in, s) -> PyBool.of(text(s).codePoints().allMatch(StrText::isPrintable)));
    b.method("isascii()", (in, s) -> PyBool.of(text(s).chars().allMatch(c -> c < 128)));
    b.method("isidentifier()", (in, s) -> PyBool.of(isIdentifier(text(s))));
    b.method("isupper()", (in, s) -> PyBool.of(isCase(text(s), true)));
    b.method("islower()", (in, s) -> PyBool.of(isCase(text(s), false)));
    b.method("istitle()", (in, s) -> PyBool.of(isTitle(text(s))));
  }

  private static String text(PyObject self) {
    return ((PyStr) self).value;
  }

  private static PyObject all(PyObject self, IntPredicate test) {
    String text = text(self);
    return PyBool.of(!text.isEmpty() && text.codePoints().allMatch(test));
  }

  static boolean isIdentifier(String text) {
    return !text.isEmpty()
        && Characters.isIdentifierStart(text.codePointAt(0))
        && text.codePoints().allMatch(Characters::isIdentifierPart);
  }

  /// Case folding by way of upper case, which unfolds ligatures and sharp s as folding does.
  private static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c < 0x80) {
                out.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
              } else if (c == 0x131 || c >= 0x13a0 && c <= 0x13ff) {
                out.appendCodePoint(c);
              } else {
                String upper = Character.toString(c).toUpperCase(Locale.ROOT);
                upper.codePoints().forEach(u -> out.appendCodePoint(Character.toLowerCase(u)));
              }
            });
    return out.toString();
  }

  static String capitalize(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int end = Character.charCount(text.codePointAt(0));
    return titled(text.codePointAt(0)) + text.substring(end).toLowerCase(Locale.ROOT);
  }

  private static String titled(int c) {
    int title = Character.toTitleCase(c);
    if (title != c || c < 0x80) {
      return Character.toString(title);
    }
    String upper = Character.toString(c).toUpperCase(Locale.ROOT);
    return upper.length() <= 1
        ? upper
        : upper.substring(0, 1) + upper.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String title(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (inWord) {
        out.append(Character.toString(c).toLowerCase(Locale.ROOT));
      } else {
        out.append(titled(c));
      }
      inWord = Characters.isCased(c);
    }
    return out.toString();
  }

  private static String swap(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              String one = Character.toString(c);
              out.append(
                  Character.isUpperCase(c)
                      ? one.toLowerCase(Locale.ROOT)
                      : one.toUpperCase(Locale.ROOT));
            });
    return out.toString();
  }

  private static boolean isCase(String text, boolean upper) {
    boolean cased = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isTitleCase(c)
          || (upper ? Character.isLowerCase(c) : Character.isUpperCase(c))) {
        return false;
      }
      cased |= upper ? Character.isUpperCase(c) : Character.isLowerCase(c);
    }
    return cased;
  }

  private static boolean isTitle(String text) {
    boolean inWord = false;
    boolean cased = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
        if (inWord) {
          return false;
        }
        inWord = true;
        cased = true;
      } else if (Character.isLowerCase(c)) {
        if (!inWord) {
          return false;
        }
        cased = true;
      } else {
        inWord = false;
      }
    }
    return cased;
  }
}
