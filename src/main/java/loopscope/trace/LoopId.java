package loopscope.trace;

/// An event loop of a run by its number, from 1 in order of creation.
public record LoopId(int number) {
  /// The loop of programs that have but one.
  public static final LoopId FIRST = new LoopId(1);
}
