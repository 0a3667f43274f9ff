package loopscope.interp.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A regular expression in Python's syntax, written anew in Java's.
///
/// Groups become plain ones and are known by number; names stay here. What means something else to
/// Java is spelt out: the anchors by look-around, brackets inside of classes by escapes, verbose
/// patterns without their space.
public final class RegexTranslation {
  /// Python's flags, as `re` numbers them.
  public static final int IGNORECASE = 2;

  public static final int MULTILINE = 8;
  public static final int DOTALL = 16;
  public static final int VERBOSE = 64;
  public static final int ASCII = 256;

  final String source;
  final StringBuilder out = new StringBuilder();
  final SequencedMap<String, Integer> names = new LinkedHashMap<>();
  final List<Integer> open = new ArrayList<>();
  int flags;
  int groups;
  int at;

  /// What is wrong with a pattern, and where.
  public static final class Mistake extends Exception {
    private static final long serialVersionUID = 1L;

    /// The position in the pattern.
    public final int position;

    Mistake(String message, int position) {
      super(message);
      this.position = position;
    }
  }

  private RegexTranslation(String source, int flags) {
    this.source = source;
    this.flags = flags;
  }

  /// Translates a pattern.
  public static RegexTranslation of(String source, int flags) throws Mistake {
    RegexTranslation translation = new RegexTranslation(source, flags);
    translation.read();
    return translation;
  }

  /// The pattern for Java.
  public String pattern() {
    return out.toString();
  }

  /// The named groups and their numbers.
  public SequencedMap<String, Integer> names() {
    return names;
  }

  public int groups() {
    return groups;
  }

  /// The flags given, with those that the pattern sets for itself.
  public int flags() {
    return flags;
  }

  private boolean has(int flag) {
    return (flags & flag) != 0;
  }

  char peek(int ahead) {
    return at + ahead < source.length() ? source.charAt(at + ahead) : '\0';
  }

  private void read() throws Mistake {
    boolean repeatable = false;
    while (at < source.length()) {
      char c = source.charAt(at);
      boolean next = true;
      switch (c) {
        case '\\' -> escape(false);
        case '[' -> characterClass();
        case '(' -> {
          new RegexGroups(this).group();
          next = false;
        }
        case ')' -> {
          if (open.isEmpty()) {
            throw new Mistake("unbalanced parenthesis", at);
          }
          open.removeLast();
          out.append(')');
          at++;
        }
        case '^' -> {
          out.append(has(MULTILINE) ? "(?:\\A|(?<=\\n))" : "\\A");
          at++;
        }
        case '$' -> {
          out.append(has(MULTILINE) ? "(?=\\n|\\z)" : "(?=\\n?\\z)");
          at++;
        }
        case '*', '+', '?' -> {
          quantifier(repeatable, String.valueOf(c), at);
          next = false;
        }
        case '{' -> next = braces(repeatable);
        case '|' -> {
          out.append('|');
          at++;
          next = false;
        }
        default -> next = plain(c, repeatable);
      }
      repeatable = next;
    }
    if (!open.isEmpty()) {
      throw new Mistake("missing ), unterminated subpattern", open.getLast());
    }
  }

  private boolean plain(char c, boolean repeatable) {
    if (has(VERBOSE) && Character.isWhitespace(c)) {
      at++;
      return repeatable;
    }
    if (has(VERBOSE) && c == '#') {
      while (at < source.length() && source.charAt(at) != '\n') {
        at++;
      }
      return repeatable;
    }
    out.append(c == '}' || c == ']' ? "\\" : "").append(c);
    at++;
    return true;
  }

  private void quantifier(boolean repeatable, String text, int start) throws Mistake {
    if (!repeatable) {
      boolean again = start > 0 && "*+?}".indexOf(source.charAt(start - 1)) >= 0;
      throw new Mistake(again ? "multiple repeat" : "nothing to repeat", start);
    }
    out.append(text);
    at = start + (text.startsWith("{") ? at - start : 1);
    if (peek(0) == '?' || peek(0) == '+') {
      out.append(peek(0));
      at++;
    }
  }

  private boolean braces(boolean repeatable) throws Mistake {
    int start = at;
    int i = at + 1;
    while (i < source.length()
        && (Characters.isDecimal(source.charAt(i)) || source.charAt(i) == ',')) {
      i++;
    }
    String body = source.substring(at + 1, i);
    boolean valid =
        i < source.length()
            && source.charAt(i) == '}'
            && body.matches("\\d+|\\d*,\\d*")
            && !body.equals(",");
    if (!valid) {
      out.append("\\{");
      at++;
      return true;
    }
    int comma = body.indexOf(',');
    if (comma > 0
        && comma < body.length() - 1
        && new BigInteger(body.substring(0, comma))
                .compareTo(new BigInteger(body.substring(comma + 1)))
            > 0) {
      throw new Mistake("min repeat greater than max repeat", start + 1);
    }
    at = i + 1;
    quantifier(repeatable, "{" + (body.startsWith(",") ? "0" : "") + body + "}", start);
    return false;
  }

  private void escape(boolean inClass) throws Mistake {
    if (at + 1 >= source.length()) {
      throw new Mistake("bad escape (end of pattern)", at);
    }
    char c = source.charAt(at + 1);
    int start = at;
    at += 2;
    switch (c) {
      case 'Z', 'z' -> out.append("\\z");
      case 'A' -> out.append("\\A");
      case 'b' -> out.append(inClass ? "\\x08" : "\\b");
      case 'B', 'd', 'D', 's', 'S', 'w', 'W', 'n', 'r', 't', 'f' -> out.append('\\').append(c);
      case 'v' -> out.append("\\x0b");
      case 'a' -> out.append("\\x07");
      case 'N' -> new RegexGroups(this).character(start);
      case 'x', 'u', 'U' -> hex(c == 'x' ? 2 : c == 'u' ? 4 : 8, start);
      case '0' -> {
        int end = at;
        while (end < source.length()
            && end < at + 2
            && source.charAt(end) >= '0'
            && source.charAt(end) <= '7') {
          end++;
        }
        int code = end == at ? 0 : Integer.parseInt(source.substring(at, end), 8);
        out.append("\\x{").append(Integer.toHexString(code)).append('}');
        at = end;
      }
      default -> {
        if (c >= '1' && c <= '9') {
          reference(start);
        } else if (c < 0x80 && Character.isLetter(c)) {
          throw new Mistake("bad escape \\" + c, start);
        } else {
          out.append(c < 0x80 ? "\\" : "").append(c);
        }
      }
    }
  }

  private void reference(int start) throws Mistake {
    int end = start + 2;
    if (end < source.length() && Characters.isDecimal(source.charAt(end))) {
      end++;
    }
    int number = Integer.parseInt(source.substring(start + 1, end));
    if (number > groups) {
      throw new Mistake("invalid group reference " + number, start + 1);
    }
    out.append("(?:\\").append(number).append(')');
    at = end;
  }

  private void hex(int digits, int start) throws Mistake {
    int end = Math.min(at + digits, source.length());
    String code = source.substring(at, end);
    if (code.length() < digits || !code.matches("[0-9a-fA-F]+")) {
      throw new Mistake("incomplete escape " + source.substring(start, end), start);
    }
    out.append("\\x{").append(code).append('}');
    at = end;
  }

  private void characterClass() throws Mistake {
    int start = at++;
    out.append('[');
    if (peek(0) == '^') {
      out.append('^');
      at++;
    }
    boolean first = true;
    int before = -1;
    while (true) {
      if (at >= source.length()) {
        throw new Mistake("unterminated character set", start);
      }
      char c = source.charAt(at);
      if (c == ']' && !first) {
        out.append(']');
        at++;
        return;
      }
      first = false;
      if (c == '\\') {
        escape(true);
        before = -1;
      } else {
        if (c == '-'
            && before >= 0
            && peek(1) != ']'
            && peek(1) != '\\'
            && at + 1 < source.length()) {
          if (source.charAt(at + 1) < source.charAt(before)) {
            String range = source.substring(before, at + 2);
            throw new Mistake("bad character range " + range, before);
          }
          before = -1;
        } else {
          before = at;
        }
        boolean special = "[]&^#~|".indexOf(c) >= 0 || Character.isWhitespace(c);
        boolean literalDash = c == '-' && (peek(1) == ']' || out.charAt(out.length() - 1) == '[');
        out.append(special || literalDash ? "\\" : "").append(c);
        at++;
      }
    }
  }
}
