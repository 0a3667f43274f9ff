package loopscope.timeline;

/// A made-up font whose letters are all of one width.
final class PlainFont implements FontMetrics {
  @Override
  public double width(String text, Lettering lettering) {
    return text.length() * lettering.size() * 0.55;
  }
}
