package loopscope.scenario;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import loopscope.trace.RunEnd;

/// How a scenario is meant to end. One that shows a deadlock is no failure when it has one.
public enum Ending {
  /// The program comes to its end.
  COMPLETED("completed"),
  /// It ends itself with a status.
  EXIT("exit"),
  /// It ends with an exception that nobody catches.
  EXCEPTION("exception"),
  /// Nothing can ever wake its loop again.
  DEADLOCK("deadlock"),
  /// It reaches a limit.
  LIMIT("limit"),
  /// It is no program that could run.
  SYNTAX_ERROR("syntaxError");

  private final String name;

  Ending(String name) {
    this.name = name;
  }

  /// The ending that a scenario's file calls so.
  ///
  /// @throws IllegalArgumentException when there is none
  static Ending called(String name) {
    for (Ending ending : values()) {
      if (ending.name.equals(name)) {
        return ending;
      }
    }
    String all = Arrays.stream(values()).map(ending -> ending.name).collect(joining(", "));
    throw new IllegalArgumentException("there is no ending \"" + name + "\"; there are " + all);
  }

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
