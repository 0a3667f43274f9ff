package loopscope.ui.timeline;

import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.util.Duration;
import loopscope.timeline.Hit;
import loopscope.timeline.Lettering;
import loopscope.timeline.Palette;
import loopscope.timeline.TimelineLayout;
import loopscope.timeline.TimelinePainter;
import loopscope.ui.Moment;
import loopscope.ui.Playhead;
import loopscope.ui.theme.Appearance;
import loopscope.ui.theme.Typefaces;
import org.jspecify.annotations.Nullable;

/// The timeline: the picture on one canvas, the playhead on another above it, so that a step paints
/// only a line.
public final class TimelinePane extends Region {
  /// How near to the playhead a press takes hold of it.
  private static final double GRIP = 6;

  /// What one notch of a wheel reports.
  private static final double NOTCH = 40;

  private final TimelineView view;
  private final Playhead playhead;
  private final Appearance appearance;
  private final Canvas picture = new Canvas();
  private final Canvas head = new Canvas();
  private final Tooltip tooltip = new Tooltip();
  private final Map<Lettering, Font> fonts = Typefaces.lettering();
  private @Nullable Palette palette;
  private boolean scrubbing;
  private boolean panning;
  private double lastX;
  private double lastY;
  private double enlarged = 1;

  public TimelinePane(TimelineView view, Playhead playhead, Appearance appearance) {
    this.view = view;
    this.playhead = playhead;
    this.appearance = appearance;
    getStyleClass().add("timeline");
    setId("timeline");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    head.setMouseTransparent(true);
    getChildren().addAll(picture, head);
    tooltip.setShowDelay(Duration.millis(250));
    tooltip.setShowDuration(Duration.INDEFINITE);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(420);
    view.layoutProperty().subscribe(() -> paint());
    appearance.lookProperty().subscribe(() -> paint());
    playhead.momentProperty().subscribe(this::show);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(this::release);
    setOnMouseMoved(this::hover);
    setOnScroll(this::scroll);
    setOnZoom(this::pinch);
  }

  /// Paints larger, as for a room, in a palette of its own; null goes back to the look's.
  public void enlarge(double factor, @Nullable Palette other) {
    enlarged = factor;
    palette = other;
    requestLayout();
    paint();
  }

  @Override
  protected void layoutChildren() {
    picture.setWidth(getWidth());
    picture.setHeight(getHeight());
    head.setWidth(getWidth());
    head.setHeight(getHeight());
    if (view.resize(getWidth() / enlarged, getHeight() / enlarged)) {
      view.reveal(playhead.position());
    }
    paint();
  }

  private void show(Moment moment) {
    view.show(moment.trace());
    if (!scrubbing) {
      view.reveal(moment.position());
    }
    paintHead();
  }

  private void paint() {
    TimelineLayout layout = view.layout();
    if (layout != null) {
      picture.getGraphicsContext2D().clearRect(0, 0, picture.getWidth(), picture.getHeight());
      paint(picture, surface -> TimelinePainter.paint(layout, surface));
      paintHead();
    }
  }

  private void paintHead() {
    head.getGraphicsContext2D().clearRect(0, 0, head.getWidth(), head.getHeight());
    TimelineLayout layout = view.layout();
    int position = playhead.position();
    if (layout != null && position <= layout.model().end()) {
      paint(head, surface -> TimelinePainter.paintPlayhead(layout, position, surface));
    }
  }

  private void paint(Canvas canvas, java.util.function.Consumer<CanvasSurface> painting) {
    var gc = canvas.getGraphicsContext2D();
    Palette colours = palette != null ? palette : appearance.look().picture().palette();
    gc.save();
    gc.scale(enlarged, enlarged);
    painting.accept(new CanvasSurface(gc, colours, fonts, view.metrics()));
    gc.restore();
  }

  private void press(MouseEvent event) {
    requestFocus();
    lastX = event.getX();
    lastY = event.getY();
    tooltip.hide();
    TimelineLayout layout = view.layout();
    if (layout != null && event.getButton() == MouseButton.PRIMARY) {
      scrubbing = isAtPlayhead(layout, event) || isAtAxis(layout, event);
      if (scrubbing && !isAtPlayhead(layout, event)) {
        playhead.seek(layout.position(event.getX() / enlarged));
      }
    }
  }

  private void drag(MouseEvent event) {
    TimelineLayout layout = view.layout();
    if (layout == null) {
      return;
    }
    if (scrubbing) {
      playhead.seek(layout.position(event.getX() / enlarged));
    } else {
      panning = true;
      view.pan((lastX - event.getX()) / enlarged, (lastY - event.getY()) / enlarged);
      lastX = event.getX();
      lastY = event.getY();
    }
  }

  private void release(MouseEvent event) {
    TimelineLayout layout = view.layout();
    if (layout != null && !scrubbing && !panning && event.getButton() == MouseButton.PRIMARY) {
      Hit hit = hit(layout, event);
      if (hit != null) {
        playhead.seek(hit.position());
      } else if (event.getX() / enlarged > layout.chart().x()) {
        playhead.seek(layout.position(event.getX() / enlarged));
      }
    }
    scrubbing = false;
    panning = false;
  }

  private void hover(MouseEvent event) {
    TimelineLayout layout = view.layout();
    if (layout == null) {
      return;
    }
    Hit hit = hit(layout, event);
    String words = hit == null ? "" : hit.explanation();
    if (words.isEmpty()) {
      Tooltip.uninstall(this, tooltip);
      tooltip.hide();
    } else if (!words.equals(tooltip.getText()) || !tooltip.isShowing()) {
      tooltip.setText(words);
      Tooltip.install(this, tooltip);
    }
    setCursor(
        isAtPlayhead(layout, event) || isAtAxis(layout, event)
            ? Cursor.H_RESIZE
            : hit != null ? Cursor.HAND : Cursor.DEFAULT);
  }

  private @Nullable Hit hit(TimelineLayout layout, MouseEvent event) {
    return layout.hit(event.getX() / enlarged, event.getY() / enlarged);
  }

  private boolean isAtPlayhead(TimelineLayout layout, MouseEvent event) {
    return playhead.position() <= layout.model().end()
        && Math.abs(event.getX() / enlarged - layout.x(playhead.position())) <= GRIP
        && event.getY() / enlarged < layout.chart().bottom();
  }

  private boolean isAtAxis(TimelineLayout layout, MouseEvent event) {
    return event.getY() / enlarged < layout.chart().y()
        && event.getX() / enlarged > layout.chart().x();
  }

  /// A wheel zooms where the pointer is; with Shift, or sideways on a trackpad, it pans. With more
  /// lanes than there is room for, it scrolls the lanes unless the shortcut key is held.
  private void scroll(ScrollEvent event) {
    TimelineLayout layout = view.layout();
    if (layout == null) {
      return;
    }
    boolean lanesOverflow = layout.contentHeight() > layout.chart().height() + 1;
    boolean sideways = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
    if (sideways || event.isShiftDown()) {
      double dx = sideways ? event.getDeltaX() : event.getDeltaY();
      view.pan(-dx / enlarged, 0);
    } else if (lanesOverflow && !event.isShortcutDown()) {
      view.pan(0, -event.getDeltaY() / enlarged);
    } else {
      view.zoom(event.getDeltaY() / NOTCH, event.getX() / enlarged);
    }
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    view.zoom(Math.log(event.getZoomFactor()) / Math.log(1.25), event.getX() / enlarged);
    event.consume();
  }
}
