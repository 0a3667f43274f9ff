package loopscope.interp;

/// A value about whose end something is to be said, unless it has been seen to before.
public interface Finalizable {
  /// Whether its end would still be worth a word.
  boolean isPending();

  /// Where it stands among the values that end together with the program: the smaller, the earlier.
  default long age() {
    return Long.MAX_VALUE;
  }

  /// How many calls from Java were under way when it came into being: the Java code that made the
  /// last of those calls may hold it.
  default int nesting() {
    return Integer.MAX_VALUE;
  }

  /// Java code that was called at a level holds the value, which it did not hold before.
  default void raise(int level) {}

  /// The value that it is about.
  default Object value() {
    return this;
  }

  /// Nothing refers to the value any more.
  void lost(Interpreter in);

  /// This itself came to its end before the value, and is to be told of nothing any more.
  default void ended() {}
}
