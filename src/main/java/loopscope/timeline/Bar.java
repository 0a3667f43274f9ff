package loopscope.timeline;

/// A lane's state from position `begin` up to position `end` of the run.
///
/// `label` is short and may be empty.
public record Bar(BarKind kind, int begin, int end, String label) {
  public Bar {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("a bar has a length: " + begin + " to " + end);
    }
  }
}
