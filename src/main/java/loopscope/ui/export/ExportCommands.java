package loopscope.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import loopscope.export.ExportException;
import loopscope.export.ExportOptions;
import loopscope.export.TimelineExport;
import loopscope.trace.Trace;
import loopscope.ui.Background;
import loopscope.ui.FilePrompt;
import loopscope.ui.Playhead;
import loopscope.ui.Texts;
import loopscope.ui.Workbench;
import loopscope.ui.Workbench.OpenProgram;
import loopscope.ui.command.Commands;
import loopscope.ui.theme.Appearance;
import loopscope.ui.timeline.TimelineView;

/// Exporting the timeline as a picture.
public final class ExportCommands {
  private static final Texts TEXTS = Texts.of(ExportCommands.class);

  private final Workbench workbench;
  private final Playhead playhead;
  private final TimelineView view;
  private final Appearance appearance;
  private final FilePrompt prompt;

  public ExportCommands(
      Workbench workbench,
      Playhead playhead,
      TimelineView view,
      Appearance appearance,
      FilePrompt prompt) {
    this.workbench = workbench;
    this.playhead = playhead;
    this.view = view;
    this.appearance = appearance;
    this.prompt = prompt;
  }

  public void addTo(Commands commands) {
    commands.add(TEXTS, "export", Commands.ALWAYS, this::ask, "Shortcut+E");
    commands.add(TEXTS, "export-png", Commands.ALWAYS, () -> as("png", asSeen().withScale(2)));
    commands.add(TEXTS, "export-svg", Commands.ALWAYS, () -> as("svg", asSeen()));
    commands.add(TEXTS, "export-pdf", Commands.ALWAYS, () -> as("pdf", asSeen()));
    commands.add(TEXTS, "export-gif", Commands.ALWAYS, () -> as("gif", asSeen()));
  }

  /// The look and axis that are on screen.
  private ExportOptions asSeen() {
    return ExportOptions.DEFAULT
        .withTheme(appearance.look().picture())
        .withAxis(view.axisProperty().get());
  }

  private void ask() {
    ExportDialog dialog = new ExportDialog(asSeen(), playhead.moment(), appearance.addresses());
    dialog.ask().ifPresent(choice -> as(choice.ending(), titled(choice.options())));
  }

  private ExportOptions titled(ExportOptions options) {
    return options.title().isEmpty() ? options : options.withTitle(name());
  }

  private String name() {
    OpenProgram open = workbench.openProperty().get();
    return open == null ? "timeline" : open.scenario().title();
  }

  private void as(String ending, ExportOptions options) {
    OpenProgram open = workbench.openProperty().get();
    String program = open == null ? "timeline" : open.scenario().program().name();
    String stem = program.endsWith(".py") ? program.substring(0, program.length() - 3) : program;
    Optional<Path> file = prompt.save(stem + "." + ending, ending);
    if (file.isEmpty()) {
      return;
    }
    Trace trace = playhead.trace();
    Background.run(
        () -> {
          TimelineExport.write(trace, options, file.get());
          return file.get();
        },
        _ -> {},
        this::failed);
  }

  private void failed(Throwable failure) {
    String message =
        failure instanceof ExportException known ? known.getMessage() : failure.toString();
    prompt.tell(TEXTS.get("failed"), String.valueOf(message));
  }
}
