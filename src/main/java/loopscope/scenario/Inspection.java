package loopscope.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import loopscope.trace.SourceLine;
import loopscope.trace.TaskId;

/// What the variables hold at a position of a run.
///
/// @param running the calls under way, innermost first and inside a task only those of the task;
///   empty when no code of the program runs
/// @param tasks the calls of each unfinished task that is suspended, innermost first
public record Inspection(List<FrameView> running, SequencedMap<TaskId, List<FrameView>> tasks) {
  /// Nothing to be seen.
  public static final Inspection NOTHING = new Inspection(List.of(), new LinkedHashMap<>());

  public Inspection {
    running = List.copyOf(running);
    tasks = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tasks));
  }

  /// A call that has not returned: its function, the line where it stands and its variables.
  public record FrameView(String function, SourceLine line, List<Variable> variables) {
    public FrameView {
      variables = List.copyOf(variables);
    }
  }

  /// A variable or a part of one.
  ///
  /// @param value the repr of its value (shortened)
  /// @param type the name of the value's type
  /// @param opens whether the value holds others
  /// @param parts what it holds, when that was asked for
  public record Variable(
      String name, String value, String type, boolean opens, List<Variable> parts) {
    public Variable {
      parts = List.copyOf(parts);
    }

    /// A value that holds nothing.
    public Variable(String name, String value, String type) {
      this(name, value, type, false, List.of());
    }
  }
}
