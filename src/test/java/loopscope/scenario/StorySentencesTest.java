package loopscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.Trace;
import loopscope.trace.story.Narrator;
import org.junit.jupiter.api.Test;

/// The story of a run names who did what to whom, when and why.
final class StorySentencesTest {
  @Test
  void aTimeoutCancelsAndTheCancellationBecomesATimeoutError() {
    assertThat(
            story(
                """
                async def slow():
                    await asyncio.sleep(10)
                async def main():
                    try:
                        await asyncio.wait_for(slow(), 1)
                    except TimeoutError:
                        pass
                """))
        .containsSubsequence(
            "main gives slow() a timeout of 1 s: it must end before t = 1.0.",
            "The 1 s timeout around slow() is over and cancels main: its sleep of 10 s will raise"
                + " CancelledError.",
            "main resumes with CancelledError: the 1 s timeout around slow() cancelled it at t ="
                + " 1.0, and it stood first in the ready queue.",
            "main takes back the request to cancel it: none is left.",
            "main now gets TimeoutError: the 1 s timeout around slow() expired at t = 1.0,"
                + " cancelled it, and it let the cancellation through.");
  }

  @Test
  void callbacksOfAsyncioAreToldByWhatTheyDoAndWhy() {
    assertThat(
            story(
                """
                async def good():
                    await asyncio.sleep(1)
                async def bad():
                    await asyncio.sleep(0.5)
                    raise ValueError("bad")
                def crunch():
                    return 1
                async def main():
                    try:
                        await asyncio.gather(good(), bad())
                    except ValueError:
                        await asyncio.sleep(1)
                    loop = asyncio.get_running_loop()
                    await asyncio.gather(loop.run_in_executor(None, crunch))
                """))
        .contains(
            "The loop runs a callback that tells gather() that one of its awaitables is done,"
                + " because good ended; nobody waits there now.",
            "The loop runs a callback that tells gather() that one of its awaitables is done,"
                + " because the job crunch is done.",
            "main is ready, because all in the gather() was done.")
        .noneMatch(line -> line.contains("_done_callback") || line.contains("_chain_future"));
  }

  @Test
  void aPlaceInTheQueueAndTheReasonForItAreSaidApart() {
    assertThat(
            story(
                """
                async def work(n):
                    await asyncio.sleep(1)
                async def main():
                    b = asyncio.Barrier(2)
                    async def meet():
                        await b.wait()
                    await asyncio.gather(work(1), work(2))
                    await asyncio.gather(meet(), meet())
                    loop = asyncio.get_running_loop()
                    loop.call_soon(print)
                    asyncio.create_task(work(3))
                    asyncio.create_task(work(4))
                    await asyncio.sleep(0)
                """))
        .contains(
            "work 1 is ready, because its sleep of 1 s ended; a callback stands before it.",
            "work 2 is ready, because its sleep of 1 s ended; work 1 stands before it.",
            "meet 1 is ready, because the last one came to the barrier.",
            "Tick 11 begins: work 3, work 4, main and one callback are ready.");
  }

  @Test
  void aCancellationGoesOnToWhatIsAwaitedAndComesBack() {
    assertThat(
            story(
                """
                async def child():
                    await asyncio.sleep(5)
                async def parent():
                    await asyncio.gather(child())
                async def main():
                    task = asyncio.create_task(parent())
                    await asyncio.sleep(1)
                    task.cancel("enough")
                    try:
                        await task
                    except asyncio.CancelledError:
                        pass
                """))
        .containsSubsequence(
            "main cancels parent with the message \"enough\": its gather() of child will raise"
                + " CancelledError.",
            "The cancellation of parent goes on to child, for which it waits: its sleep of 5 s will"
                + " raise CancelledError.",
            "child resumes with CancelledError: the cancellation of parent went on to it at t ="
                + " 1.0, and it stood first in the ready queue.",
            "main catches the CancelledError with which parent ended.");
  }

  @Test
  void aSwallowedCancellationIsCalledThat() {
    assertThat(
            story(
                """
                async def rude():
                    try:
                        await asyncio.sleep(5)
                    except asyncio.CancelledError:
                        return "no"
                async def main():
                    task = asyncio.create_task(rude())
                    await asyncio.sleep(1)
                    task.cancel()
                    await task
                """))
        .containsSubsequence(
            "rude catches the CancelledError that main sent it.",
            "rude ends and returns 'no' as if nothing had happened: it swallowed the cancellation"
                + " that main asked for.");
  }

  @Test
  void aFailedChildTakesItsGroupDown() {
    assertThat(
            story(
                """
                async def bad():
                    raise ValueError("no")
                async def good():
                    await asyncio.sleep(5)
                async def main():
                    try:
                        async with asyncio.TaskGroup() as group:
                            group.create_task(good())
                            group.create_task(bad())
                    except* ValueError:
                        pass
                """))
        .containsSubsequence(
            "bad ends with ValueError(\"no\"); main waits for that.",
            "bad failed with ValueError, so the task group of main gives up and cancels what still"
                + " runs.",
            "The task group of main cancels good: its sleep of 5 s will raise CancelledError.",
            "The task group of main cancels main itself: its wait for the task group will raise"
                + " CancelledError.",
            "main leaves its task group with an exception group of one exception.");
  }

  @Test
  void whatEndsAWaitForSeveralIsNamed() {
    assertThat(
            story(
                """
                async def work(n):
                    await asyncio.sleep(n)
                async def main():
                    tasks = [asyncio.create_task(work(n)) for n in (1, 2)]
                    await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
                    await asyncio.wait(tasks[1:], timeout=0.5)
                    await tasks[1]
                """))
        .contains(
            "main is ready, because work 1 ended, which ended the wait().",
            "main resumes: its wait() for work 2 was woken when its timeout was over at t = 1.5, and"
                + " it stood first in the ready queue.",
            "main resumes: work 2, which it awaited, ended at t = 2.0, and it stood first in the"
                + " ready queue.");
  }

  @Test
  void callbacksAreNamedAsThoseWhoDoThings() {
    assertThat(
            story(
                """
                async def main():
                    ready = asyncio.Event()
                    asyncio.get_running_loop().call_later(1, ready.set)
                    await ready.wait()
                """))
        .contains(
            "The callback Event.set sets ready; main can go on.",
            "main is ready, because the callback Event.set set ready.");
  }

  @Test
  void blockingAndThreadsAreTold() {
    assertThat(
            story(
                """
                import time
                async def beat():
                    await asyncio.sleep(1)
                async def main():
                    task = asyncio.create_task(beat())
                    await asyncio.sleep(0)
                    time.sleep(2)
                    await asyncio.to_thread(time.sleep, 3)
                """))
        .contains(
            "main calls time.sleep(2), which blocks the whole loop until t = 2.0: beat could have"
                + " run in these 2 s.",
            "Thread asyncio_0 takes up sleep for main, so that the loop need not do it.",
            "Thread asyncio_0 stops in time.sleep(3) until t = 5.0.",
            "main resumes: sleep ended on its thread at t = 5.0, and a callback stood before it in"
                + " the ready queue.");
  }

  private static List<String> story(String source) {
    Program program = new Program("x.py", "import asyncio\n" + source + "asyncio.run(main())\n");
    Trace trace = Simulation.run(program, Settings.DEFAULT).trace();
    List<String> sentences = new ArrayList<>();
    for (int position = 1; position <= trace.size(); position++) {
      sentences.add(Narrator.sentenceAt(trace, position).text());
    }
    return sentences;
  }
}
