package loopscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import loopscope.scenario.Program;
import loopscope.scenario.Settings;
import loopscope.trace.ProgramEvent.OutputWritten;
import loopscope.trace.TaskEvent.TaskResumed;
import loopscope.trace.TaskEvent.TaskSuspended;
import loopscope.trace.Trace;
import loopscope.trace.TraceEvent;
import loopscope.ui.Variables.Frame;
import loopscope.ui.Variables.Variable;
import org.junit.jupiter.api.Test;

final class SimulationRunnerTest {
  private static final String PROGRAM =
      """
      import asyncio

      async def child(n):
          doubled = n * 2
          await asyncio.sleep(1)
          tripled = n * 3
          print(tripled)
          await asyncio.sleep(1)

      print("begin")
      asyncio.run(child(5))
      """;

  private final Runner.Work work =
      new SimulationRunner().run(new Program("x.py", PROGRAM), Settings.DEFAULT);

  @Test
  void aTaskThatIsAboutToResumeShowsItsOwnVariables() throws InterruptedException {
    assertThat(
            work.variablesAt(
                last(
                    event -> event instanceof TaskResumed resumed && resumed.task().number() == 1)))
        .isEqualTo(new Variables("child", List.of(child(8, "n 5", "doubled 10", "tripled 15"))));
  }

  @Test
  void betweenTwoStepsTheTaskThatRanLastIsShown() throws InterruptedException {
    int suspended = first(event -> event instanceof TaskSuspended);
    assertThat(work.variablesAt(suspended))
        .isEqualTo(new Variables("child", List.of(child(5, "n 5", "doubled 10"))));
  }

  @Test
  void aRunningTaskShowsWhatItHasComputedSoFar() throws InterruptedException {
    Variables shown = work.variablesAt(last(event -> event instanceof OutputWritten));
    assertThat(shown.owner()).isEqualTo("child");
    assertThat(shown.frames().getFirst()).isEqualTo(child(7, "n 5", "doubled 10", "tripled 15"));
  }

  @Test
  void codeOutsideTasksBelongsToTheProgram() throws InterruptedException {
    Variables shown = work.variablesAt(first(event -> event instanceof OutputWritten));
    assertThat(shown.owner()).isEqualTo("the program");
    assertThat(shown.frames()).extracting(Frame::function).containsExactly("<module>");
  }

  private int first(Predicate<TraceEvent> wanted) {
    Trace trace = work.result().trace();
    int at = 0;
    while (!wanted.test(trace.event(at))) {
      at++;
    }
    return at + 1;
  }

  private int last(Predicate<TraceEvent> wanted) {
    Trace trace = work.result().trace();
    int at = trace.size() - 1;
    while (!wanted.test(trace.event(at))) {
      at--;
    }
    return at + 1;
  }

  private static Frame child(int line, String... variables) {
    List<Variable> views =
        List.of(variables).stream()
            .map(each -> each.split(" "))
            .map(each -> new Variable(each[0], each[1], "int"))
            .toList();
    return new Frame("child", line, views);
  }
}
