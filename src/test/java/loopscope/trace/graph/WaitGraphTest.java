package loopscope.trace.graph;

import static loopscope.trace.ProducerConsumerTrace.CONSUMER;
import static loopscope.trace.ProducerConsumerTrace.MAIN;
import static loopscope.trace.ProducerConsumerTrace.PRODUCER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import loopscope.trace.ProducerConsumerTrace;
import loopscope.trace.Recording;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState.Phase;
import loopscope.trace.Trace;
import loopscope.trace.Wait;
import loopscope.trace.graph.WaitGraph.Edge;
import loopscope.trace.graph.WaitGraph.Node;
import org.junit.jupiter.api.Test;

class WaitGraphTest {

  @Test
  void theDrawingShowsMainWaitingForBothThroughGather() {
    Trace trace = ProducerConsumerTrace.trace();
    int afterSecondUse = trace.output().get(3).position();

    WaitGraph graph = WaitGraph.of(trace.stateAt(afterSecondUse));

    assertThat(graph)
        .isEqualTo(
            new WaitGraph(
                List.of(
                    new Node.Task(MAIN, "main", Phase.SUSPENDED, "waits"),
                    new Node.Task(PRODUCER, "producer", Phase.SUSPENDED, "sleep until 0.2"),
                    new Node.Task(CONSUMER, "consumer", Phase.RUNNING, "running"),
                    new Node.Joint(MAIN, "gather")),
                List.of(
                    new Edge(0, 3, "", true), new Edge(3, 1, "", true), new Edge(3, 2, "", true)),
                List.of(),
                0));
  }

  @Test
  void tasksThatWaitForEachOtherAreACycle() {
    Recording run = new Recording();
    TaskId main = new TaskId(1);
    TaskId a = new TaskId(2);
    TaskId b = new TaskId(3);
    run.start(main, run.create(main, "main", null, 9), 1);
    run.suspend(main, new Wait.TaskEnd(a), 1);
    run.start(a, run.create(a, "a", main, 2), 2);
    run.suspend(a, new Wait.Children("gather", List.of(b)), 3);
    run.start(b, run.create(b, "b", main, 4), 4);
    run.suspend(b, new Wait.TaskEnd(a), 5);

    Trace trace = run.trace();

    assertThat(WaitGraph.of(trace.stateAt(trace.size())).cycle()).containsExactly(a, b);
  }
}
