package loopscope.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the bars of one track while a run is read. At most one bar is open at a time.
final class TrackBuilder {
  private final List<Bar> bars = new ArrayList<>();
  private @Nullable BarKind kind;
  private int begin;
  private String label = "";

  /// Opens a bar at `position`, after closing the one that was open.
  void open(BarKind kind, int position, String label) {
    close(position);
    this.kind = kind;
    this.begin = position;
    this.label = label;
  }

  /// Closes the open bar, if any. A bar without length leaves no trace.
  void close(int position) {
    if (kind != null && position > begin) {
      bars.add(new Bar(kind, begin, position, label));
    }
    kind = null;
  }

  /// What the open bar is, or null.
  @Nullable BarKind current() {
    return kind;
  }

  /// Makes the open bar another kind.
  void turnInto(BarKind other) {
    if (kind != null) {
      kind = other;
    }
  }

  /// Gives the open bar its label.
  void label(String text) {
    label = text;
  }

  boolean isEmpty() {
    return bars.isEmpty() && kind == null;
  }

  /// The bars, an open one ending at `end`.
  Track toTrack(int end) {
    close(end);
    return new Track(bars);
  }
}
