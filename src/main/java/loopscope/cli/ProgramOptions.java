package loopscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import loopscope.scenario.FileProblem;
import loopscope.scenario.Intervention;
import loopscope.scenario.Run;
import loopscope.scenario.RunListener;
import loopscope.scenario.Scenario;
import loopscope.scenario.ScenarioFiles;
import loopscope.scenario.Settings;
import loopscope.scenario.Simulation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The program of a command that runs one, and how it is run. Settings in the JSON beside the
/// program hold where no option says otherwise.
final class ProgramOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Parameters(paramLabel = "SCRIPT", description = "The program, a Python file.")
  private Path script = Path.of("");

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "What an unseeded random starts from (default: 0).")
  private @Nullable Long seed;

  @Option(
      names = "--what-if",
      paramLabel = "FILE.json",
      description = "Let what this list of interventions says go otherwise than in the program.")
  private @Nullable Path whatIf;

  @Option(
      names = "--max-events",
      paramLabel = "N",
      description = "End the run after N events (default: 5,000,000).")
  private @Nullable Integer maxEvents;

  /// The file to run.
  Path script() {
    return script;
  }

  /// Says which file to run where no command line was parsed.
  void choose(Path file) {
    script = file;
  }

  /// Runs the program.
  ///
  /// @throws Failure when it cannot be read
  Run run(RunListener listener) throws Failure {
    return run(listener, 0);
  }

  /// Runs the program with up to `lineBudget` lines recorded.
  ///
  /// @throws Failure when it cannot be read
  Run run(RunListener listener, int lineBudget) throws Failure {
    Simulation.prepare();
    Scenario scenario = open();
    Settings settings = scenario.settings().withLines(lineBudget);
    if (seed != null) {
      settings = settings.withSeed(seed);
    }
    if (maxEvents != null) {
      settings = settings.withLimits(settings.limits().withEvents(positive(maxEvents)));
    }
    if (whatIf != null) {
      settings = settings.withWhatIf(interventions(whatIf));
    }
    return Simulation.run(scenario.program(), settings, listener);
  }

  /// Refuses to write a file over the program.
  ///
  /// @throws Failure when that would happen
  void keepFrom(@Nullable Path output) throws Failure {
    if (output == null) {
      return;
    }
    try {
      if (Files.exists(output) && Files.isSameFile(output, script)) {
        throw new Failure(output, "this is the program itself; name another file");
      }
    } catch (IOException unreadable) {
      throw new Failure(FileProblem.unreadable(output, unreadable).toString());
    }
  }

  /// Says which interventions had no effect, where the run was not followed.
  static void complain(Run run) {
    for (String missed : run.missed()) {
      System.err.println("loopscope: " + missed);
    }
  }

  private static List<Intervention> interventions(Path file) throws Failure {
    List<FileProblem> problems = new ArrayList<>();
    List<Intervention> list = ScenarioFiles.whatIf(file, problems);
    if (!problems.isEmpty()) {
      throw new Failure(problems.getFirst().toString());
    }
    return list;
  }

  private int positive(int events) {
    if (events < 1) {
      throw UsageError.of(command, "--max-events is " + events + "; it must be at least 1");
    }
    return events;
  }

  private Scenario open() throws Failure {
    if (Files.isDirectory(script)) {
      throw new Failure(script, "this is a folder; name a Python file");
    }
    List<FileProblem> problems = new ArrayList<>();
    Scenario scenario;
    try {
      scenario = ScenarioFiles.openToRun(script, problems);
    } catch (IOException unreadable) {
      throw new Failure(FileProblem.unreadable(script, unreadable).toString());
    }
    if (!problems.isEmpty()) {
      throw new Failure(problems.getFirst().toString());
    }
    return scenario;
  }
}
