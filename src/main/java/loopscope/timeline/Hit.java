package loopscope.timeline;

import org.jspecify.annotations.Nullable;

/// What stands at a point of the picture.
///
/// @param explanation a sentence for hovering
/// @param position where a click there moves the viewer
/// @param lane the lane, or null above and below the lanes
/// @param box what may be highlighted
public record Hit(Target target, String explanation, int position, @Nullable Lane lane, Box box) {

  /// The kinds of things that can be hit.
  public enum Target {
    BAR,
    CLUSTER,
    ARROW,
    /// A timeout or task group.
    BRACKET,
    HEAD,
    AXIS,
    /// An empty place in a lane.
    LANE
  }
}
