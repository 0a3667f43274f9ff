package loopscope.scenario;

/// What to look at: a sentence tied to a line of the program (from 1) or to a step of its run (from
/// 1). Exactly one of the two is given, the other is 0.
public record Note(int line, int step, String text) {
  public Note {
    if ((line > 0) == (step > 0)) {
      throw new IllegalArgumentException("a note needs either a line or a step, counted from 1");
    }
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("a note needs a text");
    }
  }
}
