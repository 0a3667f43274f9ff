package loopscope.ui;

import java.util.List;
import java.util.Set;
import loopscope.trace.TaskId;
import org.jspecify.annotations.Nullable;

/// The variables of one task or of the program at a position, innermost frame first.
///
/// @param owner whose frames these are, as people call it
public record Variables(String owner, List<Frame> frames) {
  /// No frame is alive.
  public static final Variables NONE = new Variables("", List.of());

  public Variables {
    frames = List.copyOf(frames);
  }

  /// A call that has not returned, with the line at which it stands.
  public record Frame(String function, int line, List<Variable> variables) {
    public Frame {
      variables = List.copyOf(variables);
    }
  }

  /// A name, the repr of its value and the value's type; whether the value holds others, and which
  /// when it is open.
  public record Variable(
      String name, String value, String type, boolean opens, List<Variable> parts) {
    public Variable {
      parts = List.copyOf(parts);
    }
  }

  /// What to look at.
  ///
  /// @param task whose variables are wanted; null for those of whoever runs
  /// @param open the values whose parts are wanted, each as the way to it from its function
  public record Wish(@Nullable TaskId task, Set<List<String>> open) {
    /// Whoever runs, nothing open.
    public static final Wish ANY = new Wish(null, Set.of());

    public Wish {
      open = Set.copyOf(open);
    }
  }
}
