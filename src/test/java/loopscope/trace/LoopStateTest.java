package loopscope.trace;

import static loopscope.trace.ProducerConsumerTrace.CONSUMER;
import static loopscope.trace.ProducerConsumerTrace.MAIN;
import static loopscope.trace.ProducerConsumerTrace.PRODUCER;
import static loopscope.trace.ProducerConsumerTrace.QUEUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import loopscope.trace.TaskState.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopStateTest {
  private final Trace trace = ProducerConsumerTrace.trace();

  @Test
  void theDrawingShowsTheStateInWhichTheConsumerHasUsedTheSecondItem() {
    LoopState state = trace.stateAt(afterOutput(4));

    assertThat(state.time()).isEqualTo(Recording.seconds(0.1));
    assertThat(state.tick()).isEqualTo(new Tick(5));
    assertThat(state.ready()).isEmpty();
    assertThat(state.timers())
        .singleElement()
        .satisfies(timer -> assertThat(timer.deadline()).isEqualTo(Recording.seconds(0.2)));
    assertThat(state.runningTask()).isEqualTo(CONSUMER);
    assertThat(state.line()).isEqualTo(new SourceLine(12));
    ResourceState queue = state.resources().getFirst();
    assertThat(queue.label()).isEqualTo("queue");
    assertThat(queue.items()).isEmpty();
    assertThat(queue.waiters()).isEmpty();
    assertThat(queue.unfinished()).isEqualTo(2);
    assertThat(state.tasks().get(0).waitsFor()).isInstanceOf(Wait.Children.class);
    assertThat(state.tasks())
        .extracting(TaskState::label)
        .containsExactly("main", "producer", "consumer");
    assertThat(trace.output()).extracting(Output::text).contains("made 2\n", "    used 2\n");
  }

  @Test
  void aTaskStandsInTheLineOfAResourceOnlyWhileItIsSuspendedThere() {
    boolean stood = false;
    for (int position = 0; position <= trace.size(); position++) {
      LoopState state = trace.stateAt(position);
      ResourceState queue = state.resource(QUEUE);
      if (queue == null) {
        continue;
      }
      boolean waits =
          state.tasks().stream().anyMatch(task -> task.waitsFor() instanceof Wait.Resource);
      assertThat(queue.waiters().isEmpty()).isEqualTo(!waits);
      stood |= waits;
    }
    assertThat(stood).isTrue();
  }

  @Test
  void everyTaskIsFinishedAtTheEnd() {
    LoopState end = trace.stateAt(trace.size());

    assertThat(end.tasks()).allMatch(task -> task.phase() == Phase.FINISHED).hasSize(5);
    assertThat(end.end()).isEqualTo(new RunEnd.Completed());
    assertThat(end.ready()).isEmpty();
    assertThat(end.task(MAIN)).isNotNull();
    assertThat(end.task(PRODUCER)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void seekingBackEqualsNeverHavingGoneForward(long seed) {
    Trace generated = SyntheticTrace.of(seed, 6000, 12);
    generated.prepare();
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      int position = random.nextInt(generated.size() + 1);
      LoopState fresh = generated.stateAt(0);
      for (int at = 0; at < position; at++) {
        fresh = fresh.after(generated.event(at));
      }
      assertThat(generated.stateAt(position)).as("seed %d at %d", seed, position).isEqualTo(fresh);
    }
  }

  @Test
  void whatIsUnknownCannotBeResumed() {
    assertThatThrownBy(
            () ->
                LoopState.START.after(
                    new TaskEvent.TaskFinished(
                        MAIN, new Outcome.Returned("None"), SourceLine.NONE)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nothing is known");
  }

  private int afterOutput(int count) {
    return trace.output().get(count - 1).position();
  }
}
