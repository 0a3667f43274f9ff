package loopscope.ui;

import java.util.List;

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

  /// A name, the repr of its value and the value's type.
  public record Variable(String name, String value, String type) {}
}
