package loopscope.trace;

import java.util.Arrays;

/// Where the steps of a trace are among its events. Built at the first question.
final class StepIndex {
  private final Trace trace;
  private int[] positions = {};
  private boolean built;

  StepIndex(Trace trace) {
    this.trace = trace;
  }

  /// How many steps the first `position` events hold.
  int stepOf(int position) {
    int at = Arrays.binarySearch(positions(), position);
    return at >= 0 ? at + 1 : -1 - at;
  }

  /// The position just after step number `step`; the start for 0.
  int positionOf(int step) {
    if (step < 0 || step > positions().length) {
      throw new IndexOutOfBoundsException("no step " + step + " among " + positions().length);
    }
    return step == 0 ? 0 : positions()[step - 1];
  }

  private synchronized int[] positions() {
    if (!built) {
      int[] found = new int[trace.size()];
      int count = 0;
      StepRule rule = new StepRule();
      for (int i = 0; i < trace.size(); i++) {
        if (rule.isStep(trace.event(i))) {
          found[count++] = i + 1;
        }
      }
      positions = Arrays.copyOf(found, count);
      built = true;
    }
    return positions;
  }
}
