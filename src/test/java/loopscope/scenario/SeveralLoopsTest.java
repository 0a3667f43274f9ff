package loopscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.EventLoopState;
import loopscope.trace.LoopEvent.LoopAddressed;
import loopscope.trace.LoopEvent.LoopCreated;
import loopscope.trace.LoopId;
import loopscope.trace.LoopState;
import loopscope.trace.ProgramEvent.OutputWritten;
import loopscope.trace.Tick;
import loopscope.trace.Trace;
import loopscope.trace.TraceEvent;
import loopscope.trace.TraceInvariants;
import loopscope.trace.story.Story;
import org.junit.jupiter.api.Test;

/// What is told of programs with more than one event loop.
final class SeveralLoopsTest {
  private static final String IN_A_THREAD =
      """
      import asyncio, threading

      async def worker(n):
          print(n)

      async def send(loop):
          futures = [asyncio.run_coroutine_threadsafe(worker(n), loop) for n in (1, 2, 3)]
          local = [asyncio.create_task(worker(n)) for n in (4, 5)]
          print("sent")
          await asyncio.wait(local + [asyncio.wrap_future(future) for future in futures])

      loop = asyncio.new_event_loop()
      thread = threading.Thread(target=loop.run_forever, name="background")
      thread.start()
      asyncio.run(send(loop))
      loop.call_soon_threadsafe(loop.stop)
      thread.join()
      loop.close()
      """;

  private static final LoopId THERE = new LoopId(1);
  private static final LoopId HERE = new LoopId(2);

  @Test
  void eachLoopShowsItsOwnReadyQueue() {
    Trace trace = run(IN_A_THREAD).trace();
    LoopState state = trace.stateAt(printed(trace, "sent"));

    assertThat(state.loop()).isEqualTo(HERE);
    assertThat(state.ready())
        .extracting(handle -> handle.label())
        .containsExactly("Task-2", "Task-3");
    EventLoopState there = state.eventLoop(THERE);
    assertThat(there.isRunning()).isTrue();
    assertThat(there.thread()).isNotNull();
    assertThat(there.ready())
        .extracting(handle -> handle.label())
        .hasSize(3)
        .containsOnly("run_coroutine_threadsafe.<locals>.callback");
    assertThat(TraceInvariants.faultsOf(trace)).isEmpty();
  }

  @Test
  void theStoryNamesTheLoopWhereThereAreSeveral() {
    assertThat(story(IN_A_THREAD))
        .anyMatch(
            line -> line.endsWith("Tick 1 of event loop 1 begins: three callbacks are ready."))
        .anyMatch(line -> line.endsWith("The program makes event loop 2."))
        .anyMatch(
            line -> line.contains("joins the ready queue of event loop 1 in thread background"))
        .anyMatch(line -> line.contains("Tick 2 of event loop 2 begins: "))
        .anyMatch(line -> line.endsWith("Event loop 2 stops, because send has ended."))
        .noneMatch(line -> line.contains("Another event loop"));
  }

  @Test
  void whoStoodBeforeATaskIsOfTheSameLoop() {
    assertThat(
            story(
                """
                import asyncio, threading, time

                async def blocking():
                    time.sleep(0.1)

                async def next():
                    pass

                async def main(loop):
                    asyncio.run_coroutine_threadsafe(blocking(), loop)
                    future = asyncio.run_coroutine_threadsafe(next(), loop)
                    await asyncio.sleep(0.05)
                    await asyncio.wrap_future(future)

                loop = asyncio.new_event_loop()
                threading.Thread(target=loop.run_forever, daemon=True).start()
                asyncio.run(main(loop))
                """))
        .anyMatch(line -> line.contains("main resumes: its sleep of 0.05 s ended"))
        .anyMatch(
            line ->
                line.contains("next starts: ") && line.contains("and blocking stood before it"));
  }

  @Test
  void aTaskOfALoopInAThreadRunsFirst() {
    var first = new Intervention.RunFirst(new TaskRef.Named("worker 5"), 1, new Tick(2));
    List<Intervention> wishes = List.of(first);
    assertThat(output(run(IN_A_THREAD))).isEqualTo("sent\n1\n2\n3\n4\n5\n");
    Run changed = Simulation.run(program(IN_A_THREAD), Settings.DEFAULT.withWhatIf(wishes));
    assertThat(output(changed)).isEqualTo("sent\n3\n1\n2\n4\n5\n");
    assertThat(TraceInvariants.faultsOf(changed.trace())).isEmpty();
  }

  @Test
  void aProgramWithOneLoopHasNoWordAboutLoops() {
    Trace trace =
        run("import asyncio\nasync def main():\n    await asyncio.sleep(1)\nasyncio.run(main())\n")
            .trace();
    List<TraceEvent> about = new ArrayList<>();
    for (int i = 0; i < trace.size(); i++) {
      if (trace.event(i) instanceof LoopCreated || trace.event(i) instanceof LoopAddressed) {
        about.add(trace.event(i));
      }
    }
    assertThat(about).isEmpty();
  }

  private static Program program(String source) {
    return new Program("x.py", source);
  }

  private static Run run(String source) {
    return Simulation.run(program(source), Settings.DEFAULT);
  }

  private static String output(Run run) {
    StringBuilder text = new StringBuilder();
    run.trace().output().forEach(written -> text.append(written.text()));
    return text.toString();
  }

  private static List<String> story(String source) {
    List<String> lines = new ArrayList<>();
    Story.of(run(source).trace()).forEach(lines::add);
    return lines;
  }

  /// The position just after the text was printed.
  private static int printed(Trace trace, String text) {
    for (int i = 0; i < trace.size(); i++) {
      if (trace.event(i) instanceof OutputWritten output && output.text().strip().equals(text)) {
        return i + 1;
      }
    }
    throw new AssertionError("nobody printed " + text);
  }
}
