package loopscope.syntax.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the explaining grammar from its files; `statements.peg` says how they are written.
final class PegReader {

  private static final String[] FILES = {
    "statements.peg", "definitions.peg", "expressions.peg", "strings.peg", "patterns.peg"
  };

  private final Map<String, TokenKind> kinds = new HashMap<>();
  private final Map<String, PegItem.Rule> rules = new HashMap<>();
  private String text = "";
  private int at;

  private PegReader() {
    for (TokenKind kind : TokenKind.values()) {
      kinds.put(kind.text().isEmpty() ? kind.name() : kind.text(), kind);
    }
  }

  /// The grammar, read when a source is found broken for the first time.
  static Map<String, PegItem.Rule> grammar() {
    return Grammar.RULES;
  }

  private static final class Grammar {
    private static final Map<String, PegItem.Rule> RULES = Collections.unmodifiableMap(read());
  }

  private static Map<String, PegItem.Rule> read() {
    PegReader reader = new PegReader();
    for (String file : FILES) {
      reader.readFile(file);
    }
    return reader.rules;
  }

  private void readFile(String file) {
    try (InputStream in = PegReader.class.getResourceAsStream("/loopscope/syntax/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + file);
      }
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program's own file cannot be read: " + file, e);
    }
    at = 0;
    skip();
    while (at < text.length()) {
      rule();
    }
  }

  private void rule() {
    String name = word();
    boolean memo = false;
    boolean left = false;
    boolean plain = false;
    while (!take("=")) {
      String mark = word();
      switch (mark) {
        case "memo" -> memo = true;
        case "left" -> left = true;
        case "plain" -> plain = true;
        default -> throw broken("no such mark: " + mark);
      }
    }
    rules.put(name, new PegItem.Rule(name, memo, left, plain, alternatives()));
  }

  private List<PegItem.Alternative> alternatives() {
    List<PegItem.Alternative> alternatives = new ArrayList<>();
    do {
      alternatives.add(alternative());
    } while (take("|"));
    return List.copyOf(alternatives);
  }

  private PegItem.Alternative alternative() {
    List<PegItem> items = new ArrayList<>();
    while (at < text.length() && !atEnd()) {
      items.add(item());
    }
    @Nullable String result = take("->") ? word() : null;
    @Nullable PegReport report = take("=>") ? report() : null;
    return new PegItem.Alternative(List.copyOf(items), result, report);
  }

  private boolean atEnd() {
    char c = text.charAt(at);
    if (c == '|' || c == ')' || c == ']' || c == '-' || c == '=') {
      return true;
    }
    // A word at the start of a line begins the next rule.
    return at > 0 && text.charAt(at - 1) == '\n';
  }

  private PegReport report() {
    PegReport.Where where = PegReport.Where.valueOf(word().toUpperCase(Locale.ROOT));
    return switch (where) {
      case AT, FROM -> new PegReport(where, word(), "", message());
      case RANGE -> new PegReport(where, word(), word(), message());
      case LAST, NEXT, INDENT -> new PegReport(where, "", "", message());
      case CALL -> new PegReport(where, "", "", word());
    };
  }

  private String message() {
    return quoted('`');
  }

  private PegItem item() {
    if (take("~")) {
      return new PegItem.Cut();
    }
    if (take("&&")) {
      return new PegItem.Forced(kind(quoted('\'')));
    }
    if (take("&")) {
      return new PegItem.Look(primary(), true);
    }
    if (take("!")) {
      return new PegItem.Look(primary(), false);
    }
    int mark = at;
    if (Character.isLetter(text.charAt(at))) {
      String name = word();
      if (text.charAt(at) == ':') {
        at++;
        return new PegItem.Named(name, repeated());
      }
      at = mark;
    }
    return repeated();
  }

  private PegItem repeated() {
    PegItem item = primary();
    if (take("?")) {
      return new PegItem.Optional(item);
    }
    if (take("*")) {
      return new PegItem.Repeated(item, 0);
    }
    if (take("+")) {
      return new PegItem.Repeated(item, 1);
    }
    return take("%") ? new PegItem.Separated(item, primary()) : item;
  }

  private PegItem primary() {
    char c = text.charAt(at);
    if (c == '\'') {
      return new PegItem.Token(kind(quoted('\'')));
    }
    if (c == '"') {
      return new PegItem.Word(quoted('"'));
    }
    if (take("(")) {
      PegItem group = new PegItem.Group(alternatives());
      require(")");
      return group;
    }
    if (take("[")) {
      PegItem group = new PegItem.Group(alternatives());
      require("]");
      return new PegItem.Optional(group);
    }
    String name = word();
    if (name.equals("SOFT_KEYWORD")) {
      return new PegItem.SoftKeyword();
    }
    return Character.isUpperCase(name.charAt(0))
        ? new PegItem.Token(kind(name))
        : new PegItem.Reference(name);
  }

  private TokenKind kind(String name) {
    TokenKind kind = kinds.get(name);
    if (kind == null) {
      throw broken("no such token: " + name);
    }
    return kind;
  }

  private String quoted(char quote) {
    if (text.charAt(at) != quote) {
      throw broken("expected " + quote);
    }
    int end = text.indexOf(quote, at + 1);
    String inside = text.substring(at + 1, end);
    at = end + 1;
    skip();
    return inside;
  }

  private String word() {
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    if (at == start) {
      throw broken("expected a word");
    }
    String word = text.substring(start, at);
    skip();
    return word;
  }

  private boolean take(String wanted) {
    if (!text.startsWith(wanted, at) || wanted.equals("=") && text.startsWith("=>", at)) {
      return false;
    }
    at += wanted.length();
    skip();
    return true;
  }

  private void require(String wanted) {
    if (!take(wanted)) {
      throw broken("expected " + wanted);
    }
  }

  private void skip() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        at = text.indexOf('\n', at);
      } else if (!Character.isWhitespace(c)) {
        return;
      } else {
        at++;
      }
    }
  }

  private IllegalStateException broken(String what) {
    int end = Math.min(text.length(), at + 40);
    return new IllegalStateException(what + " before: " + text.substring(at, end));
  }
}
