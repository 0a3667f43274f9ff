package loopscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.ProgramEvent.OutputStream;
import loopscope.trace.RunEnd;
import loopscope.trace.TaskId;
import loopscope.trace.Tick;
import loopscope.trace.TraceInvariants;
import loopscope.trace.VirtualTime;
import loopscope.trace.story.Story;
import org.junit.jupiter.api.Test;

final class WhatIfTest {
  private static final String WORKERS =
      """
      import asyncio, time
      class Oops(Exception):
          pass
      async def worker(n):
          try:
              await asyncio.sleep(n)
          except BaseException as error:
              print(n, "ends with", repr(error), "at", asyncio.get_running_loop().time())
          else:
              print(n, "ends at", asyncio.get_running_loop().time())
      async def main():
          await asyncio.gather(worker(1), worker(2), worker(3))
      asyncio.run(main())
      """;

  private static final String JOB =
      """
      import asyncio, time
      def job(x):
          time.sleep(1)
          return x
      async def main():
          try:
              print(await asyncio.to_thread(job, 5), time.monotonic())
          except OSError as error:
              print(repr(error), time.monotonic())
      asyncio.run(main())
      """;

  private static final String QUESTIONS =
      """
      try:
          while True:
              print("got", input())
      except EOFError:
          print("end")
      """;

  @Test
  void aTaskIsCancelledAtATimeWithAMessage() {
    var cancel = new Intervention.Cancel(named("worker 2"), at(0.5), "enough");
    assertThat(output(WORKERS, cancel))
        .containsExactly(
            "2 ends with CancelledError('enough') at 0.5", "1 ends at 1.0", "3 ends at 3.0");
    assertThat(story(WORKERS, cancel))
        .contains(
            "You cancel worker 2 here with the message \"enough\": its sleep of 2 s will raise"
                + " CancelledError.");
  }

  @Test
  void aTaskIsCancelledAtAStep() {
    assertThat(output(WORKERS, new Intervention.Cancel(named("Task-3"), new Moment.AtStep(17), "")))
        .containsExactly("2 ends with CancelledError() at 0.0", "1 ends at 1.0", "3 ends at 3.0");
  }

  @Test
  void anExceptionIsRaisedWhereATaskStands() {
    var builtin = new Intervention.Raise(named("worker-3"), at(1.5), "ValueError", "boom");
    var own = new Intervention.Raise(new TaskRef.Numbered(new TaskId(3)), at(1.5), "Oops", "");
    var imported = new Intervention.Raise(named("worker"), at(0.5), "asyncio.QueueFull", "");
    assertThat(output(WORKERS, builtin, own, imported))
        .containsExactly(
            "1 ends with QueueFull() at 0.5",
            "3 ends with ValueError('boom') at 1.5",
            "2 ends with Oops() at 1.5");
    assertThat(story(WORKERS, builtin))
        .contains("You raise ValueError(\"boom\") in worker 3 here: its sleep of 3 s raises it.")
        .contains(
            "worker 3 resumes with ValueError(\"boom\"), which you raised in it, and it stood first"
                + " in the ready queue.");
  }

  @Test
  void aReadyTaskRunsBeforeTheOthers() {
    String program =
        """
        import asyncio
        async def worker(n):
            print(n)
        async def main():
            await asyncio.gather(worker(1), worker(2), worker(3))
        asyncio.run(main())
        """;
    var third = new Intervention.RunFirst(named("worker 3"), 1, new Tick(2));
    var second = new Intervention.RunFirst(named("worker 2"), 1, new Tick(2));
    assertThat(output(program, third)).containsExactly("3", "1", "2");
    assertThat(output(program, third, second)).containsExactly("3", "2", "1");
    assertThat(TraceInvariants.faultsOf(run(program, third, second).trace())).isEmpty();
    assertThat(story(program, third))
        .contains("You let worker 3 run first in this tick, before worker 1 and worker 2.");
  }

  @Test
  void aSleepTakesAnotherTime() {
    assertThat(output(WORKERS, new Intervention.ChangeSleep(named("worker"), 1, 5)))
        .containsExactly("2 ends at 2.0", "3 ends at 3.0", "1 ends at 5.0");
    String blocking =
        """
        import time
        time.sleep(1)
        time.sleep(2)
        print(time.monotonic())
        """;
    assertThat(output(blocking, new Intervention.ChangeSleep(null, 2, 10))).containsExactly("11.0");
  }

  @Test
  void aJobBeginsLaterOrFails() {
    assertThat(output(JOB)).containsExactly("5 1.0");
    assertThat(output(JOB, new Intervention.DelayJob(1, 2))).containsExactly("5 3.0");
    assertThat(output(JOB, new Intervention.FailJob(1, "OSError", "disk full")))
        .containsExactly("OSError('disk full') 0.0");
    assertThat(
            output(
                JOB,
                new Intervention.DelayJob(1, 2),
                new Intervention.FailJob(1, "OSError", "disk full")))
        .containsExactly("OSError('disk full') 2.0");
  }

  @Test
  void linesOfInputAreSent() {
    assertThat(output(QUESTIONS)).containsExactly("end");
    assertThat(
            output(
                QUESTIONS,
                new Intervention.SendInput(2, "two"),
                new Intervention.SendInput(1, "one"),
                new Intervention.SendInput(4, "four")))
        .containsExactly("got one", "got two", "end");
    Run run =
        Simulation.run(
            new Program("x.py", QUESTIONS),
            Settings.DEFAULT
                .withInput("a\nb")
                .withWhatIf(List.of(new Intervention.SendInput(1, "A"))));
    assertThat(printed(run)).containsExactly("got A", "got b", "end");
  }

  @Test
  void whatDoesNotHappenIsSaidAndTheRunGoesOn() {
    List<String> said = new ArrayList<>();
    List<Intervention> whatIf =
        List.of(
            new Intervention.Cancel(named("nobody"), new Moment.AtStep(3), ""),
            new Intervention.Cancel(named("worker 1"), at(2.5), ""),
            new Intervention.Raise(named("worker"), new Moment.AtStep(9999), "ValueError", ""),
            new Intervention.Raise(named("worker"), at(0.5), "Nonsense", ""),
            new Intervention.RunFirst(named("worker 1"), 1, new Tick(1)),
            new Intervention.ChangeSleep(named("worker 1"), 2, 1),
            new Intervention.FailJob(1, "OSError", ""),
            new Intervention.SendInput(1, "x"));
    Run run =
        Simulation.run(
            new Program("x.py", WORKERS),
            Settings.DEFAULT.withWhatIf(whatIf),
            new RunListener() {
              @Override
              public void wrote(OutputStream stream, String text) {
                if (stream == OutputStream.ERR) {
                  said.add(text);
                }
              }
            });
    assertThat(printed(run)).containsExactly("1 ends at 1.0", "2 ends at 2.0", "3 ends at 3.0");
    assertThat(run.missed())
        .containsExactly(
            "the what-if \"cancel nobody at step 3\" had no effect: there was no task called nobody"
                + " by then",
            "the what-if \"cancel worker 1 at t = 2.5\" had no effect: the task had ended by then",
            "the what-if \"raise ValueError in worker at step 9999\" had no effect: the loop did not"
                + " get to step 9999",
            "the what-if \"raise Nonsense in worker at t = 0.5\" had no effect: there is no exception"
                + " Nonsense",
            "the what-if \"run worker 1 first at tick 1\" had no effect: there was no task called"
                + " worker 1 yet",
            "the what-if \"change sleep 2 of worker 1 to 1 s\" had no effect: there was only one"
                + " sleep",
            "the what-if \"fail job 1 with OSError\" had no effect: there was no job",
            "the what-if \"send \"x\" as line 1 of the input\" had no effect: the program did not"
                + " read so many lines");
    assertThat(said).hasSameSizeAs(run.missed());
    assertThat(String.join("\n", Story.of(run.trace()))).contains("cancel nobody at step 3");
  }

  @Test
  void aCancellationEndsADeadlock() {
    String stuck =
        """
        import asyncio
        async def main():
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                print("free")
        asyncio.run(main())
        """;
    assertThat(run(stuck).end()).isInstanceOf(RunEnd.Deadlocked.class);
    assertThat(output(stuck, new Intervention.Cancel(named("main"), at(7), "")))
        .containsExactly("free");
  }

  @Test
  void theSameListGivesTheSameRunAndTheInspectorFollowsIt() {
    List<Intervention> whatIf =
        List.of(
            new Intervention.ChangeSleep(named("worker 2"), 1, 0.25),
            new Intervention.Cancel(named("worker"), at(0.5), ""),
            new Intervention.RunFirst(named("worker 3"), 1, new Tick(2)));
    Run first = run(WORKERS, whatIf.toArray(new Intervention[0]));
    Run again = run(WORKERS, whatIf.toArray(new Intervention[0]));
    assertThat(again.trace()).isEqualTo(first.trace());
    assertThat(TraceInvariants.faultsOf(first.trace())).isEmpty();
    int late = first.trace().size() - 30;
    assertThat(Inspector.inspect(first, late)).isEqualTo(Inspector.inspect(again, late));
    assertThat(Inspector.inspect(first, late).tasks()).isNotEmpty();
  }

  private static TaskRef named(String name) {
    return new TaskRef.Named(name);
  }

  private static Moment at(double seconds) {
    return new Moment.AtTime(new VirtualTime(Math.round(seconds * 1e9)));
  }

  private static Run run(String source, Intervention... whatIf) {
    return Simulation.run(
        new Program("x.py", source), Settings.DEFAULT.withWhatIf(List.of(whatIf)));
  }

  private static String story(String source, Intervention... whatIf) {
    return String.join("\n", Story.of(run(source, whatIf).trace()));
  }

  private static List<String> output(String source, Intervention... whatIf) {
    return printed(run(source, whatIf));
  }

  private static List<String> printed(Run run) {
    StringBuilder text = new StringBuilder();
    run.trace().output().forEach(output -> text.append(output.text()));
    return text.toString().lines().toList();
  }
}
