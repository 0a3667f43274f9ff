package loopscope.interp;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyException;
import org.jspecify.annotations.Nullable;

/// Tracebacks of chained exceptions one after the other, and of groups in their tree form.
final class TracebackTree {
  private static final int MOST_MEMBERS = 15;
  private static final int MOST_DEPTH = 10;

  private final Tracebacks tracebacks;
  private final boolean chained;
  private final @Nullable Integer limit;
  private int depth;

  /// Whether the innermost list of members still wants its closing line.
  private boolean open;

  /// `chained` says whether causes and contexts are shown; of each traceback `limit` entries are,
  /// the last ones when it is negative, and all of them without.
  TracebackTree(Tracebacks tracebacks, boolean chained, @Nullable Integer limit) {
    this.tracebacks = tracebacks;
    this.chained = chained;
    this.limit = limit;
  }

  void chain(StringBuilder text, PyException error) {
    chain(text, TracebackNode.of(error), "");
  }

  private void chain(StringBuilder text, TracebackNode last, String indent) {
    List<TracebackNode> chain = new ArrayList<>();
    for (TracebackNode n = last; n != null; n = chained ? n.before : null) {
      chain.add(n);
    }
    for (int i = chain.size() - 1; i >= 0; i--) {
      one(text, chain.get(i), indent);
      if (i > 0) {
        indented(text, chain.get(i - 1).link(), indent);
      }
    }
  }

  private void one(StringBuilder text, TracebackNode node, String indent) {
    PyException error = node.error;
    boolean group = error.isA(Exceptions.BASE_EXCEPTION_GROUP);
    String entries = tracebacks.formatEntries(error.traceback, limit);
    boolean titled =
        limit == null ? error.traceback != null || error.throughLibrary : !entries.isEmpty();
    if (!group) {
      String body =
          (titled ? "Traceback (most recent call last):\n" : "")
              + entries
              + tracebacks.formatOnly(error);
      indented(text, body, indent);
      return;
    }
    boolean outermost = depth == 0;
    String deeper = outermost ? indent + "  | " : indent;
    depth++;
    String head =
        outermost
            ? "  + Exception Group Traceback (most recent call last):\n"
            : "Exception Group Traceback (most recent call last):\n";
    if (limit == null ? error.traceback != null : titled) {
      indented(text, head, indent);
    }
    indented(text, entries + tracebacks.formatOnly(error), deeper);
    members(text, node, outermost ? indent + "  " : indent.substring(0, indent.length() - 2));
    depth--;
  }

  private void members(StringBuilder text, TracebackNode group, String margin) {
    List<TracebackNode> members = group.members;
    if (depth > MOST_DEPTH) {
      text.append(margin).append("| ... (max_group_depth is ").append(MOST_DEPTH).append(")\n");
      return;
    }
    int n = members.size();
    int shown = Math.min(n, MOST_MEMBERS);
    open = false;
    for (int i = 0; i <= shown && (i < n || i == 0); i++) {
      boolean more = i == shown;
      open = i == Math.min(n - 1, shown);
      String title = more ? "..." : String.valueOf(i + 1);
      text.append(margin)
          .append(i == 0 ? "+-" : "  ")
          .append("+---------------- ")
          .append(title)
          .append(" ----------------\n");
      if (more) {
        int left = n - shown;
        text.append(margin)
            .append("  | and ")
            .append(left)
            .append(" more exception")
            .append(left > 1 ? "s" : "")
            .append('\n');
      } else {
        chain(text, members.get(i), margin + "  | ");
      }
    }
    if (open) {
      text.append(margin).append("  +------------------------------------\n");
      open = false;
    }
  }

  private static void indented(StringBuilder text, String body, String indent) {
    if (indent.isEmpty()) {
      text.append(body);
      return;
    }
    int at = 0;
    while (at < body.length()) {
      int end = body.indexOf('\n', at);
      text.append(indent).append(body, at, end + 1);
      at = end + 1;
    }
  }
}
