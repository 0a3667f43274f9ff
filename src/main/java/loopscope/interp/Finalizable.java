package loopscope.interp;

/// A value about whose end something is to be said, unless it has been seen to before.
public interface Finalizable {
  /// Whether its end would still be worth a word.
  boolean isPending();

  /// Nothing refers to the value any more.
  void lost(Interpreter in);
}
