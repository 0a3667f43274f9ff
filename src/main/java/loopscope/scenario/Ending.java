package loopscope.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import loopscope.trace.RunEnd;

/// How a scenario is meant to end. One that shows a deadlock is no failure when it has one.
public enum Ending {
  /// The program comes to its end.
  @JsonProperty("completed")
  COMPLETED,
  /// It ends itself with a status.
  @JsonProperty("exit")
  EXIT,
  /// It ends with an exception that nobody catches.
  @JsonProperty("exception")
  EXCEPTION,
  /// Nothing can ever wake its loop again.
  @JsonProperty("deadlock")
  DEADLOCK,
  /// It reaches a limit.
  @JsonProperty("limit")
  LIMIT,
  /// It is no program that could run.
  @JsonProperty("syntaxError")
  SYNTAX_ERROR;

  /// How a run has ended.
  public static Ending of(RunEnd end) {
    return switch (end) {
      case RunEnd.Completed _ -> COMPLETED;
      case RunEnd.Exited _ -> EXIT;
      case RunEnd.Failed _ -> EXCEPTION;
      case RunEnd.Deadlocked _ -> DEADLOCK;
      case RunEnd.LimitReached _ -> LIMIT;
      case RunEnd.NotCompiled _ -> SYNTAX_ERROR;
    };
  }
}
