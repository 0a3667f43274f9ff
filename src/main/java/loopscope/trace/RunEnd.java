package loopscope.trace;

import java.util.List;

/// How a run ended.
public sealed interface RunEnd {

  /// The program came to its end.
  record Completed() implements RunEnd {}

  /// An exception reached the top; `line` is where it was raised.
  record Failed(String type, String message, SourceLine line) implements RunEnd {}

  /// The program could not be compiled.
  record NotCompiled(String message, SourceLine line) implements RunEnd {}

  /// `sys.exit` or `SystemExit` ended it.
  record Exited(int status) implements RunEnd {}

  /// Nothing can ever wake the loop again. `sentences` says for each unfinished task what it waits
  /// for, then which cycle or missing wake-up is to blame.
  record Deadlocked(List<String> sentences) implements RunEnd {
    public Deadlocked {
      sentences = List.copyOf(sentences);
    }
  }

  /// A limit was reached; `limit` names it and its setting, `line` is where.
  record LimitReached(String limit, SourceLine line) implements RunEnd {}

  /// The exit status of `loopscope run`: 0, 1, 130 after an interrupt, `sys.exit`'s, 3 or 4.
  default int status() {
    return switch (this) {
      case Completed() -> 0;
      case Failed(String type, _, _) when type.equals("KeyboardInterrupt") -> 130;
      case Failed _, NotCompiled _ -> 1;
      case Exited(int status) -> status;
      case Deadlocked _ -> 3;
      case LimitReached _ -> 4;
    };
  }
}
