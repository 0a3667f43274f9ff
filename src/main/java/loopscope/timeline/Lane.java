package loopscope.timeline;

import java.util.List;

/// A row of the picture: a task, a resource, a thread, or the loop's own callbacks.
///
/// @param index its place from the top, from 0
/// @param name what people call it
/// @param note the small line under the name, as in `Task-2` or `items held`
/// @param tracks one for a task; for a resource as many as it held things at once
public record Lane(int index, LaneOf of, String name, String note, List<Track> tracks) {
  public Lane {
    tracks = List.copyOf(tracks);
  }

  /// Whether it shows what a resource holds.
  public boolean isResource() {
    return of instanceof LaneOf.OfResource;
  }
}
