package loopscope.ui.timeline;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import loopscope.timeline.AxisKind;
import loopscope.timeline.Density;
import loopscope.timeline.FontMetrics;
import loopscope.timeline.Frame;
import loopscope.timeline.TimeScale;
import loopscope.timeline.TimelineLayout;
import loopscope.timeline.TimelineModel;
import loopscope.timeline.Viewport;
import loopscope.trace.Trace;
import loopscope.ui.Background;
import org.jspecify.annotations.Nullable;

/// Which part of which run the timeline shows, and on which axis. Owner of the layout.
///
/// Models and scales are made in the background; layouts cost only what is in sight and are made at
/// once.
@SuppressWarnings("ReferenceEquality") // traces are compared as objects: equality reads them whole
public final class TimelineView {
  /// Smaller than this, a whole run at once shows nothing that could be read.
  private static final double LEAST_OPENING_ZOOM = 0.6;

  private static final double ZOOM_STEP = 1.25;

  /// In a smaller pane [SmallLegend] stands in for the picture's legend.
  private static final double LEGEND_HEIGHT = 420;

  private static final double LEGEND_WIDTH = 980;

  private final ObjectProperty<AxisKind> axis = new SimpleObjectProperty<>(AxisKind.ELASTIC);
  private final ReadOnlyObjectWrapper<@Nullable TimelineLayout> layout =
      new ReadOnlyObjectWrapper<>();
  private final FontMetrics metrics;
  private @Nullable Trace trace;
  private @Nullable TimelineModel model;
  private @Nullable TimeScale scale;
  private double width;
  private double height;
  private boolean moved;
  private boolean legend = true;

  public TimelineView(FontMetrics metrics) {
    this.metrics = metrics;
    axis.addListener((_, _, _) -> measure());
  }

  public ObjectProperty<AxisKind> axisProperty() {
    return axis;
  }

  /// Where everything stands, null before the first run.
  public ReadOnlyObjectProperty<@Nullable TimelineLayout> layoutProperty() {
    return layout.getReadOnlyProperty();
  }

  public @Nullable TimelineLayout layout() {
    return layout.get();
  }

  FontMetrics metrics() {
    return metrics;
  }

  /// Goes over to another run, shown whole if it fits.
  void show(Trace next) {
    if (next == trace) {
      return;
    }
    trace = next;
    model = null;
    measure();
  }

  private void measure() {
    Trace shown = trace;
    if (shown == null) {
      return;
    }
    TimelineModel known = model;
    AxisKind kind = axis.get();
    Background.run(
        () -> {
          TimelineModel next = known == null ? TimelineModel.of(shown) : known;
          return new Measured(shown, kind, next, TimeScale.of(kind, next));
        },
        this::take,
        failure -> {
          throw new IllegalStateException("the timeline cannot be laid out", failure);
        });
  }

  private record Measured(Trace trace, AxisKind axis, TimelineModel model, TimeScale scale) {}

  private void take(Measured measured) {
    if (measured.trace != trace || measured.axis != axis.get()) {
      return;
    }
    model = measured.model;
    scale = measured.scale;
    moved = false;
    fit();
  }

  /// Takes over the size of the pane; says whether it was another.
  boolean resize(double nextWidth, double nextHeight) {
    if (nextWidth == width && nextHeight == height) {
      return false;
    }
    width = nextWidth;
    height = nextHeight;
    TimelineLayout current = layout.get();
    if (moved && current != null) {
      look(current.viewport());
    } else {
      fit();
    }
    return true;
  }

  /// Shows the whole run, or its beginning when it is long.
  public void fit() {
    look(Viewport.START);
    TimelineLayout current = layout.get();
    if (current != null) {
      Viewport whole = current.fit();
      look(
          whole.zoom() >= LEAST_OPENING_ZOOM
              ? whole
              : new Viewport(LEAST_OPENING_ZOOM, 0, whole.top()));
    }
    moved = false;
  }

  /// Shows the whole run, however small that is.
  public void fitAll() {
    TimelineLayout current = layout.get();
    if (current != null) {
      look(current.fit());
      moved = true;
    }
  }

  /// Zooms by a number of steps around a place in the picture.
  void zoom(double steps, double x) {
    TimelineLayout current = layout.get();
    if (current != null) {
      look(current.zoomedAt(Math.pow(ZOOM_STEP, steps), x));
      moved = true;
    }
  }

  /// Zooms around a position, or around the middle when it is out of sight.
  public void zoomAround(double steps, int position) {
    TimelineLayout current = layout.get();
    if (current != null) {
      double x = current.x(position);
      boolean inSight = x >= current.chart().x() && x <= current.chart().right();
      zoom(steps, inSight ? x : current.chart().middleX());
    }
  }

  /// Moves by pixels.
  void pan(double dx, double dy) {
    TimelineLayout current = layout.get();
    if (current != null) {
      look(current.panned(dx, dy));
      moved = true;
    }
  }

  /// Moves by parts of what is in sight: 1 is a whole page to the right or down.
  public void page(double across, double down) {
    TimelineLayout current = layout.get();
    if (current != null) {
      pan(across * current.chart().width(), down * current.chart().height());
    }
  }

  /// Scrolls so far that a position is in sight.
  void reveal(int position) {
    TimelineLayout current = layout.get();
    if (current != null && position <= current.model().end()) {
      Viewport next = current.showing(position);
      if (!next.equals(current.viewport())) {
        look(next);
        moved = true;
      }
    }
  }

  private void look(Viewport viewport) {
    if (model == null || scale == null || width < 1 || height < 1) {
      return;
    }
    Density usual = Density.forLanes(model.lanes().size());
    TimelineLayout next = layout(model, scale, usual, viewport);
    if (!fits(next)) {
      next = smaller(model, scale, usual, viewport);
    }
    layout.set(next);
  }

  private static boolean fits(TimelineLayout layout) {
    return layout.contentHeight() <= layout.chart().height();
  }

  /// Lower lanes if that brings all of them in sight; else those that can still be read well.
  private TimelineLayout smaller(
      TimelineModel model, TimeScale scale, Density usual, Viewport viewport) {
    Density readable = usual == Density.COMFORTABLE ? Density.COMPACT : usual;
    TimelineLayout next = layout(model, scale, readable, viewport);
    if (!fits(next) && readable == Density.COMPACT) {
      TimelineLayout dense = layout(model, scale, Density.DENSE, viewport);
      return fits(dense) ? dense : next;
    }
    return next;
  }

  private TimelineLayout layout(
      TimelineModel model, TimeScale scale, Density density, Viewport viewport) {
    Frame frame = Frame.of(width, height, density).withLegend(hasLegend());
    return TimelineLayout.of(model, scale, frame.withViewport(viewport), metrics);
  }

  /// Whether a legend may be shown at all; on a projector there is none.
  boolean mayNeedLegend() {
    return legend;
  }

  /// Leaves out legends or brings them back.
  void setLegend(boolean next) {
    legend = next;
    TimelineLayout current = layout.get();
    if (current != null) {
      look(current.viewport());
    }
  }

  /// Whether there is room for the picture's own legend; the lanes need it more.
  boolean hasLegend() {
    return legend && height >= LEGEND_HEIGHT && width >= LEGEND_WIDTH;
  }
}
