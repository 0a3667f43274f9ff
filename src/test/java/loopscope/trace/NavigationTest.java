package loopscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.Navigation.Unit;
import org.junit.jupiter.api.Test;

class NavigationTest {
  private final Trace trace = SyntheticTrace.of(3, 2000, 6);

  @Test
  void goingBackPassesTheSameStopsAsGoingForward() {
    for (Unit unit : Unit.values()) {
      List<Integer> forward = new ArrayList<>();
      for (int at = 0; at < trace.size(); ) {
        at = Navigation.next(trace, at, unit);
        forward.add(at);
      }
      List<Integer> back = new ArrayList<>();
      for (int at = trace.size(); at > 0; ) {
        at = Navigation.previous(trace, at, unit);
        back.addFirst(at);
      }
      if (back.getFirst() == 0) {
        back.removeFirst();
      }
      assertThat(back).as("%s", unit).isEqualTo(forward.subList(0, forward.size() - 1));
      assertThat(forward.getLast()).isEqualTo(trace.size());
    }
  }

  @Test
  void aTickStopsJustAfterItBegan() {
    int position = Navigation.next(trace, 0, Unit.TICK);

    assertThat(trace.event(position - 1)).isEqualTo(new LoopEvent.TickBegan(new Tick(1)));
  }

  @Test
  void aStepStopsJustAfterAnEventThatTheRuleNames() {
    StepRule rule = new StepRule();
    List<Integer> stops = new ArrayList<>();
    for (int i = 0; i < trace.size(); i++) {
      if (rule.isStep(trace.event(i))) {
        stops.add(i + 1);
      }
    }
    List<Integer> visited = new ArrayList<>();
    for (int at = 0; at < stops.getLast(); ) {
      at = Navigation.next(trace, at, Unit.STEP);
      visited.add(at);
    }
    assertThat(visited).isEqualTo(stops).hasSize(trace.steps());
    for (int step = 0; step <= trace.steps(); step++) {
      assertThat(trace.stepOf(trace.positionOfStep(step))).isEqualTo(step);
    }
  }
}
