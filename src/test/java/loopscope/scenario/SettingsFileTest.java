package loopscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Hardware;
import loopscope.trace.RunEnd;
import loopscope.trace.TraceInvariants;
import loopscope.trace.VirtualTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsFileTest {
  @TempDir private Path folder;

  @Test
  void everySettingOfAFileReachesTheRun() throws IOException {
    Scenario scenario =
        scenario(
            """
            "ending": "exit",
            "settings": {
              "seed": 7, "startTime": "2026-06-01T12:00:00Z", "lineCostNanos": 1000000,
              "input": "yes\\n", "processors": 2,
              "network": {"latencySeconds": 0.5, "bytesPerSecond": 1000},
              "whatIf": [{"do": "delayJob", "job": 1, "seconds": 2}],
              "limits": {"events": 1000, "realMillis": 2000, "memoryBytes": 9999999, "recursion": 99}
            }
            """,
            "print()");
    assertThat(scenario.ending()).isEqualTo(Ending.EXIT);
    assertThat(scenario.settings())
        .isEqualTo(
            new Settings(
                new RunLimits(1000, 2000, 9_999_999, 99),
                7,
                1_780_315_200_000_000_000L,
                1_000_000,
                0,
                "yes\n",
                List.of(new Intervention.DelayJob(1, 2)),
                new Hardware(2, 0.5, 1000)));
  }

  @Test
  void linesThatCostTimeMoveTheClock() throws IOException {
    Scenario scenario =
        scenario(
            "\"settings\": {\"lineCostNanos\": 1000000}",
            """
            import asyncio
            async def busy():
                for i in range(100):
                    pass
            async def main():
                await asyncio.gather(busy(), asyncio.sleep(0.05))
                print(asyncio.get_running_loop().time() > 0.2)
            asyncio.run(main())
            """);
    Run run = Simulation.run(scenario.program(), scenario.settings());
    assertThat(output(run)).isEqualTo("True\n");
    assertThat(run.trace().stateAt(run.trace().size()).time())
        .isGreaterThan(new VirtualTime(200_000_000));
    assertThat(TraceInvariants.faultsOf(run.trace())).isEmpty();
  }

  @Test
  void theNetworkTakesItsTime() throws IOException {
    Scenario scenario =
        scenario(
            "\"settings\": {\"network\": {\"latencySeconds\": 0.5, \"bytesPerSecond\": 1000}}",
            """
            import asyncio
            async def serve(reader, writer):
                print(len(await reader.read()), asyncio.get_running_loop().time())
                writer.close()
            async def main():
                server = await asyncio.start_server(serve, "localhost", 8888)
                reader, writer = await asyncio.open_connection("localhost", 8888)
                writer.write(b"x" * 1000)
                writer.write(b"y" * 500)
                writer.write_eof()
                await reader.read()
                server.close()
            asyncio.run(main())
            """);
    Run run = Simulation.run(scenario.program(), scenario.settings());
    assertThat(output(run)).isEqualTo("1500 3.0\n");
  }

  @Test
  void theNumberOfProcessorsIsSeen() throws IOException {
    Scenario scenario =
        scenario(
            "\"settings\": {\"processors\": 2}",
            """
            import concurrent.futures, os
            print(os.cpu_count(), concurrent.futures.ThreadPoolExecutor()._max_workers)
            """);
    assertThat(output(Simulation.run(scenario.program(), scenario.settings()))).isEqualTo("2 6\n");
  }

  @Test
  void theBundledScenariosEndAsTheirFilesSay() {
    for (Chapter chapter : Catalogue.bundled().chapters()) {
      for (Scenario scenario : chapter.scenarios()) {
        RunEnd end = Simulation.run(scenario.program(), scenario.settings()).end();
        assertThat(Ending.of(end)).as(scenario.title()).isEqualTo(scenario.ending());
      }
    }
  }

  private Scenario scenario(String members, String program) throws IOException {
    Path file = folder.resolve("s.py");
    Path json = folder.resolve("s.json");
    Files.writeString(file, program);
    Files.writeString(
        json, "{\"title\": \"T\", \"summary\": \"S\", \"order\": 1, " + members + "}");
    FileCheck check = new FileCheck();
    check.check(json);
    assertThat(check.problems()).isEmpty();
    List<FileProblem> problems = new ArrayList<>();
    Scenario scenario = ScenarioFiles.open(file, problems);
    assertThat(problems).isEmpty();
    return scenario;
  }

  private static String output(Run run) {
    StringBuilder text = new StringBuilder();
    run.trace().output().forEach(output -> text.append(output.text()));
    return text.toString();
  }
}
