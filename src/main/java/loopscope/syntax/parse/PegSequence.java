package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One alternative of the explaining grammar while it is being matched.
final class PegSequence {

  private final PegMatcher matcher;
  private final Blame blame;
  private final TokenBuffer tokens;
  private final int start;
  private final List<PegNode> values = new ArrayList<>();
  private Map<String, PegNode> captures = Map.of();
  private boolean committed;

  PegSequence(PegMatcher matcher, Blame blame, TokenBuffer tokens, int start) {
    this.matcher = matcher;
    this.blame = blame;
    this.tokens = tokens;
    this.start = start;
  }

  /// Whether no other alternative may be tried when this one fails.
  boolean isCommitted() {
    return committed;
  }

  boolean match(List<PegItem> items) {
    for (PegItem item : items) {
      PegNode node = matcher.match(item);
      if (node == null) {
        return false;
      }
      switch (item) {
        case PegItem.Cut _ -> committed = true;
        case PegItem.Look _ -> {}
        case PegItem.Named(var name, _) -> {
          captures = captures.isEmpty() ? new LinkedHashMap<>() : captures;
          captures.put(name, node);
        }
        default -> values.add(node);
      }
    }
    return true;
  }

  @Nullable PegNode finish(PegItem.Alternative alternative) {
    PegReport report = alternative.report();
    if (report != null) {
      blame.report(report, captures);
      return null;
    }
    String result = alternative.result();
    if ("String".equals(result)) {
      StringLiterals.verify(tokens, start);
    }
    int last = matcher.at() - 1;
    while (last > start && TokenCursor.isLayout(tokens.kind(last))) {
      last--;
    }
    if (result != null && Character.isLowerCase(result.charAt(0)) && !result.equals("list")) {
      return captures.get(result);
    }
    List<PegNode> parts = new ArrayList<>();
    for (PegNode node : captures.isEmpty() ? values : captures.values()) {
      if (node.is(PegNode.LIST)) {
        parts.addAll(node.parts());
      } else if (!node.is(PegNode.TOKEN) || node.isEmpty()) {
        parts.add(node);
      }
    }
    if (result != null) {
      return new PegNode(result, start, last, List.copyOf(parts), captures.get("b"));
    }
    if (values.size() == 1 && captures.isEmpty()) {
      return values.getFirst();
    }
    return parts.size() == 1 ? parts.getFirst() : PegNode.list(start, last, parts);
  }
}
