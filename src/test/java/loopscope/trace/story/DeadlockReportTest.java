package loopscope.trace.story;

import static loopscope.trace.Recording.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import loopscope.trace.Outcome;
import loopscope.trace.Recording;
import loopscope.trace.ResourceEvent.Acquired;
import loopscope.trace.ResourceEvent.ResourceCreated;
import loopscope.trace.ResourceEvent.ResourceKind;
import loopscope.trace.ResourceId;
import loopscope.trace.TaskId;
import loopscope.trace.Trace;
import loopscope.trace.Wait;
import org.junit.jupiter.api.Test;

class DeadlockReportTest {
  private static final TaskId MAIN = new TaskId(1);
  private static final TaskId LEFT = new TaskId(2);
  private static final TaskId RIGHT = new TaskId(3);
  private static final ResourceId FIRST = new ResourceId(1);
  private static final ResourceId SECOND = new ResourceId(2);

  private final Recording run = new Recording();

  @Test
  void aMissingPutIsToBlame() {
    make(FIRST, ResourceKind.QUEUE, "queue", "asyncio.Queue()");
    begin(MAIN, "main");
    begin(LEFT, "producer");
    run.put(FIRST, "1", 0, LEFT, 3).finish(LEFT, new Outcome.Returned("None"), 4);
    run.take(FIRST, "1", MAIN, 8).suspend(MAIN, new Wait.Resource(FIRST, "get"), 8);

    assertThat(report())
        .containsExactly(
            "main waits for an item in queue, which is empty.",
            "No task that could put an item into queue is left: producer has ended.");
  }

  @Test
  void twoLocksTakenInOppositeOrderAreACycle() {
    make(FIRST, ResourceKind.LOCK, "a", "asyncio.Lock()");
    make(SECOND, ResourceKind.LOCK, "b", "asyncio.Lock()");
    begin(MAIN, "main");
    run.suspend(MAIN, new Wait.TaskEnd(LEFT), 20);
    begin(LEFT, "left");
    run.add(new Acquired(FIRST, 0, LEFT, line(3)));
    begin(RIGHT, "right");
    run.add(new Acquired(SECOND, 0, RIGHT, line(7)));
    run.suspend(RIGHT, new Wait.Resource(FIRST, "acquire"), 8);
    run.suspend(LEFT, new Wait.Resource(SECOND, "acquire"), 4);

    assertThat(report())
        .containsExactly(
            "main waits for left to end.",
            "left waits for b, which right holds.",
            "right waits for a, which left holds.",
            "left waits for right, which waits for left: a cycle in which nobody can be first.");
  }

  @Test
  void aLockThatItsHolderWantsAgainIsNamed() {
    make(FIRST, ResourceKind.LOCK, "lock", "asyncio.Lock()");
    begin(MAIN, "main");
    run.add(new Acquired(FIRST, 0, MAIN, line(3)));
    run.suspend(MAIN, new Wait.Resource(FIRST, "acquire"), 4);

    assertThat(report())
        .containsExactly(
            "main waits for lock, which main holds.",
            "main holds lock already, and nobody can hold it twice.");
  }

  private void make(ResourceId id, ResourceKind kind, String label, String call) {
    run.add(new ResourceCreated(id, kind, label, call, 0, line(1)));
  }

  private void begin(TaskId task, String coroutine) {
    run.start(task, run.create(task, coroutine, null, 30), 1);
  }

  private List<String> report() {
    Trace trace = run.trace();
    return DeadlockReport.of(trace.stateAt(trace.size())).sentences();
  }
}
