package loopscope.loop;

import loopscope.trace.HandleId;

/// Numbers the handles of a run, those of all its loops in one sequence.
public final class HandleIds {
  private int last;

  /// The next number.
  public HandleId next() {
    return new HandleId(++last);
  }
}
