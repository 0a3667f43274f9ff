package loopscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.Trace;
import loopscope.trace.story.Narrator;
import org.junit.jupiter.api.Test;

/// A viewer stops where something new can be learnt, and nowhere else.
final class StepsTest {
  @Test
  void aSleepIsToldOnceAndItsCallbackNotAtAll() {
    assertThat(steps("async def main():\n    await asyncio.sleep(1)\n"))
        .containsSubsequence(
            "main starts: it has been ready since t = 0.0, and it stood first in the ready queue.",
            "main sleeps for 1 s, until t = 1.0.",
            "Nothing is ready, so the clock jumps from t = 0.0 to 1.0, when main's timer (sleep 1)"
                + " is due.",
            "Tick 2 begins: one timer is due.",
            "It is t = 1.0, so main's timer (sleep 1) is due: its callback joins the ready queue.",
            "main is ready, because its sleep of 1 s ended.",
            "Tick 3 begins: main is ready.")
        .noneMatch(sentence -> sentence.contains("arms a timer"))
        .noneMatch(sentence -> sentence.contains("callback is done"));
  }

  @Test
  void theCleanUpIsOneStepForEachTaskOfAsyncio() {
    List<String> steps = steps("async def main():\n    pass\n");
    assertThat(
            steps.subList(
                steps.indexOf("The event loop stops, because main has ended."), steps.size()))
        .containsExactly(
            "The event loop stops, because main has ended.",
            "Before it ends, asyncio makes a task of its own, shutdown_asyncgens.",
            "Before it ends, asyncio makes a task of its own, shutdown_default_executor.",
            "The event loop is closed.",
            "The program ends at t = 0.0.");
  }

  @Test
  void whatTheCleanUpDoesToTasksOfTheProgramIsTold() {
    assertThat(
            steps(
                """
                async def job():
                    try:
                        await asyncio.sleep(9)
                    finally:
                        print("cleaned up")
                async def main():
                    asyncio.create_task(job())
                    await asyncio.sleep(0)
                """))
        .containsSubsequence(
            "The event loop stops, because main has ended.",
            "The event loop runs again, with job in its ready queue.",
            "job prints: cleaned up",
            "Before it ends, asyncio makes a task of its own, shutdown_asyncgens.");
  }

  @Test
  void anAsyncGeneratorThatTheCleanUpClosesIsTold() {
    assertThat(
            steps(
                """
                async def numbers():
                    try:
                        yield 1
                    finally:
                        print("closed")
                kept = []
                async def main():
                    kept.append(numbers())
                    await anext(kept[0])
                """))
        .containsSubsequence(
            "Before it ends, asyncio makes a task of its own, shutdown_asyncgens.",
            "aclose() prints: closed",
            "Before it ends, asyncio makes a task of its own, shutdown_default_executor.");
  }

  private static List<String> steps(String source) {
    String whole = "import asyncio\n" + source + "asyncio.run(main())\n";
    Trace trace = Simulation.run(new Program("steps.py", whole), Settings.DEFAULT).trace();
    List<String> sentences = new ArrayList<>();
    for (int step = 1; step <= trace.steps(); step++) {
      sentences.add(Narrator.sentenceAt(trace, trace.positionOfStep(step)).text());
    }
    return sentences;
  }
}
