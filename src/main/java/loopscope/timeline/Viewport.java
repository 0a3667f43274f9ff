package loopscope.timeline;

/// Which part of a run the picture shows.
///
/// @param zoom pixels of the picture for one pixel of the [TimeScale]
/// @param left the place on the scale at the left edge
/// @param top how many pixels of lanes are scrolled away above
public record Viewport(double zoom, double left, double top) {
  /// The beginning of the run, not zoomed.
  public static final Viewport START = new Viewport(1, 0, 0);

  public Viewport {
    if (!(zoom > 0)) {
      throw new IllegalArgumentException("zoom must be positive");
    }
  }

  /// Zooms so that `place` on the scale stays where it is in the picture.
  public Viewport zoomed(double factor, double place) {
    double next = zoom * factor;
    return new Viewport(next, place - (place - left) * zoom / next, top);
  }

  /// Moves by pixels of the picture.
  public Viewport panned(double dx, double dy) {
    return new Viewport(zoom, left + dx / zoom, top + dy);
  }
}
