package loopscope.ui.inspector;

import javafx.scene.control.Label;
import loopscope.trace.HandleState;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.LoopState;
import loopscope.trace.story.Times;
import loopscope.ui.Texts;

/// A handle in a ready queue: the task that it steps, or what it calls.
final class HandleChip {
  private static final Texts TEXTS = Texts.of(HandleChip.class);

  private HandleChip() {}

  static Label of(LoopState state, HandleState handle) {
    Label chip = Chip.of(name(state, handle), style(handle));
    if (handle.cancelled()) {
      chip.getStyleClass().add("skipped");
    }
    String since = Times.instant(handle.since());
    String words = TEXTS.get("ready.since", handle.label(), since, handle.sinceTick().number());
    Hover.say(chip, words);
    return chip;
  }

  static String name(LoopState state, HandleState handle) {
    return steps(handle) ? Names.of(state, handle.task()) : handle.label();
  }

  private static boolean steps(HandleState handle) {
    return handle.kind().stepsTask() && handle.task() != null;
  }

  private static String style(HandleState handle) {
    return steps(handle) ? "ready" : handle.kind() == HandleKind.INTERNAL ? "internal" : "callback";
  }
}
