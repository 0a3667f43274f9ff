package loopscope.interp;

import loopscope.interp.object.Raise;

/// Bounds on single values, so that no expression can take all memory or time at once.
public final class Limits {
  /// Bits of an integer: a power of five million digits is still computed in a second or so,
  /// `10**10**8` is refused.
  public static final long MOST_INT_BITS = 1L << 24;

  /// Characters of a string.
  public static final long MOST_TEXT = 1L << 28;

  /// Elements of a list, tuple, dict or set.
  public static final long MOST_ELEMENTS = 1L << 26;

  private static final long HEAVY = 1L << 15;

  private Limits() {}

  /// Refuses a container of more elements.
  public static void elements(long count) {
    if (count > MOST_ELEMENTS) {
      throw Raise.memoryError();
    }
  }

  /// Looks after the time where one operation of native code takes as long as many instructions:
  /// `size` is the bits, digits or elements that it went through.
  public static void heavy(Interpreter in, long size) {
    if (size >= HEAVY) {
      in.config().watchdog().check();
    }
  }

  /// Refuses a text of more characters.
  public static void text(long length) {
    if (length > MOST_TEXT) {
      throw Raise.memoryError();
    }
  }
}
