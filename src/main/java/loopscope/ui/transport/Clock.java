package loopscope.ui.transport;

import javafx.scene.control.Label;
import loopscope.trace.story.Times;
import loopscope.ui.Moment;
import loopscope.ui.Texts;

/// Says where the playhead stands: virtual time, tick and step.
final class Clock extends Label {
  private static final Texts TEXTS = Texts.of(Clock.class);

  Clock() {
    setId("clock");
    getStyleClass().add("clock");
    setMinWidth(USE_PREF_SIZE);
  }

  void show(Moment moment) {
    setText(
        TEXTS.get(
            "clock",
            Times.instant(moment.state().time()),
            moment.state().tick().number(),
            moment.step(),
            moment.trace().steps()));
  }
}
