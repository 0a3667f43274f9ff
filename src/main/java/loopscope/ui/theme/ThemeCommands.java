package loopscope.ui.theme;

import loopscope.ui.Texts;
import loopscope.ui.command.Commands;

/// Changing the look.
public final class ThemeCommands {
  private ThemeCommands() {}

  public static void add(Commands commands, Appearance appearance) {
    commands.add(
        Texts.of(ThemeCommands.class),
        "look",
        Commands.ALWAYS,
        () -> appearance.lookProperty().set(appearance.look().other()),
        "Shortcut+Shift+L");
  }
}
