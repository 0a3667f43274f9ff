package loopscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import loopscope.trace.ProgramEvent.OutputWritten;
import loopscope.trace.RunEnd;
import loopscope.trace.TraceEvent;
import org.junit.jupiter.api.Test;

/// What a program changes in a class of asyncio belongs to its run.
final class ChangedClassesTest {
  /// Uses much of what others change.
  private static final String PLAIN =
      """
      import asyncio
      async def worker(queue, lock):
          async with lock:
              await queue.put(1)
          await asyncio.sleep(0.1)
      async def main():
          queue, lock = asyncio.LifoQueue(), asyncio.Lock()
          async with asyncio.timeout(1), asyncio.TaskGroup() as group:
              for _ in range(3):
                  group.create_task(worker(queue, lock))
          print(queue.qsize(), hasattr(asyncio.Queue, "label"), asyncio.Queue.put.__name__)
      asyncio.run(main())
      """;

  /// Changes them; `NAME` is to be replaced.
  private static final String CHANGING =
      """
      import asyncio
      original = asyncio.Queue.put
      async def NAME(self, item):
          print("NAME", item)
          await original(self, item)
      asyncio.Queue.put = NAME
      asyncio.Queue.label = "NAME"
      asyncio.Queue.__repr__ = lambda self: "NAME"
      soon = asyncio.BaseEventLoop.call_soon
      def call_soon(self, callback, *args, context=None):
          calls.append(callback)
          return soon(self, callback, *args, context=context)
      calls = []
      asyncio.BaseEventLoop.call_soon = call_soon
      async def main():
          queue = asyncio.PriorityQueue()
          for i in range(200):
              await queue.put(i)
              assert repr(queue) == queue.label == type(queue).put.__name__ == "NAME"
              await asyncio.sleep(0)
          print(len(calls))
      asyncio.run(main())
      """;

  @Test
  void theNextRunInTheSameProcessSeesNothingOfIt() {
    Run before = run(PLAIN);
    assertThat(output(before)).isEqualTo("3 False put\n");
    Run changing = run(CHANGING.replace("NAME", "first"));
    assertThat(changing.end()).isEqualTo(new RunEnd.Completed());
    assertThat(output(changing)).startsWith("first 0\nfirst 1\n").endsWith("first 199\n201\n");
    assertThat(events(run(PLAIN))).isEqualTo(events(before));
  }

  @Test
  void runsAtTheSameTimeSeeOnlyTheirOwn() throws Exception {
    List<String> names = List.of("one", "two", "three", "four");
    List<Run> alone = names.stream().map(name -> run(CHANGING.replace("NAME", name))).toList();
    CyclicBarrier start = new CyclicBarrier(names.size());
    try (ExecutorService pool = Executors.newFixedThreadPool(names.size())) {
      List<Future<Run>> together =
          names.stream()
              .map(
                  name ->
                      pool.submit(
                          () -> {
                            start.await();
                            return run(CHANGING.replace("NAME", name));
                          }))
              .toList();
      for (int i : IntStream.range(0, names.size()).toArray()) {
        assertThat(events(together.get(i).get())).isEqualTo(events(alone.get(i)));
      }
    }
  }

  @Test
  void simulatedThreadsSeeWhatTheirProgramChanged() {
    Run run =
        run(
            """
            import asyncio, threading
            def wait(self):
                return "changed"
            def work():
                asyncio.Event.other = wait
                print(asyncio.Event().wait(), asyncio.Event().other())
            asyncio.Event.wait = wait
            thread = threading.Thread(target=work)
            thread.start()
            thread.join()
            print(asyncio.Event().other())
            """);
    assertThat(output(run)).isEqualTo("changed changed\nchanged\n");
  }

  private static Run run(String source) {
    return Simulation.run(new Program("x.py", source), Settings.DEFAULT);
  }

  private static String output(Run run) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < run.trace().size(); i++) {
      if (run.trace().event(i) instanceof OutputWritten output) {
        out.append(output.text());
      }
    }
    return out.toString();
  }

  private static List<TraceEvent> events(Run run) {
    return IntStream.range(0, run.trace().size()).mapToObj(run.trace()::event).toList();
  }
}
