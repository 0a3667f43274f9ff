package loopscope.ui.command;

import loopscope.ui.Texts;

/// The commands about commands: the palette and the list of keys.
public final class CommandListing {
  private CommandListing() {}

  public static void add(Commands commands, Overlay overlay) {
    Texts texts = Texts.of(CommandListing.class);
    commands.add(
        texts,
        "palette",
        Commands.ALWAYS,
        () -> Palette.show(overlay, commands),
        "Shortcut+K",
        "Shortcut+Shift+P");
    commands.add(
        texts, "keys", Commands.ALWAYS, () -> KeyList.show(overlay, commands), "F1", "Shift+Slash");
  }
}
