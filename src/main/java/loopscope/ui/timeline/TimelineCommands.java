package loopscope.ui.timeline;

import loopscope.ui.Playhead;
import loopscope.ui.Texts;
import loopscope.ui.command.Commands;

/// Zooming, and choosing the axis.
public final class TimelineCommands {
  /// Less than a page, so that the eye finds the place again.
  private static final double PART = 0.3;

  private TimelineCommands() {}

  public static void add(Commands commands, TimelineView view, Playhead playhead) {
    Texts texts = Texts.of(TimelineCommands.class);
    commands.add(
        texts,
        "zoom-in",
        Commands.ALWAYS,
        () -> view.zoomAround(1, playhead.position()),
        "Plus",
        "Shift+Plus",
        "Equals",
        "Shift+Equals",
        "Add",
        "Shortcut+Plus",
        "Shortcut+Equals");
    commands.add(
        texts,
        "zoom-out",
        Commands.ALWAYS,
        () -> view.zoomAround(-1, playhead.position()),
        "Minus",
        "Subtract",
        "Shortcut+Minus");
    commands.add(texts, "fit", Commands.ALWAYS, view::fitAll, "0", "NumPad 0", "Shortcut+0");
    commands.add(texts, "earlier", Commands.ALWAYS, () -> view.page(-PART, 0), "Alt+Left");
    commands.add(texts, "later", Commands.ALWAYS, () -> view.page(PART, 0), "Alt+Right");
    commands.add(texts, "lanes-up", Commands.ALWAYS, () -> view.page(0, -PART), "Alt+Up");
    commands.add(texts, "lanes-down", Commands.ALWAYS, () -> view.page(0, PART), "Alt+Down");
    commands.add(
        texts,
        "axis",
        Commands.ALWAYS,
        () -> view.axisProperty().set(AxisSwitch.other(view.axisProperty().get())),
        "T");
  }
}
