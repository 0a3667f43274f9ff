package loopscope.interp.compile;

import java.util.Arrays;

/// A place in the code that jumps go to, before or after it is known where it is.
final class Label {
  static final int UNPLACED = -1;

  int place = UNPLACED;

  /// Operands that wait for the place.
  int[] waiting = new int[4];

  int waitingCount;

  void await(int operand) {
    if (waitingCount == waiting.length) {
      waiting = Arrays.copyOf(waiting, waitingCount * 2);
    }
    waiting[waitingCount++] = operand;
  }

  /// Whether any jump goes here.
  boolean isTarget() {
    return waitingCount > 0;
  }
}
