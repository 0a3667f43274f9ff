package loopscope.ui.timeline;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import loopscope.timeline.AxisKind;
import loopscope.timeline.TimelineLayout;
import loopscope.ui.Texts;

/// Changes between the elastic and the true-to-scale time axis; it stands in the axis's own head.
public final class AxisSwitch extends Button {
  private static final Texts TEXTS = Texts.of(AxisSwitch.class);

  /// Where the axis's name ends.
  private static final double LEFT = 60;

  private static final double TOP = 13;
  private static final double HEIGHT = 24;
  private static final double GAP = 10;

  public AxisSwitch(TimelineView view) {
    getStyleClass().add("axis-switch");
    setId("axis-switch");
    setManaged(false);
    setFocusTraversable(false);
    setTooltip(new Tooltip());
    setOnAction(_ -> view.axisProperty().set(other(view.axisProperty().get())));
    view.axisProperty()
        .subscribe(
            kind -> {
              setText(TEXTS.get("axis." + kind));
              getTooltip().setText(TEXTS.get("axis.tip." + kind));
            });
    view.layoutProperty().subscribe(() -> place(view.layout()));
  }

  static AxisKind other(AxisKind kind) {
    return kind == AxisKind.ELASTIC ? AxisKind.TRUE : AxisKind.ELASTIC;
  }

  private void place(@org.jspecify.annotations.Nullable TimelineLayout layout) {
    double room = layout == null ? 0 : layout.chart().x() - LEFT - GAP;
    setVisible(room > 50);
    resizeRelocate(LEFT, TOP, Math.clamp(room, 0, 84), HEIGHT);
  }
}
