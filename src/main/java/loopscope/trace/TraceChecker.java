package loopscope.trace;

/// Takes events one by one and refuses the first that cannot follow those before it.
///
/// For traces that come from outside; what the engine records is right by construction.
public final class TraceChecker {
  private final Fold fold = new Fold(LoopState.START);

  /// Takes the next event.
  ///
  /// @throws IllegalStateException when the event cannot follow; the message says why
  public void accept(TraceEvent event) {
    fold.apply(event);
    Mentions.check(fold, event);
  }
}
