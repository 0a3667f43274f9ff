package loopscope.ui.transport;

import loopscope.trace.Navigation.Unit;
import loopscope.ui.Playhead;
import loopscope.ui.Texts;
import loopscope.ui.Workbench;
import loopscope.ui.command.Commands;

/// Running, and moving the playhead.
public final class TransportCommands {
  private TransportCommands() {}

  public static void add(Commands commands, Workbench workbench, Playhead playhead, Player player) {
    Texts texts = Texts.of(TransportCommands.class);
    commands.add(texts, "run", Commands.ALWAYS, workbench::run, "Shortcut+Enter", "F5");
    commands.add(texts, "stop", workbench.runningProperty(), workbench::stop, "Shortcut+Period");
    commands.add(
        texts,
        "first",
        Commands.ALWAYS,
        () -> {
          player.pause();
          playhead.first();
        },
        "Home");
    commands.add(texts, "back", Commands.ALWAYS, player::back, "Left");
    commands.add(texts, "play", Commands.ALWAYS, player::toggle, "Space");
    commands.add(texts, "forward", Commands.ALWAYS, player::forward, "Right");
    commands.add(
        texts,
        "last",
        Commands.ALWAYS,
        () -> {
          player.pause();
          playhead.last();
        },
        "End");
    commands.add(texts, "tick-back", Commands.ALWAYS, () -> playhead.back(Unit.TICK), "Shift+Left");
    commands.add(
        texts, "tick-forward", Commands.ALWAYS, () -> playhead.forward(Unit.TICK), "Shift+Right");
    unit(commands, texts, player, Unit.LINE, "1");
    unit(commands, texts, player, Unit.STEP, "2");
    unit(commands, texts, player, Unit.TICK, "3");
    unit(commands, texts, player, Unit.TIME, "4");
  }

  private static void unit(Commands commands, Texts texts, Player player, Unit unit, String digit) {
    commands.add(
        texts,
        "by-" + unit,
        Commands.ALWAYS,
        () -> player.unitProperty().set(unit),
        "Alt+" + digit);
  }
}
