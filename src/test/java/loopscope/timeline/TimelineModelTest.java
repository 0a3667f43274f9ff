package loopscope.timeline;

import static loopscope.timeline.BarKind.FINISHED;
import static loopscope.timeline.BarKind.HELD;
import static loopscope.timeline.BarKind.READY;
import static loopscope.timeline.BarKind.RUNNING;
import static loopscope.timeline.BarKind.SUSPENDED;
import static loopscope.timeline.BarKind.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import loopscope.trace.ProducerConsumerTrace;
import loopscope.trace.SyntheticTrace;
import loopscope.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineModelTest {
  private final TimelineModel model = TimelineModel.of(ProducerConsumerTrace.trace());

  @Test
  void theDrawingHasThreeTasksAndAQueue() {
    assertThat(model.lanes())
        .extracting(Lane::name, Lane::note)
        .containsExactly(
            tuple("main", "Task-1"),
            tuple("producer", "Task-2"),
            tuple("consumer", "Task-3"),
            tuple("queue", "items held"));
  }

  @Test
  void theProducerPutsAndSleepsThreeTimesAndReturns() {
    assertThat(bars(1))
        .containsExactly(
            new Bar(READY, 8, 13, ""),
            new Bar(RUNNING, 13, 17, "put 1"),
            new Bar(SUSPENDED, 17, 26, "sleep 0.1"),
            new Bar(READY, 26, 29, ""),
            new Bar(RUNNING, 29, 34, "put 2"),
            new Bar(SUSPENDED, 34, 44, "sleep 0.1"),
            new Bar(READY, 44, 47, ""),
            new Bar(RUNNING, 47, 52, "put 3"),
            new Bar(SUSPENDED, 52, 62, "sleep 0.1"),
            new Bar(READY, 62, 65, ""),
            new Bar(FINISHED, 65, 68, "✓"));
  }

  @Test
  void theConsumerUsesWhatItGetsAndWaitsForMore() {
    assertThat(bars(2))
        .extracting(Bar::kind, Bar::label)
        .containsExactly(
            tuple(READY, ""),
            tuple(RUNNING, "used 1"),
            tuple(WAITING, "queue.get"),
            tuple(READY, ""),
            tuple(RUNNING, "used 2"),
            tuple(WAITING, "queue.get"),
            tuple(READY, ""),
            tuple(RUNNING, "used 3"),
            tuple(WAITING, "queue.get"),
            tuple(READY, ""),
            tuple(FINISHED, "✓"));
  }

  @Test
  void theQueueHoldsOneItemAtATime() {
    assertThat(model.lanes().get(3).tracks()).hasSize(1);
    assertThat(bars(3)).allMatch(bar -> bar.kind() == HELD);
    assertThat(bars(3)).extracting(Bar::label).containsExactly("1", "2", "3", "∅");
  }

  @Test
  void arrowsSayWhoMadeAndWhoWokeWhom() {
    assertThat(model.arrows())
        .containsExactly(
            new Arrow(Arrow.Kind.CREATE, 0, 8, 1, 8),
            new Arrow(Arrow.Kind.CREATE, 0, 10, 2, 10),
            new Arrow(Arrow.Kind.WAKE, 1, 32, 2, 32),
            new Arrow(Arrow.Kind.WAKE, 1, 50, 2, 50),
            new Arrow(Arrow.Kind.WAKE, 1, 67, 2, 67),
            new Arrow(Arrow.Kind.WAKE, 2, 74, 0, 79));
  }

  @Test
  void aPictureUpToAPositionEndsThere() {
    TimelineModel half = TimelineModel.of(ProducerConsumerTrace.trace(), 30);

    assertThat(half.end()).isEqualTo(30);
    assertThat(half.lanes().get(1).tracks().getFirst().bars().getLast())
        .isEqualTo(new Bar(RUNNING, 29, 30, "made 2"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void instantsFollowEachOtherWithoutHoles(long seed) {
    Trace trace = SyntheticTrace.of(seed, 3000, 12);
    TimelineModel random = TimelineModel.of(trace);

    int next = 0;
    for (Instant instant : random.instants()) {
      assertThat(instant.begin()).as("seed %d", seed).isEqualTo(next);
      next = instant.end() + 1;
    }
    assertThat(next).isEqualTo(trace.size() + 1);
    for (int position = 0; position <= trace.size(); position += 37) {
      assertThat(random.timeAt(position))
          .as("seed %d, position %d", seed, position)
          .isEqualTo(trace.stateAt(position).time());
    }
  }

  private List<Bar> bars(int lane) {
    return model.lanes().get(lane).tracks().getFirst().bars();
  }
}
