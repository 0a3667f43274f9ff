package loopscope.interp.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import loopscope.asyncio.Asyncio;
import loopscope.asyncio.SimulatedTime;
import loopscope.interp.Hardware;
import loopscope.interp.InputText;
import loopscope.interp.Interpreter;
import loopscope.interp.OutputSink;
import loopscope.interp.Programs;
import loopscope.interp.RunConfig;
import loopscope.interp.lib.Library;
import loopscope.loop.Deadlock;
import loopscope.loop.Policy;
import loopscope.loop.VirtualClock;
import loopscope.syntax.SourceFile;
import loopscope.trace.TraceEvent;
import loopscope.trace.TraceSink;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Code that is translated before it ever ran does what the dispatch loop does.
final class TranslatedCodeTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final List<String> FOLDERS =
      List.of(
          "python/statements",
          "python/expressions",
          "python/functions",
          "python/generators",
          "python/exceptions",
          "python/classes",
          "python/collections",
          "asyncio/corners");

  private static final int NEVER = Integer.MAX_VALUE;

  /// One entry is not enough, but a turn of a loop is.
  private static final int LOOPS_FIRST = 1;

  @TestFactory
  Stream<DynamicTest> programsRunTheSameTranslatedAtOnceInPartsAndNever() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
        files
            .filter(file -> file.toString().endsWith(".py"))
            .sorted()
            .map(script -> DynamicTest.dynamicTest(script.toString(), () -> compare(script)))
            .forEach(tests::add);
      }
    }
    return tests.stream();
  }

  @Test
  void deepCallsStayWithinTheStackOfAnyThread() throws Exception {
    Path script = RESOURCES.resolve("python/exceptions/recursion_traceback.py");
    FutureTask<Ran> work = new FutureTask<>(() -> run(script, 0));
    Thread thread = new Thread(null, work, "small stack", 1 << 20);
    thread.start();
    assertThat(work.get()).isEqualTo(run(script, NEVER));
  }

  private static void compare(Path script) throws IOException {
    Ran expected = run(script, NEVER);
    assertThat(run(script, 0)).isEqualTo(expected);
    assertThat(run(script, LOOPS_FIRST)).isEqualTo(expected);
  }

  /// What a run came to.
  private record Ran(String out, String err, List<TraceEvent> events, String end) {}

  private static Ran run(Path script, int hot) throws IOException {
    StringBuilder out = new StringBuilder();
    StringBuilder err = new StringBuilder();
    List<TraceEvent> events = new ArrayList<>();
    TraceSink trace = new Kept(events);
    VirtualClock clock = new VirtualClock();
    Interpreter in =
        new Interpreter(
            new RunConfig(
                new Written(out, err),
                new SimulatedTime(clock, 0),
                () -> {},
                trace,
                1000,
                null,
                Hardware.DEFAULT));
    String name = script.getFileName().toString();
    in.modules().add(new Library(0, InputText.NONE, name));
    Asyncio.install(in, clock, trace, Policy.HANDS_OFF, null);
    in.machine().dispatch.heat.translateAfter(hot);
    if (hot == LOOPS_FIRST) {
      in.machine().dispatch.heat.lookAfter(0);
    }
    String end;
    try {
      end = Programs.runMain(in, SourceFile.of(name, Files.readString(script))).toString();
    } catch (Deadlock deadlock) {
      end = "deadlock";
    }
    return new Ran(out.toString(), err.toString(), events, end);
  }

  private record Written(StringBuilder out, StringBuilder err) implements OutputSink {
    @Override
    public void stdout(String text) {
      out.append(text);
    }

    @Override
    public void stderr(String text) {
      err.append(text);
    }
  }

  private record Kept(List<TraceEvent> events) implements TraceSink {
    @Override
    public void record(TraceEvent event) {
      events.add(event);
    }

    @Override
    public int size() {
      return events.size();
    }
  }
}
