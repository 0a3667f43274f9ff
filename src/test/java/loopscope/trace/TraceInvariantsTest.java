package loopscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceInvariantsTest {

  @Test
  void theFixturesKeepTheRules() {
    assertThat(TraceInvariants.faultsOf(ProducerConsumerTrace.trace())).isEmpty();
    for (long seed = 1; seed <= 10; seed++) {
      assertThat(TraceInvariants.faultsOf(SyntheticTrace.of(seed, 2000, 10)))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void aTaskThatRunsWithoutHavingBeenReadyIsFound() {
    Trace trace = ProducerConsumerTrace.trace();
    List<TraceEvent> events = new ArrayList<>();
    for (int i = 0; i < trace.size(); i++) {
      TraceEvent event = trace.event(i);
      boolean secondTick = event.equals(new LoopEvent.TickBegan(new Tick(2)));
      events.add(event);
      if (secondTick) {
        // The consumer runs before the producer, who stands first.
        events.add(
            new TaskEvent.TaskResumed(
                ProducerConsumerTrace.CONSUMER,
                new HandleId(3),
                TaskEvent.Resumption.START,
                new SourceLine(10)));
        break;
      }
    }

    assertThat(TraceInvariants.faultsOf(Trace.of(events)))
        .singleElement()
        .asString()
        .endsWith("the handle is not the first of the ready queue of its loop");
  }

  @Test
  void timeThatGoesBackIsFound() {
    List<TraceEvent> events =
        List.of(
            new LoopEvent.ClockAdvanced(new VirtualTime(5)),
            new LoopEvent.ClockAdvanced(new VirtualTime(4)));

    assertThat(TraceInvariants.faultsOf(Trace.of(events)))
        .singleElement()
        .asString()
        .contains("time goes back from VirtualTime[nanos=5] to VirtualTime[nanos=4]");
  }
}
