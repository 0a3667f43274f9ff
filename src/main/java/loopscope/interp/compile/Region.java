package loopscope.interp.compile;

/// Code that a handler protects. Where a jump leaves it through code that must not be protected, it
/// has a hole.
final class Region {
  final Label handler;
  final int exceptionRegister;

  /// Where the current stretch began, or -1 inside a hole.
  int start;

  /// Starts and ends of the stretches so far.
  int[] stretches = new int[2];

  int stretchCount;

  Region(Label handler, int exceptionRegister, int start) {
    this.handler = handler;
    this.exceptionRegister = exceptionRegister;
    this.start = start;
  }

  /// Ends the current stretch; nothing happens inside a hole.
  void suspend(int pc) {
    if (start >= 0 && pc > start) {
      if (stretchCount * 2 == stretches.length) {
        stretches = java.util.Arrays.copyOf(stretches, stretches.length * 2);
      }
      stretches[stretchCount * 2] = start;
      stretches[stretchCount * 2 + 1] = pc;
      stretchCount++;
    }
    start = -1;
  }

  /// Begins another stretch.
  void resume(int pc) {
    start = pc;
  }
}
