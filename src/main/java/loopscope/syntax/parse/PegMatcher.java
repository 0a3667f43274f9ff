package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Matches tokens against the explaining grammar, trying alternatives in order and going back where
/// one fails.
///
/// It reads tokens, remembers results and goes back exactly as CPython's generated parser does,
/// since which token was read last and which explanation is met first is what an error message
/// shows.
final class PegMatcher {

  /// More than any real source needs; a hostile one gets the plain message instead of an
  /// explanation.
  private static final int MAX_STEPS = 20_000_000;

  /// The compound statements that CPython remembers the last of: definitions of functions are not
  /// among them.
  private static final Set<String> STATEMENTS =
      Set.of(
          "if_stmt",
          "class_def_raw",
          "with_stmt",
          "for_stmt",
          "try_stmt",
          "while_stmt",
          "match_stmt");

  private static final List<String> SOFT_KEYWORDS = List.of("match", "case", "type", "_");

  private final Map<String, PegItem.Rule> rules;
  private final Lexer lexer;
  private final TokenBuffer tokens;
  private final Blame blame;
  private final Map<Long, Memo> memos = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int at;
  private int read;
  private boolean explaining;
  private int steps;
  private int depth;
  private int statementLine;
  private final int maxDepth;
  private boolean tooDeep;

  private record Memo(@Nullable PegNode node, int end) {}

  /// A matcher that gives up, and says so, where rules are nested deeper than `maxDepth`.
  PegMatcher(Map<String, PegItem.Rule> rules, Lexer lexer, int maxDepth) {
    this.rules = rules;
    this.maxDepth = maxDepth;
    this.lexer = lexer;
    tokens = lexer.tokens;
    blame = new Blame(this, lexer);
  }

  /// How many tokens have been read.
  int read() {
    return read;
  }

  int at() {
    return at;
  }

  /// Whether the tokens match a rule from the first one on.
  boolean matches(String rule, boolean explain) {
    memos.clear();
    at = 0;
    explaining = explain;
    return reference(rule) != null;
  }

  private TokenKind kind() {
    if (at >= tokens.count()) {
      lexer.next();
    }
    read = Math.max(read, at + 1);
    return tokens.kind(at);
  }

  private @Nullable PegNode reference(String name) {
    PegItem.Rule rule = rules.get(name);
    if (rule == null) {
      throw new IllegalStateException("the explaining grammar has no rule " + name);
    }
    tooDeep |= ++depth > maxDepth;
    if (tooDeep || ++steps > MAX_STEPS) {
      throw Mismatch.MISMATCH;
    }
    int start = at;
    PegNode node;
    if (rule.left()) {
      node = leftRecursive(rule);
    } else if (rule.memo()) {
      node = remembered(rule);
    } else if (rule.plain()) {
      boolean before = explaining;
      explaining = false;
      node = alternatives(rule.alternatives());
      explaining = before;
    } else {
      node = alternatives(rule.alternatives());
    }
    depth--;
    if (node != null && STATEMENTS.contains(name)) {
      statementLine = Math.max(statementLine, tokens.line(start));
    }
    return node;
  }

  /// Whether rules were nested deeper than allowed.
  boolean isTooDeep() {
    return tooDeep;
  }

  /// The line where the last whole compound statement begins, 0 if there is none.
  int statementLine() {
    return statementLine;
  }

  private Long key(PegItem.Rule rule) {
    int number = numbers.computeIfAbsent(rule.name(), _ -> numbers.size());
    return (long) at << 16 | number;
  }

  private @Nullable PegNode remembered(PegItem.Rule rule) {
    Long key = key(rule);
    Memo memo = memos.get(key);
    if (memo == null) {
      PegNode node = alternatives(rule.alternatives());
      memo = new Memo(node, at);
      memos.put(key, memo);
    }
    at = memo.end();
    return memo.node();
  }

  /// Grows a match from the shortest, each time taking the last one for the recursion.
  private @Nullable PegNode leftRecursive(PegItem.Rule rule) {
    Long key = key(rule);
    Memo memo = memos.get(key);
    if (memo != null) {
      at = memo.end();
      return memo.node();
    }
    int start = at;
    PegNode best = null;
    int end = start;
    while (true) {
      memos.put(key, new Memo(best, end));
      at = start;
      PegNode node = alternatives(rule.alternatives());
      if (node == null || at <= end) {
        break;
      }
      best = node;
      end = at;
    }
    at = end;
    return best;
  }

  private @Nullable PegNode alternatives(List<PegItem.Alternative> alternatives) {
    int start = at;
    for (PegItem.Alternative alternative : alternatives) {
      if (!explaining && alternative.isWrong()) {
        continue;
      }
      if (alternative.items().getFirst() instanceof PegItem.Token(var first) && kind() != first) {
        continue;
      }
      PegSequence sequence = new PegSequence(this, blame, tokens, start);
      if (sequence.match(alternative.items())) {
        PegNode node = sequence.finish(alternative);
        if (node != null) {
          return node;
        }
      }
      at = start;
      if (sequence.isCommitted()) {
        return null;
      }
    }
    return null;
  }

  /// What an item matches from here on, null where it does not.
  @Nullable PegNode match(PegItem item) {
    return switch (item) {
      case PegItem.Token(var kind) -> kind() == kind ? PegNode.token(at++) : null;
      case PegItem.Word(var word) -> {
        kind();
        yield tokens.is(at, word) ? PegNode.token(at++) : null;
      }
      case PegItem.SoftKeyword _ ->
          kind() == TokenKind.NAME && SOFT_KEYWORDS.contains(tokens.lexeme(at))
              ? PegNode.token(at++)
              : null;
      case PegItem.Reference(var rule) -> reference(rule);
      case PegItem.Optional(var inner) -> {
        PegNode node = match(inner);
        yield node == null ? PegNode.list(at, at - 1, List.of()) : node;
      }
      case PegItem.Repeated(var inner, var least) -> repeated(inner, least);
      case PegItem.Separated(var inner, var separator) -> separated(inner, separator);
      case PegItem.Look(var inner, var wanted) -> {
        int start = at;
        boolean found = match(inner) != null;
        at = start;
        yield found == wanted ? PegNode.list(at, at - 1, List.of()) : null;
      }
      case PegItem.Cut _ -> PegNode.list(at, at - 1, List.of());
      case PegItem.Forced(var kind) -> {
        if (kind() != kind) {
          throw blame.at(PegNode.token(at), "expected '" + kind.text() + "'");
        }
        yield PegNode.token(at++);
      }
      case PegItem.Group(var alternatives) -> alternatives(alternatives);
      case PegItem.Named(_, var inner) -> match(inner);
    };
  }

  private @Nullable PegNode repeated(PegItem item, int least) {
    int start = at;
    List<PegNode> nodes = new ArrayList<>();
    while (true) {
      int before = at;
      PegNode node = match(item);
      if (node == null || at == before) {
        at = before;
        break;
      }
      nodes.add(node);
    }
    if (nodes.size() < least) {
      at = start;
      return null;
    }
    return PegNode.list(start, at - 1, nodes);
  }

  private @Nullable PegNode separated(PegItem item, PegItem separator) {
    int start = at;
    List<PegNode> nodes = new ArrayList<>();
    PegNode node = match(item);
    if (node == null) {
      return null;
    }
    int end = at;
    while (node != null) {
      nodes.add(node);
      end = at;
      node = match(separator) == null ? null : match(item);
    }
    at = end;
    return PegNode.list(start, at - 1, nodes);
  }
}
