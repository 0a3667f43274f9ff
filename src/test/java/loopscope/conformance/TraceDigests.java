package loopscope.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import loopscope.scenario.Catalogue;
import loopscope.scenario.Chapter;
import loopscope.scenario.Run;
import loopscope.scenario.Scenario;
import loopscope.scenario.Simulation;

/// A line for each scenario: its name and a digest of its trace.
public final class TraceDigests {
  private static final int LINES = 10_000;

  private TraceDigests() {}

  /// Prints the lines for a folder of scenarios.
  public static void main(String... arguments) throws Exception {
    ofScenarios(Path.of(arguments[0])).forEach(System.out::println);
  }

  static List<String> ofScenarios(Path folder) throws IOException, NoSuchAlgorithmException {
    List<String> lines = new ArrayList<>();
    for (Chapter chapter : Catalogue.load(folder).chapters()) {
      for (Scenario scenario : chapter.scenarios()) {
        Run run = Simulation.run(scenario.program(), scenario.settings().withLines(LINES));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        run.writeJson(json);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.toByteArray());
        lines.add(scenario.program().name() + " " + HexFormat.of().formatHex(digest));
      }
    }
    return lines;
  }
}
