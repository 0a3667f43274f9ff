package loopscope.timeline;

/// How the horizontal axis is laid out.
public enum AxisKind {
  /// Each instant is a band as wide as what happens in it; the gaps between are compressed and
  /// labelled.
  ELASTIC,
  /// Virtual time to scale; all that happens at one instant stands at one place.
  TRUE
}
