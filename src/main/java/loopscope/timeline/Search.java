package loopscope.timeline;

import java.util.function.IntPredicate;

/// Binary search by a condition that, once true, stays true.
final class Search {
  private Search() {}

  /// The first index below `size` for which the condition holds, or `size`.
  static int first(int size, IntPredicate holds) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
