package loopscope.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import loopscope.scenario.Catalogue;
import loopscope.scenario.Run;
import loopscope.scenario.Scenario;
import loopscope.scenario.Simulation;

/// A line for each scenario: its name and a digest of its trace.
public final class TraceDigests {
  private static final int LINES = 10_000;
  private static final int THREADS = 4;

  private TraceDigests() {}

  /// Prints the lines for a folder of scenarios, several of which run at once.
  public static void main(String... arguments) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<String>> lines = new ArrayList<>();
      for (Scenario scenario : scenarios(Path.of(arguments[0]))) {
        lines.add(threads.submit(() -> line(scenario)));
      }
      for (Future<String> line : lines) {
        System.out.println(line.get());
      }
    }
  }

  static List<String> ofScenarios(Path folder) throws IOException, NoSuchAlgorithmException {
    List<String> lines = new ArrayList<>();
    for (Scenario scenario : scenarios(folder)) {
      lines.add(line(scenario));
    }
    return lines;
  }

  private static List<Scenario> scenarios(Path folder) {
    return Catalogue.load(folder).chapters().stream()
        .flatMap(chapter -> chapter.scenarios().stream())
        .toList();
  }

  private static String line(Scenario scenario) throws IOException, NoSuchAlgorithmException {
    Run run = Simulation.run(scenario.program(), scenario.settings().withLines(LINES));
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    run.writeJson(json);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.toByteArray());
    return scenario.program().name() + " " + HexFormat.of().formatHex(digest);
  }
}
