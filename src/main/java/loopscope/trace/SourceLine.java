package loopscope.trace;

/// A line of the program, from 1; 0 where no line of the user's program is to blame.
public record SourceLine(int number) {
  /// No line of the program.
  public static final SourceLine NONE = new SourceLine(0);
}
