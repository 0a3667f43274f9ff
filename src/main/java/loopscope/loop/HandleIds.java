package loopscope.loop;

import loopscope.trace.HandleId;

/// Numbers the handles of a run, those of all its loops in one sequence, and knows of which loop
/// the trace speaks, so that only a change of loops has to be told.
public final class HandleIds {
  private int last;
  private int loop = 1;

  /// Takes note that the trace speaks of a loop from now on; tells whether it did not before.
  boolean speakOf(int number) {
    boolean other = number != loop;
    loop = number;
    return other;
  }

  /// The next number.
  public HandleId next() {
    return new HandleId(++last);
  }
}
