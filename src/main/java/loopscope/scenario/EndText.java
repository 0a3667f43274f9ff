package loopscope.scenario;

import java.util.List;
import loopscope.interp.LimitReached;

/// What is said on standard error when a run does not come to its own end.
final class EndText {
  private EndText() {}

  static String deadlock(List<String> sentences) {
    StringBuilder text = new StringBuilder("loopscope: deadlock, nothing can ever wake the loop\n");
    for (String sentence : sentences) {
      text.append("  ").append(sentence).append('\n');
    }
    return text.toString();
  }

  /// An intervention that had no effect, and why.
  static String missed(String wish, String reason) {
    return "the what-if \"" + wish + "\" had no effect: " + reason;
  }

  /// A limit and where to set it.
  static String limit(LimitReached.Kind kind, RunLimits limits) {
    return switch (kind) {
      case EVENTS -> "limit of " + limits.events() + " events";
      case REAL_TIME -> "limit of " + limits.realMillis() / 1000.0 + " s of real time";
      case MEMORY -> "limit of " + (limits.memoryBytes() >> 20) + " MB of memory";
      case STOPPED -> "stop by the viewer";
    };
  }

  static String ended(LimitReached.Kind kind, String limit, int line) {
    String where = line > 0 ? " at line " + line : "";
    String what = kind == LimitReached.Kind.STOPPED ? "was stopped" : "was ended by its " + limit;
    return "loopscope: the run " + what + where + "; what happened is kept\n";
  }
}
