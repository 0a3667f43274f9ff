package loopscope.interp.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

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
  final List<Opened> open = new ArrayList<>();
  private final Set<Integer> asked;

  /// Java's number of each group, and of the empty group at its end that shows it took part.
  private final List<Integer> numbers = new ArrayList<>(List.of(0));

  private final Map<Integer, Integer> marks = new LinkedHashMap<>();
  private int javaGroups;
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

  /// A bracket that is open: where it stands, the group it begins or 0, and the condition's group
  /// or 0.
  static final class Opened {
    final int start;
    final int group;
    final int condition;
    boolean divided;

    Opened(int start, int group, int condition) {
      this.start = start;
      this.group = group;
      this.condition = condition;
    }
  }

  private RegexTranslation(String source, int flags, Set<Integer> asked) {
    this.source = source;
    this.flags = flags;
    this.asked = asked;
  }

  /// Translates a pattern for text.
  public static RegexTranslation of(String source, int flags) throws Mistake {
    return of(source, flags, false);
  }

  /// Translates a pattern.
  public static RegexTranslation of(String source, int flags, boolean bytes) throws Mistake {
    RegexSyntax syntax = RegexSyntax.of(source, (flags & VERBOSE) != 0, bytes);
    RegexTranslation translation = new RegexTranslation(source, flags, syntax.asked);
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
    while (at < source.length()) {
      char c = source.charAt(at);
      switch (c) {
        case '\\' -> new RegexCharacters(this).escape(false);
        case '[' -> new RegexCharacters(this).characterClass();
        case '(' -> new RegexGroups(this).group();
        case ')' -> {
          close(open.removeLast());
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
        case '*', '+', '?' -> quantifier(String.valueOf(c), at);
        case '{' -> braces();
        case '|' -> {
          out.append('|');
          if (!open.isEmpty() && open.getLast().condition > 0) {
            open.getLast().divided = true;
            out.append(mark(open.getLast().condition, false));
          }
          at++;
        }
        default -> plain(c);
      }
    }
  }

  /// Begins a group that keeps what it matched.
  void capture(int start, int length) {
    groups++;
    numbers.add(++javaGroups);
    out.append('(');
    at = start + length;
    open.add(new Opened(start, groups, 0));
  }

  /// Begins a choice that depends on whether a group took part.
  void condition(int start, int length, int group) {
    out.append("(?:").append(mark(group, true));
    at = start + length;
    open.add(new Opened(start, 0, group));
  }

  private void close(Opened opened) {
    if (opened.group > 0 && asked.contains(opened.group)) {
      // A reference to an empty group holds exactly when the group was reached.
      out.append("()");
      marks.put(opened.group, ++javaGroups);
    }
    if (opened.condition > 0 && !opened.divided) {
      out.append('|').append(mark(opened.condition, false));
    }
    out.append(')');
  }

  private String mark(int group, boolean took) {
    Integer mark = marks.get(group);
    if (mark == null) {
      return took ? "(?!)" : "";
    }
    return took ? "(?:\\" + mark + ")" : "(?!\\" + mark + ")";
  }

  /// Java's number of a group.
  public int number(int group) {
    return numbers.get(group);
  }

  private void plain(char c) {
    if (has(VERBOSE) && Character.isWhitespace(c)) {
      at++;
      return;
    }
    if (has(VERBOSE) && c == '#') {
      while (at < source.length() && source.charAt(at) != '\n') {
        at++;
      }
      return;
    }
    out.append(c == '}' || c == ']' ? "\\" : "").append(c);
    at++;
  }

  private void quantifier(String text, int start) {
    out.append(text);
    at = start + (text.startsWith("{") ? at - start : 1);
    if (peek(0) == '?' || peek(0) == '+') {
      out.append(peek(0));
      at++;
    }
  }

  private void braces() {
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
      return;
    }
    at = i + 1;
    quantifier("{" + (body.startsWith(",") ? "0" : "") + body + "}", start);
  }
}
