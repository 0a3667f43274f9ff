package loopscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import loopscope.asyncio.EngineState;
import loopscope.trace.LoopEvent.TickBegan;
import loopscope.trace.LoopState;
import loopscope.trace.Trace;
import loopscope.trace.TraceInvariants;
import loopscope.trace.json.TraceJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What holds for every run, whatever its program does: checked on the random programs, on the
/// scripts of one corner each, and on the scenarios.
final class RunInvariantsTest {
  private static final List<Path> FOLDERS =
      List.of(Path.of("src/test/resources/asyncio"), Path.of("scenarios"));

  /// A method of a loop's that tells the time.
  private static final Pattern OWN_TIME =
      Pattern.compile("^ +def time\\(self\\)", Pattern.MULTILINE);

  /// In how many places of a run the engine itself is looked at.
  private static final int LOOKS = 2;

  @TestFactory
  Stream<DynamicTest> runsKeepTheRules() throws IOException {
    List<Path> scripts = new ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".py")).sorted().forEach(scripts::add);
      }
    }
    return scripts.stream()
        .map(script -> DynamicTest.dynamicTest(script.toString(), () -> check(script)));
  }

  private static void check(Path script) throws IOException {
    Scenario scenario = ScenarioFiles.open(script, new ArrayList<>());
    Run run = Simulation.run(scenario.program(), scenario.settings());
    Trace trace = run.trace();
    boolean ownTime = OWN_TIME.matcher(Files.readString(script)).find();
    assertThat(
            ownTime ? TraceInvariants.faultsUnderOwnTime(trace) : TraceInvariants.faultsOf(trace))
        .isEmpty();
    byte[] json = json(run);
    assertThat(json(Simulation.run(scenario.program(), scenario.settings())))
        .as("the bytes of a second run")
        .isEqualTo(json);
    Trace read =
        TraceJson.read(
                new InputStreamReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8))
            .trace();
    assertThat(read.equals(trace)).as("the trace that is read back is equal").isTrue();
    Random random = new Random(script.toString().hashCode());
    seekBack(trace, random);
    compareWithTheEngine(run, random);
  }

  private static byte[] json(Run run) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run.writeJson(out);
    return out.toByteArray();
  }

  /// Where one has been before, everything is as it was before.
  private static void seekBack(Trace trace, Random random) {
    int there = random.nextInt(trace.size() + 1);
    LoopState first = trace.stateAt(there);
    trace.stateAt(trace.size());
    assertThat(trace.stateAt(there)).as("position %d, sought from the end", there).isEqualTo(first);
    LoopState folded = trace.stateAt(0);
    for (int i = 0; i < there; i++) {
      folded = folded.after(trace.event(i));
    }
    assertThat(first).as("position %d, folded event by event", there).isEqualTo(folded);
  }

  private static void compareWithTheEngine(Run run, Random random) {
    List<Integer> ticks = new ArrayList<>();
    for (int i = 0; i < run.trace().size() - 1; i++) {
      if (run.trace().event(i) instanceof TickBegan) {
        ticks.add(i + 1);
      }
    }
    for (int look = 0; look < LOOKS && !ticks.isEmpty(); look++) {
      int position = ticks.remove(look == 0 ? ticks.size() - 1 : random.nextInt(ticks.size()));
      List<EngineState> seen = new ArrayList<>();
      Simulation again = new Simulation(run.program(), run.settings(), RunListener.DEAF, position);
      again.stopAt(engine -> seen.add(EngineState.of(engine.asyncio())));
      again.runToStop();
      assertThat(seen).hasSize(1);
      EngineState engine = seen.getFirst();
      EngineState told = EngineState.told(run.trace().stateAt(position), engine.resources());
      assertThat(told).as("what the trace tells at position %d", position).isEqualTo(engine);
    }
  }
}
