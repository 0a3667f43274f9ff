package loopscope.interp.text;

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

  private final String source;
  private final StringBuilder out = new StringBuilder();
  private final SequencedMap<String, Integer> names = new LinkedHashMap<>();
  private final List<Integer> open = new ArrayList<>();
  private int flags;
  private int groups;
  private int at;

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

  private char peek(int ahead) {
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
          group();
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
      } else {
        boolean special = "[]&^#~|".indexOf(c) >= 0 || Character.isWhitespace(c);
        boolean literalDash = c == '-' && (peek(1) == ']' || out.charAt(out.length() - 1) == '[');
        out.append(special || literalDash ? "\\" : "").append(c);
        at++;
      }
    }
  }

  private void group() throws Mistake {
    int start = at;
    if (peek(1) != '?') {
      groups++;
      out.append('(');
      at++;
      open.add(start);
      return;
    }
    char kind = peek(2);
    switch (kind) {
      case ':', '=', '!', '>' -> enter("(?" + kind, 3, start);
      case '<' -> enter("(?<" + peek(3), 4, start);
      case '#' -> {
        int end = source.indexOf(')', at);
        if (end < 0) {
          throw new Mistake("missing ), unterminated comment", start);
        }
        at = end + 1;
      }
      case 'P' -> named(start);
      case '(' ->
          throw new Mistake("conditional groups are not part of the Loopscope simulator", start);
      default -> inlineFlags(start);
    }
  }

  private void enter(String text, int length, int start) {
    out.append(text);
    at = start + length;
    open.add(start);
  }

  private void named(int start) throws Mistake {
    boolean definition = peek(3) == '<';
    int end = source.indexOf(definition ? '>' : ')', at);
    if (!definition && peek(3) != '=') {
      throw new Mistake("unknown extension ?P" + peek(3), start + 1);
    }
    if (end < 0) {
      throw new Mistake("missing " + (definition ? ">" : ")") + ", unterminated name", start + 4);
    }
    String name = source.substring(start + 4, end);
    if (name.isEmpty() || !Characters.isIdentifierStart(name.charAt(0))) {
      throw new Mistake(
          name.isEmpty() ? "missing group name" : "bad character in group name '" + name + "'",
          start + 4);
    }
    if (definition) {
      groups++;
      if (names.containsKey(name)) {
        throw new Mistake(
            "redefinition of group name '"
                + name
                + "' as group "
                + groups
                + "; was group "
                + names.get(name),
            start + 4);
      }
      names.put(name, groups);
      enter("(", end + 1 - start, start);
      return;
    }
    Integer number = names.get(name);
    if (number == null) {
      throw new Mistake("unknown group name '" + name + "'", start + 4);
    }
    out.append("(?:\\").append(number).append(')');
    at = end + 1;
  }

  private static int flagOf(char c) {
    return switch (c) {
      case 'i' -> IGNORECASE;
      case 'm' -> MULTILINE;
      case 's' -> DOTALL;
      case 'x' -> VERBOSE;
      case 'a' -> ASCII;
      case 'u', 'L' -> 0;
      default -> -1;
    };
  }

  private void inlineFlags(int start) throws Mistake {
    int i = start + 2;
    int added = 0;
    while (i < source.length() && flagOf(source.charAt(i)) >= 0) {
      added |= flagOf(source.charAt(i++));
    }
    char end = i < source.length() ? source.charAt(i) : '\0';
    if (end == ')') {
      if (start != 0) {
        throw new Mistake("global flags not at the start of the expression", start);
      }
      flags |= added;
      at = i + 1;
    } else if (end == ':' || end == '-') {
      int colon = source.indexOf(':', i);
      if (colon < 0) {
        throw new Mistake("missing :", i);
      }
      enter(
          source.substring(start, colon + 1).replace("a", "").replace("L", ""),
          colon + 1 - start,
          start);
    } else {
      throw new Mistake("unknown extension ?" + source.charAt(start + 2), start + 1);
    }
  }
}
