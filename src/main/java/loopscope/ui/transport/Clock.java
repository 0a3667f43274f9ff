package loopscope.ui.transport;

import javafx.scene.control.Label;
import loopscope.trace.story.Times;
import loopscope.ui.Moment;
import loopscope.ui.Texts;

/// Says where the playhead stands: virtual time, tick and step.
final class Clock extends Label {
  private static final Texts TEXTS = Texts.of(Clock.class);

  /// As long as `t 0.0 s · tick 10 · step 100/100`, so that short runs look alike.
  private static final int LEAST_LETTERS = 31;

  private int measured = -1;
  private Moment shown = Moment.NOTHING;

  Clock() {
    setId("clock");
    getStyleClass().add("clock");
    setMinWidth(USE_PREF_SIZE);
    fontProperty()
        .subscribe(
            () -> {
              measured = -1;
              show(shown);
            });
  }

  void show(Moment moment) {
    shown = moment;
    if (moment.trace().size() != measured) {
      measured = moment.trace().size();
      keepRoom(moment);
    }
    setText(text(moment));
  }

  private static String text(Moment moment) {
    return TEXTS.get(
        "clock",
        Times.instant(moment.state().time()),
        moment.state().tick().number(),
        moment.step(),
        moment.trace().steps());
  }

  /// Takes the width of the longest text of a run, so that nothing beside it moves while it plays.
  private void keepRoom(Moment moment) {
    Moment last = Moment.at(moment.trace(), moment.trace().size());
    double letters = Math.max(text(last).length(), LEAST_LETTERS);
    setPrefWidth(USE_COMPUTED_SIZE);
    setText("0".repeat((int) letters));
    applyCss();
    setPrefWidth(Math.ceil(prefWidth(-1)));
  }
}
