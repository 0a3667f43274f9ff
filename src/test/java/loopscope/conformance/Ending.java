package loopscope.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import loopscope.scenario.FileProblem;
import loopscope.scenario.Run;
import loopscope.scenario.RunListener;
import loopscope.scenario.ScenarioFiles;
import loopscope.scenario.Simulation;
import loopscope.trace.ProgramEvent.OutputStream;
import loopscope.trace.RunEnd;

/// All that can be seen of a run from the outside.
record Ending(String out, int status, String ticks, String err) {
  private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]{4,}");
  private static final Pattern REPETITION =
      Pattern.compile("\\[Previous line repeated \\d{3,} more");

  /// What CPython did, from the files `stem.out`, `.rc`, `.ticks` and `.err`.
  static Ending golden(Path folder, String stem) {
    String status = read(folder, stem + ".rc").strip();
    return new Ending(
        read(folder, stem + ".out"),
        status.isEmpty() ? 0 : Integer.parseInt(status),
        read(folder, stem + ".ticks"),
        read(folder, stem + ".err"));
  }

  /// What the simulator does.
  static Ending simulated(Path script) {
    Followed followed = new Followed();
    List<FileProblem> problems = new ArrayList<>();
    Run run;
    try {
      var scenario = ScenarioFiles.openToRun(script, problems);
      // In the oracle code takes no time.
      run = Simulation.run(scenario.program(), scenario.settings().withLineCost(0), followed);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
    // The report of a deadlock is ours alone: CPython would hang.
    String err = run.end() instanceof RunEnd.Deadlocked ? followed.beforeReport() : followed.err();
    String ticks = isOnLoopback(script) ? "" : followed.ticks.toString();
    return new Ending(followed.out.toString(), run.end().status(), ticks, plain(err));
  }

  /// Whether the golden files come from CPython on the loopback interface and the real clock, where
  /// the ticks depend on the machine.
  private static boolean isOnLoopback(Path script) {
    try {
      // The script may be in any encoding, or in none.
      return Files.readString(script, StandardCharsets.ISO_8859_1)
          .lines()
          .anyMatch("# oracle: loopback"::equals);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Addresses differ from run to run in CPython, and the oracle takes part of the recursion depth.
  private static String plain(String err) {
    String same = ADDRESS.matcher(err).replaceAll("0x0");
    return REPETITION.matcher(same).replaceAll("[Previous line repeated N more");
  }

  private static String read(Path folder, String name) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static final class Followed implements RunListener {
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder ticks = new StringBuilder();
    private final List<String> err = new ArrayList<>();

    @Override
    public void wrote(OutputStream stream, String text) {
      switch (stream) {
        case OUT -> out.append(text);
        case ERR -> err.add(text);
      }
    }

    @Override
    public void handleRuns(int iteration, String time, String name) {
      ticks.append(iteration).append(' ').append(time).append(' ').append(name).append('\n');
    }

    String err() {
      return String.join("", err);
    }

    String beforeReport() {
      return String.join("", err.subList(0, err.size() - 1));
    }
  }
}
