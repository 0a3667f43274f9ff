package loopscope.syntax.parse;

/// Says that the tokens fit no rule at this place: another reading is tried, or the source is
/// explained.
final class Mismatch extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// There is nothing to tell one from another.
  @SuppressWarnings("StaticAssignmentOfThrowable") // it has no stack trace that could mislead
  static final Mismatch MISMATCH = new Mismatch();

  private Mismatch() {
    super("the tokens fit no rule here", null, false, false);
  }
}
