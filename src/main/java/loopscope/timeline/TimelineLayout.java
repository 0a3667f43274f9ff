package loopscope.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where everything in sight stands: a value made from the model, a scale, a frame and text
/// measures.
///
/// Costs what is in sight, not what the run holds. It does not know the viewer's position: moving
/// the playhead needs no new layout.
public final class TimelineLayout {
  private static final double TITLE_HEIGHT = 46;
  private static final double CHART_INSET = 20;
  private static final double RIGHT_INSET = 24;
  private static final double MOST_FITTED_ZOOM = 1.25;
  private static final double MOST_ZOOM = 64;

  private final TimelineModel model;
  private final TimeScale scale;
  private final Frame frame;
  private final double height;
  private final double top;
  private final double insets;
  private final LaneRows rows;
  private final Sight sight;
  private final AxisLayout axis;
  private final BarLayout bars;
  private final LinkLayout links;
  private final BracketLayout brackets;
  private final List<Placed.EndMark> endMarks;
  private final List<Placed.Head> heads = new ArrayList<>();
  private final List<LegendLayout.Entry> legend;

  private TimelineLayout(TimelineModel model, TimeScale scale, Frame asked, FontMetrics metrics) {
    this.model = model;
    this.scale = scale;
    top = asked.title().isEmpty() ? 0 : TITLE_HEIGHT;
    insets = CHART_INSET + RIGHT_INSET + EndMarks.width(model, metrics);
    rows = new LaneRows(model.lanes(), asked.density());
    double headWidth = HeadLayout.width(model.lanes(), asked.density(), metrics, asked.width());
    List<LegendLayout.Sign> signs = asked.legend() ? Signs.of(model) : List.of();
    double needed = top + AxisLayout.HEIGHT + rows.total() + bottomPadding(asked.density());
    double legendHeight = LegendLayout.height(LegendLayout.place(signs, asked.width(), 0, metrics));
    height = asked.height() > 0 ? asked.height() : needed + legendHeight;
    double chartTop = top + AxisLayout.HEIGHT;
    double chartHeight = Math.max(0, height - legendHeight - chartTop);
    Box chart = new Box(headWidth, chartTop, Math.max(1, asked.width() - headWidth), chartHeight);
    legend = LegendLayout.place(signs, asked.width(), chart.bottom(), metrics);
    frame = asked.withViewport(clamped(asked, chart));
    sight = new Sight(chart, headWidth + CHART_INSET, frame.viewport());
    double lanesTop = chartTop - frame.viewport().top();
    int first = rows.firstBelow(frame.viewport().top());
    int last =
        Math.min(model.lanes().size(), rows.firstBelow(frame.viewport().top() + chartHeight) + 1);
    axis = new AxisLayout(model, scale, sight, metrics, top).place();
    links = new LinkLayout(model, scale, sight, rows, lanesTop).place(first, last);
    endMarks = EndMarks.place(model, metrics, sight.x(scale.width()), top);
    brackets = new BracketLayout(model, scale, sight, rows, metrics);
    bars = new BarLayout(scale, sight, rows, metrics, links.crossings);
    for (Lane lane : model.lanes().subList(first, Math.max(first, last))) {
      bars.place(lane, lanesTop);
      brackets.place(lane, lanesTop);
      brackets.placeDelays(lane, lanesTop);
      Box box = new Box(0, lanesTop + rows.top(lane.index()), headWidth, rows.height(lane.index()));
      heads.add(HeadLayout.place(lane, box, frame.density(), metrics));
    }
  }

  /// The layout of a model in a frame. The frame's viewport is moved so that it never leaves the
  /// run.
  public static TimelineLayout of(
      TimelineModel model, TimeScale scale, Frame frame, FontMetrics metrics) {
    return new TimelineLayout(model, scale, frame, metrics);
  }

  /// How wide a picture must be to show the whole run at zoom 1.
  public static double naturalWidth(
      TimelineModel model, TimeScale scale, Density density, FontMetrics metrics) {
    double head = HeadLayout.width(model.lanes(), density, metrics, Double.MAX_VALUE);
    double end = EndMarks.width(model, metrics);
    return Math.ceil(head + CHART_INSET + scale.width() + end + RIGHT_INSET);
  }

  /// How tall all lanes of a model are together.
  public static double rowsHeight(TimelineModel model, Density density) {
    return new LaneRows(model.lanes(), density).total();
  }

  private static double bottomPadding(Density density) {
    return density == Density.COMFORTABLE ? 40 : 18;
  }

  private Viewport clamped(Frame asked, Box chart) {
    Viewport wish = asked.viewport();
    double room = chart.width() - insets;
    double least = Math.min(1, room / Math.max(1, scale.width()));
    double zoom = Math.clamp(wish.zoom(), least, Math.max(MOST_ZOOM, least));
    double farthest = Math.max(0, scale.width() - room / zoom);
    double lowest = Math.max(0, rows.total() + bottomPadding(asked.density()) - chart.height());
    return new Viewport(
        zoom, Math.clamp(wish.left(), 0, farthest), Math.clamp(wish.top(), 0, lowest));
  }

  /// The viewport that shows the whole run, at most a little enlarged.
  public Viewport fit() {
    double room = sight.chart().width() - insets;
    double zoom = Math.min(MOST_FITTED_ZOOM, room / Math.max(1, scale.width()));
    return new Viewport(Math.max(zoom, Double.MIN_NORMAL), 0, frame.viewport().top());
  }

  /// The viewport zoomed so that what stands at `x` stays there.
  public Viewport zoomedAt(double factor, double x) {
    return frame.viewport().zoomed(factor, sight.place(x));
  }

  /// The viewport moved by pixels.
  public Viewport panned(double dx, double dy) {
    return frame.viewport().panned(dx, dy);
  }

  /// The viewport, scrolled sideways if that is needed to see a position.
  public Viewport showing(int position) {
    double x = x(position);
    Box chart = sight.chart();
    double margin = Math.min(80, chart.width() / 4);
    double dx = 0;
    if (x < chart.x() + CHART_INSET) {
      dx = x - chart.x() - margin;
    } else if (x > chart.right() - RIGHT_INSET) {
      dx = x - chart.right() + Math.max(margin, chart.width() / 2);
    }
    return dx == 0 ? frame.viewport() : frame.viewport().panned(dx, 0);
  }

  /// Where a position stands in the picture.
  public double x(int position) {
    return sight.x(scale.x(position));
  }

  /// The place on the scale at an x of the picture.
  public double place(double x) {
    return sight.place(x);
  }

  /// The position at an x of the picture.
  public int position(double x) {
    return scale.position(sight.place(x));
  }

  /// What stands at a point, or null. See [Hit].
  public @Nullable Hit hit(double x, double y) {
    return new HitTest(this).at(x, y);
  }

  public TimelineModel model() {
    return model;
  }

  public TimeScale scale() {
    return scale;
  }

  /// The viewport as it was moved to stay within the run.
  public Viewport viewport() {
    return frame.viewport();
  }

  public Frame frame() {
    return frame;
  }

  public double width() {
    return frame.width();
  }

  public double height() {
    return height;
  }

  /// How tall all lanes are together.
  public double contentHeight() {
    return rows.total();
  }

  /// Where bars are seen: right of the heads, between axis and legend.
  public Box chart() {
    return sight.chart();
  }

  /// The top of the axis, below the title.
  double axisTop() {
    return top;
  }

  /// The bottom edge of the last lane, scrolled.
  double lanesBottom() {
    return top + AxisLayout.HEIGHT - frame.viewport().top() + rows.total();
  }

  /// The line on which the contents of a resource's lane stand.
  double baseLine(int lane) {
    return top + AxisLayout.HEIGHT - frame.viewport().top() + rows.baseLine(lane);
  }

  public List<Placed.Head> heads() {
    return List.copyOf(heads);
  }

  public List<Placed.Block> blocks() {
    return List.copyOf(bars.blocks);
  }

  public List<Placed.Cluster> clusters() {
    return List.copyOf(bars.clusters);
  }

  public List<Placed.Link> links() {
    return List.copyOf(links.links);
  }

  public List<Placed.Brace> braces() {
    return List.copyOf(brackets.braces);
  }

  public List<Placed.Late> lates() {
    return List.copyOf(brackets.lates);
  }

  /// One sign or none.
  public List<Placed.EndMark> endMarks() {
    return endMarks;
  }

  public List<Placed.Band> bands() {
    return List.copyOf(axis.bands);
  }

  public List<Placed.Gap> gaps() {
    return List.copyOf(axis.gaps);
  }

  public List<Placed.RulerMark> rulerMarks() {
    return List.copyOf(axis.marks);
  }

  public List<Placed.TickLine> ticks() {
    return List.copyOf(axis.ticks);
  }

  List<LegendLayout.Entry> legend() {
    return legend;
  }
}
