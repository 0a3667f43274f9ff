package loopscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import loopscope.trace.RunEnd;
import org.junit.jupiter.api.Test;

/// A deadlock names the cycle or the wake-up that is missing.
final class DeadlockSentencesTest {
  @Test
  void aCycleOfLocks() {
    assertThat(
            sentences(
                """
                async def taker(first, second):
                    async with first:
                        await asyncio.sleep(1)
                        async with second:
                            pass
                async def main():
                    a, b, c = asyncio.Lock(), asyncio.Lock(), asyncio.Lock()
                    await asyncio.gather(taker(a, b), taker(b, c), taker(c, a))
                """))
        .containsExactly(
            "main waits for taker 1, taker 2 and taker 3 in gather().",
            "taker 1 waits for b, which taker 2 holds.",
            "taker 2 waits for c, which taker 3 holds.",
            "taker 3 waits for a, which taker 1 holds.",
            "taker 1 waits for taker 2, which waits for taker 3, which waits for taker 1: a cycle"
                + " in which nobody can be first.");
  }

  @Test
  void tasksThatAwaitEachOther() {
    assertThat(
            sentences(
                """
                tasks = []
                async def a(): await tasks[1]
                async def b(): await tasks[0]
                async def main():
                    tasks.extend([asyncio.create_task(a()), asyncio.create_task(b())])
                    await asyncio.gather(*tasks)
                """))
        .contains("a waits for b, which waits for a: a cycle in which nobody can be first.");
  }

  @Test
  void aLockThatItsHolderWantsAgain() {
    assertThat(
            sentences(
                """
                async def main():
                    lock = asyncio.Lock()
                    async with lock:
                        async with lock:
                            pass
                """))
        .contains("main holds lock already, and nobody can hold it twice.");
  }

  @Test
  void aQueueThatNobodyFills() {
    assertThat(
            sentences(
                """
                async def producer(q):
                    await q.put(1)
                async def consumer(q):
                    while True:
                        await q.get()
                async def main():
                    q = asyncio.Queue()
                    await asyncio.gather(producer(q), consumer(q))
                """))
        .contains(
            "consumer waits for an item in q, which is empty.",
            "No task that could put an item into q is left: producer has ended.");
  }

  @Test
  void aJoinWithoutTaskDone() {
    assertThat(
            sentences(
                """
                async def worker(q):
                    while True:
                        await q.get()
                async def main():
                    q = asyncio.Queue()
                    q.put_nowait(1)
                    task = asyncio.create_task(worker(q))
                    await q.join()
                """))
        .contains("worker took what was in q, and nobody called task_done() for one of its items.");
  }

  @Test
  void anEventThatNobodySets() {
    assertThat(
            sentences(
                """
                async def main():
                    start = asyncio.Event()
                    await start.wait()
                """))
        .contains("No task that could set start is left.");
  }

  @Test
  void aSemaphoreThatIsNeverReleased() {
    assertThat(
            sentences(
                """
                async def use(s):
                    await s.acquire()
                async def main():
                    s = asyncio.Semaphore(2)
                    await asyncio.gather(use(s), use(s), use(s))
                """))
        .contains(
            "use 3 waits for a place of s: both places are taken.",
            "use 1 ended without releasing s.");
  }

  @Test
  void aConditionThatIsNotifiedTooSeldom() {
    assertThat(
            sentences(
                """
                async def waiter(c):
                    async with c:
                        await c.wait()
                async def notifier(c):
                    async with c:
                        c.notify()
                async def main():
                    c = asyncio.Condition()
                    await asyncio.gather(waiter(c), waiter(c), notifier(c))
                """))
        .contains("No task that could notify c is left: notifier has ended.");
  }

  @Test
  void aBarrierToWhichTooFewCome() {
    assertThat(
            sentences(
                """
                async def come(b): await b.wait()
                async def main():
                    b = asyncio.Barrier(3)
                    await asyncio.gather(come(b), come(b))
                """))
        .contains("b lets three tasks go together, and only two can come.");
  }

  @Test
  void aThreadThatNobodyFrees() {
    assertThat(
            sentences(
                """
                import queue
                async def main():
                    await asyncio.to_thread(queue.Queue().get)
                """))
        .contains(
            "Thread asyncio_0 is stuck in Queue.get(): no thread is left that could let it go on.");
  }

  @Test
  void aLockHeldByOneThatWaits() {
    assertThat(
            sentences(
                """
                async def producer(q, lock):
                    async with lock:
                        await q.put(1)
                async def consumer(q, lock):
                    async with lock:
                        await q.get()
                async def main():
                    q, lock = asyncio.Queue(), asyncio.Lock()
                    await asyncio.gather(consumer(q, lock), producer(q, lock))
                """))
        .contains(
            "Every task that could put an item into q waits itself.",
            "consumer will not release lock while it waits itself.");
  }

  private static List<String> sentences(String source) {
    Program program = new Program("x.py", "import asyncio\n" + source + "asyncio.run(main())\n");
    RunEnd end = Simulation.run(program, Settings.DEFAULT).end();
    assertThat(end).isInstanceOf(RunEnd.Deadlocked.class);
    return ((RunEnd.Deadlocked) end).sentences();
  }
}
