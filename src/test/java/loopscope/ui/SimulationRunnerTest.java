package loopscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import loopscope.scenario.Program;
import loopscope.scenario.Settings;
import loopscope.trace.Actor;
import loopscope.trace.ProgramEvent.OutputWritten;
import loopscope.trace.TaskEvent.TaskResumed;
import loopscope.trace.TaskEvent.TaskSuspended;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState;
import loopscope.trace.Trace;
import loopscope.trace.TraceEvent;
import loopscope.ui.Variables.Frame;
import loopscope.ui.Variables.Variable;
import loopscope.ui.Variables.Wish;
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

  private static final String TWO =
      """
      import asyncio

      async def one(n):
          await asyncio.sleep(n)

      async def other(n):
          await asyncio.sleep(2 * n)

      async def main():
          await asyncio.gather(one(1), other(1))

      asyncio.run(main())
      """;

  private final Runner.Work work =
      new SimulationRunner().run(new Program("x.py", PROGRAM), Settings.DEFAULT);

  @Test
  void aTaskThatIsAboutToResumeShowsItsOwnVariables() throws InterruptedException {
    assertThat(
            variablesAt(
                last(
                    event -> event instanceof TaskResumed resumed && resumed.task().number() == 1)))
        .isEqualTo(new Variables("child", List.of(child(8, "n 5", "doubled 10", "tripled 15"))));
  }

  @Test
  void betweenTwoStepsTheTaskThatRanLastIsShown() throws InterruptedException {
    int suspended = first(event -> event instanceof TaskSuspended);
    assertThat(variablesAt(suspended))
        .isEqualTo(new Variables("child", List.of(child(5, "n 5", "doubled 10"))));
  }

  @Test
  void aRunningTaskShowsWhatItHasComputedSoFar() throws InterruptedException {
    Variables shown = variablesAt(last(event -> event instanceof OutputWritten));
    assertThat(shown.owner()).isEqualTo("child");
    assertThat(shown.frames().getFirst()).isEqualTo(child(7, "n 5", "doubled 10", "tripled 15"));
  }

  @Test
  void codeOutsideTasksBelongsToTheProgram() throws InterruptedException {
    Variables shown = variablesAt(first(event -> event instanceof OutputWritten));
    assertThat(shown.owner()).isEqualTo("the program");
    assertThat(shown.frames()).extracting(Frame::function).containsExactly("<module>");
  }

  @Test
  void asyncioCallbacksLeaveTheVariablesOfTheTaskThatRanLast() throws InterruptedException {
    Runner.Work two = new SimulationRunner().run(new Program("x.py", TWO), Settings.DEFAULT);
    Trace trace = two.result().trace();
    for (int position = 1; position < trace.size(); position++) {
      if (trace.stateAt(position).actor() instanceof Actor.InCallback) {
        assertThat(two.variablesAt(position, Wish.ANY).owner()).as("at %d", position).isNotEmpty();
      }
    }
  }

  @Test
  void theVariablesOfAChosenTaskStay() throws InterruptedException {
    Runner.Work two = new SimulationRunner().run(new Program("x.py", TWO), Settings.DEFAULT);
    TaskId second = new TaskId(3);
    Wish wish = new Wish(second, Set.of());
    Trace trace = two.result().trace();
    int seen = 0;
    for (int position = 1; position < trace.size(); position++) {
      TaskState task = trace.stateAt(position).task(second);
      if (task != null && task.alive()) {
        assertThat(two.variablesAt(position, wish).owner()).isEqualTo("other");
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(10);
  }

  @Test
  void valuesOpenToAnyDepth() throws InterruptedException {
    String source =
        """
        import asyncio

        class Point:
            def __init__(self):
                self.x = 1

        async def main():
            queue = asyncio.Queue(maxsize=2)
            queue.put_nowait({"at": [Point()]})
            await asyncio.sleep(1)

        asyncio.run(main())
        """;
    Runner.Work work = new SimulationRunner().run(new Program("x.py", source), Settings.DEFAULT);
    List<String> way = List.of("main", "queue", "queue", "[0]", "'at'", "[0]");
    Set<List<String>> open = new HashSet<>();
    for (int i = 2; i <= way.size(); i++) {
      open.add(way.subList(0, i));
    }
    int position = work.result().trace().size();
    while (!(work.result().trace().event(position - 1) instanceof TaskSuspended)) {
      position--;
    }
    Variable at =
        work.variablesAt(position, new Wish(null, open)).frames().get(0).variables().get(0);
    for (String name : way.subList(2, way.size())) {
      at = at.parts().stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
    }
    assertThat(at.type()).isEqualTo("Point");
    assertThat(at.parts()).containsExactly(new Variable("x", "1", "int", false, List.of()));
  }

  private Variables variablesAt(int position) throws InterruptedException {
    return work.variablesAt(position, Wish.ANY);
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
            .map(each -> new Variable(each[0], each[1], "int", false, List.of()))
            .toList();
    return new Frame("child", line, views);
  }
}
