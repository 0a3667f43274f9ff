package loopscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import loopscope.trace.LoopState;
import loopscope.trace.ProgramEvent;
import loopscope.trace.ProgramEvent.OutputStream;
import loopscope.trace.RunEnd;
import loopscope.trace.SourceLine;
import loopscope.trace.TraceEvent;
import loopscope.trace.VirtualTime;
import org.junit.jupiter.api.Test;

final class SimulationTest {
  private static final Settings SOON =
      Settings.DEFAULT.withLimits(new RunLimits(1000, 500, 512L << 20, 1000));

  @Test
  void aLimitOfEventsKeepsTheTraceUpToThere() {
    Run run =
        run(
            SOON,
            """
            import asyncio
            async def main():
                while True:
                    await asyncio.sleep(0.001)
            asyncio.run(main())
            """);
    assertThat(run.end()).isInstanceOf(RunEnd.LimitReached.class);
    assertThat(run.end().status()).isEqualTo(4);
    assertThat(run.trace().size()).isEqualTo(1001);
    LoopState last = run.trace().stateAt(run.trace().size());
    assertThat(last.tasks()).singleElement().extracting("label").isEqualTo("main");
  }

  @Test
  void aBusyLoopEndsAtTheLimitOfRealTimeWithItsLine() {
    Run run = run(SOON, "x = 0\nwhile True:\n    x += 1\n");
    assertThat(run.end()).isInstanceOf(RunEnd.LimitReached.class);
    assertThat(((RunEnd.LimitReached) run.end()).limit()).contains("0.5 s");
    assertThat(((RunEnd.LimitReached) run.end()).line().number()).isBetween(2, 3);
  }

  @Test
  void aListThatGrowsForEverEndsAtTheLimitOfMemory() {
    Settings small = Settings.DEFAULT.withLimits(new RunLimits(1000, 60_000, 64L << 20, 1000));
    Run run = run(small, "x = []\nwhile True:\n    x.append([1, 2, 3])\n");
    assertThat(run.end()).isInstanceOf(RunEnd.LimitReached.class);
    assertThat(((RunEnd.LimitReached) run.end()).limit()).contains("memory");
  }

  @Test
  void aProgramThatDoesNotCompileIsARunWithDiagnostics() {
    Run run = run(Settings.DEFAULT, "import asyncio\nawait x y\n");
    assertThat(run.end()).isInstanceOf(RunEnd.NotCompiled.class);
    assertThat(run.diagnostics()).isNotEmpty();
    assertThat(run.diagnostics().getFirst().span().line()).isEqualTo(2);
  }

  @Test
  void aDeadlockIsReportedWithItsCause() {
    List<String> said = new ArrayList<>();
    Run run =
        Simulation.run(
            new Program(
                "x.py",
                """
                import asyncio
                async def consumer(queue):
                    try:
                        await queue.get()
                    finally:
                        print("never")
                asyncio.run(consumer(asyncio.Queue()))
                """),
            Settings.DEFAULT,
            new RunListener() {
              @Override
              public void wrote(OutputStream stream, String text) {
                said.add(text);
              }
            });
    assertThat(run.end()).isInstanceOf(RunEnd.Deadlocked.class);
    assertThat(said).singleElement().asString().contains("consumer waits for an item in Queue 1");
  }

  @Test
  void linesAreRecordedUpToTheirBudget() {
    Run run = run(Settings.DEFAULT.withLines(3), "a = 1\nb = 2\nc = 3\nd = 4\n");
    assertThat(run.trace().size() - run.trace().steps()).isEqualTo(3);
  }

  @Test
  void theInspectorSeesTheVariablesOfAPosition() {
    Run run =
        run(
            Settings.DEFAULT,
            """
            import asyncio
            async def child(n):
                doubled = n * 2
                await asyncio.sleep(1)
                print(doubled)
            async def main():
                number = 20
                await asyncio.gather(child(1), child(number))
            asyncio.run(main())
            """);
    int printed = 0;
    while (!run.trace()
        .stateAt(printed)
        .time()
        .equals(new loopscope.trace.VirtualTime(1_000_000_000))) {
      printed++;
    }
    Inspection seen = Inspector.inspect(run, printed);
    assertThat(seen.tasks().values())
        .extracting(List::getFirst)
        .extracting(Inspection.FrameView::function)
        .containsExactly("main", "child", "child");
    assertThat(List.copyOf(seen.tasks().values()).get(2).getFirst())
        .isEqualTo(
            new Inspection.FrameView(
                "child",
                new SourceLine(4),
                List.of(
                    new Inspection.Variable("n", "20", "int"),
                    new Inspection.Variable("doubled", "40", "int"))));
  }

  @Test
  void theTasksOfADeadlockStillHaveTheirVariablesAtItsEnd() {
    Run run =
        run(
            Settings.DEFAULT,
            """
            import asyncio
            async def main():
                number = 20
                await asyncio.Event().wait()
            asyncio.run(main())
            """);
    assertThat(Inspector.inspect(run, run.trace().size()).tasks().values())
        .containsExactly(
            List.of(
                new Inspection.FrameView(
                    "main",
                    new SourceLine(4),
                    List.of(new Inspection.Variable("number", "20", "int")))));
  }

  @Test
  void linesTakeTimeOnceForAllThreadsAndAtOnceInProcesses() {
    Settings costly = Settings.DEFAULT.withLineCost(1_000_000);
    String program =
        """
        import time
        from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
        def crunch():
            for i in range(100):
                pass
            return time.monotonic()
        def timed(pool):
            began = time.monotonic()
            jobs = [pool.submit(crunch) for _ in range(3)]
            for job in jobs:
                job.result()
            return round(time.monotonic() - began, 1)
        print(timed(ThreadPoolExecutor(3)), timed(ProcessPoolExecutor(3)))
        """;
    assertThat(output(run(costly, program))).isEqualTo("0.6 0.2\n");
    assertThat(output(run(Settings.DEFAULT, program))).isEqualTo("0.0 0.0\n");
  }

  @Test
  void theTimeThatLinesTookIsRecordedBeforeWhatTheyLedTo() {
    Run run = run(Settings.DEFAULT.withLineCost(1_000), "x = 1\ny = 2\nprint(x + y)\nz = 3\n");
    assertThat(events(run))
        .filteredOn(event -> event instanceof ProgramEvent.Computed)
        .containsExactly(
            new ProgramEvent.Computed(VirtualTime.ZERO, new VirtualTime(3_000), new SourceLine(3)),
            new ProgramEvent.Computed(
                new VirtualTime(3_000), new VirtualTime(4_000), new SourceLine(4)));
  }

  private static List<TraceEvent> events(Run run) {
    return IntStream.range(0, run.trace().size()).mapToObj(run.trace()::event).toList();
  }

  private static String output(Run run) {
    StringBuilder text = new StringBuilder();
    for (TraceEvent event : events(run)) {
      if (event instanceof ProgramEvent.OutputWritten(_, var written, _)) {
        text.append(written);
      }
    }
    return text.toString();
  }

  private static Run run(Settings settings, String source) {
    return Simulation.run(new Program("x.py", source), settings);
  }
}
