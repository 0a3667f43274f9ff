package loopscope.ui.scenarios;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loopscope.scenario.FileProblem;
import loopscope.scenario.Scenario;
import loopscope.scenario.ScenarioFiles;
import loopscope.ui.FilePrompt;
import loopscope.ui.Texts;
import loopscope.ui.Workbench;
import loopscope.ui.Workbench.OpenProgram;
import loopscope.ui.command.Commands;

/// Opening and saving programs, with care for changes that were not saved.
public final class FileCommands {
  private static final Texts TEXTS = Texts.of(FileCommands.class);

  private final Workbench workbench;
  private final FilePrompt prompt;

  public FileCommands(Workbench workbench, FilePrompt prompt) {
    this.workbench = workbench;
    this.prompt = prompt;
  }

  public void addTo(Commands commands) {
    commands.add(TEXTS, "open", Commands.ALWAYS, this::open, "Shortcut+O");
    commands.add(TEXTS, "save", Commands.ALWAYS, this::save, "Shortcut+S");
    commands.add(TEXTS, "save-as", Commands.ALWAYS, this::saveAs, "Shortcut+Shift+S");
  }

  /// Opens a program after asking about the one that is open.
  public void open(OpenProgram program) {
    if (mayLeave()) {
      workbench.open(program);
    }
  }

  /// Opens a file, or says why not.
  public void open(Path file) {
    List<FileProblem> problems = new ArrayList<>();
    try {
      Scenario scenario = ScenarioFiles.open(file, problems);
      open(new OpenProgram("", scenario));
    } catch (IOException unreadable) {
      prompt.tell(TEXTS.get("open.failed"), FileProblem.unreadable(file, unreadable).toString());
      return;
    }
    if (!problems.isEmpty()) {
      prompt.tell(TEXTS.get("open.partly"), problems.getFirst().toString());
    }
  }

  private void open() {
    prompt.open().ifPresent(this::open);
  }

  /// Whether the open program may go: it is saved, or its changes are not wanted.
  public boolean mayLeave() {
    OpenProgram open = workbench.openProperty().get();
    if (open == null || !workbench.dirtyProperty().get()) {
      return true;
    }
    return switch (prompt.askAboutChanges(open.scenario().title())) {
      case SAVE -> save();
      case DISCARD -> true;
      case CANCEL -> false;
    };
  }

  private boolean save() {
    OpenProgram open = workbench.openProperty().get();
    return open != null && save(open.scenario().file());
  }

  private boolean saveAs() {
    OpenProgram open = workbench.openProperty().get();
    if (open == null) {
      return false;
    }
    Optional<Path> file = prompt.save(open.scenario().program().name(), "py");
    return file.isPresent() && save(file.get());
  }

  private boolean save(Path file) {
    try {
      workbench.save(file);
      return true;
    } catch (IOException failure) {
      prompt.tell(
          TEXTS.get("save.failed"),
          TEXTS.get("save.why", file, String.valueOf(failure.getMessage())));
      return false;
    }
  }
}
