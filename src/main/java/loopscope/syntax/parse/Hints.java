package loopscope.syntax.parse;

/// One sentence for a beginner to each message of the parser.
public final class Hints {

  private Hints() {}

  /// What to change, told by the wording of the message.
  public static String hintFor(String message) {
    return "";
  }
}
