package loopscope.ui;

import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import loopscope.scenario.Program;
import loopscope.scenario.Scenario;
import loopscope.scenario.ScenarioFiles;
import loopscope.scenario.Settings;
import org.jspecify.annotations.Nullable;

/// The program on the table: its text as it stands in the editor, and the last run of it.
///
/// A run that comes back after its program was closed, or after a newer run began, is dropped.
public final class Workbench {
  /// So many line events a run may record; a longer run is stepped through by events alone.
  private static final int LINE_BUDGET = 200_000;

  private final Runner runner;
  private final Playhead playhead;
  private final ReadOnlyObjectWrapper<@Nullable OpenProgram> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Runner.@Nullable Work> work = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private String savedText = "";
  private Background.@Nullable Job current;

  public Workbench(Runner runner, Playhead playhead) {
    this.runner = runner;
    this.playhead = playhead;
  }

  /// What is open, null before anything is.
  public ReadOnlyObjectProperty<@Nullable OpenProgram> openProperty() {
    return open.getReadOnlyProperty();
  }

  /// The program's text as edited.
  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /// Whether the text differs from what was opened or saved.
  public ReadOnlyBooleanProperty dirtyProperty() {
    return dirty.getReadOnlyProperty();
  }

  /// Whether a run is under way.
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// The last run that came back, null before the first.
  public ReadOnlyObjectProperty<Runner.@Nullable Work> workProperty() {
    return work.getReadOnlyProperty();
  }

  /// What went wrong outside the program, for people; empty when nothing did.
  public ReadOnlyStringProperty troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /// Whether the last run is that of the text as it stands.
  public boolean isCurrent() {
    Runner.Work last = work.get();
    return last != null && last.result().program().source().equals(text.get());
  }

  /// Puts a program on the table and runs it.
  public void open(OpenProgram program) {
    savedText = program.scenario().program().source();
    open.set(program);
    edit(savedText);
    run(0);
  }

  /// Takes over what was typed.
  public void edit(String next) {
    text.set(next);
    dirty.set(!next.equals(savedText));
  }

  /// Runs the text as it stands and stays at the same step.
  public void run() {
    run(playhead.moment().step());
  }

  private void run(int step) {
    OpenProgram program = open.get();
    if (program == null) {
      return;
    }
    stop();
    Settings settings = program.scenario().settings().withLines(LINE_BUDGET);
    Program source = new Program(program.scenario().program().name(), text.get());
    running.set(true);
    trouble.set("");
    current =
        Background.run(
            () -> {
              Runner.Work done = runner.run(source, settings);
              done.result().trace().prepare();
              return done;
            },
            done -> finish(done, step),
            this::fail);
  }

  private void finish(Runner.Work done, int step) {
    running.set(false);
    current = null;
    work.set(done);
    var trace = done.result().trace();
    playhead.show(trace, trace.positionOfStep(Math.min(step, trace.steps())));
  }

  private void fail(Throwable failure) {
    running.set(false);
    current = null;
    trouble.set(Texts.of(Workbench.class).get("run.failed", failure));
  }

  /// Ends a run that is under way; the last one stays.
  public void stop() {
    if (current != null) {
      current.cancel();
      current = null;
      running.set(false);
    }
  }

  /// Writes the text to a file, which is what is open from then on.
  ///
  /// @throws IOException when it cannot be written; nothing has changed then
  public void save(Path file) throws IOException {
    OpenProgram program = open.get();
    if (program == null) {
      return;
    }
    ScenarioFiles.save(file, text.get());
    savedText = text.get();
    dirty.set(false);
    Scenario old = program.scenario();
    if (!file.equals(old.file())) {
      open.set(new OpenProgram("", ScenarioFiles.open(file, new java.util.ArrayList<>())));
    }
  }

  /// A scenario and the title of the chapter that it was chosen from, empty for a file.
  public record OpenProgram(String chapter, Scenario scenario) {}
}
