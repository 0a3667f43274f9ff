package loopscope.loop;

import static org.assertj.core.api.Assertions.assertThat;

import loopscope.trace.HandleId;
import loopscope.trace.LoopEvent.CallbackFinished;
import loopscope.trace.LoopEvent.CallbackStarted;
import loopscope.trace.LoopEvent.ClockAdvanced;
import loopscope.trace.LoopEvent.HandleSkipped;
import loopscope.trace.LoopEvent.TickBegan;
import loopscope.trace.LoopEvent.TimerFired;
import loopscope.trace.LoopId;
import loopscope.trace.Tick;
import loopscope.trace.VirtualTime;
import org.junit.jupiter.api.Test;

final class EventLoopTest {
  private final RecordedLoop its = new RecordedLoop();

  @Test
  void equalDeadlinesFireInArmingOrder() {
    for (int i = 1; i <= 7; i++) {
      its.at("timer " + i, 5);
    }
    its.drain();
    assertThat(its.ran)
        .containsExactly(
            "1 5.0E-9 timer 1",
            "1 5.0E-9 timer 2",
            "1 5.0E-9 timer 3",
            "1 5.0E-9 timer 4",
            "1 5.0E-9 timer 5",
            "1 5.0E-9 timer 6",
            "1 5.0E-9 timer 7");
  }

  @Test
  void handlesAddedDuringATickRunInTheNext() {
    its.soon("first", () -> its.soon("added"));
    its.soon("second");
    its.drain();
    assertThat(its.ran).containsExactly("1 0.0 first", "1 0.0 second", "2 0.0 added");
  }

  @Test
  void dueTimersRunAfterWhatIsAlreadyReady() {
    its.at("due", 0);
    its.soon("ready");
    its.drain();
    assertThat(its.ran).containsExactly("1 0.0 ready", "1 0.0 due");
  }

  @Test
  void cancelledHandlesAreSkippedWhenTheirTurnComes() {
    RecordedLoop.Named handle = its.soon("unwanted");
    handle.cancel();
    its.soon("wanted");
    its.drain();
    assertThat(its.ran).containsExactly("1 0.0 wanted");
    assertThat(its.events).contains(new HandleSkipped(new HandleId(1)));
  }

  @Test
  void cancelledTimersDoNotMoveTheClock() {
    RecordedLoop.Named early = its.at("early", 10);
    its.at("late", 30);
    early.cancel();
    its.loop.timerCancelled(early);
    its.drain();
    assertThat(its.ran).containsExactly("1 3.0E-8 late");
    assertThat(its.clock.nanos()).isEqualTo(30);
  }

  @Test
  void waitingIsTheClockJumpingToTheNextDeadline() {
    its.at("later", 1_500_000_000L);
    its.drain();
    assertThat(its.events.subList(1, its.events.size()))
        .containsExactly(
            new ClockAdvanced(new VirtualTime(1_500_000_000L)),
            new TickBegan(new Tick(1)),
            new TimerFired(new HandleId(1)),
            new CallbackStarted(new HandleId(1)),
            new CallbackFinished(new HandleId(1)));
  }

  @Test
  void stoppingEndsTheWaiting() {
    its.at("later", 10);
    assertThat(its.loop.isIdle()).isTrue();
    its.loop.stop();
    assertThat(its.loop.isIdle()).isFalse();
  }

  @Test
  void aPolicyMayLetAnotherHandleRunFirst() {
    RecordedLoop bent =
        new RecordedLoop(
            new Policy() {
              @Override
              public int firstToRun(LoopId loop, Tick tick, ReadyQueue ready) {
                return ready.get(0).label().equals("a") ? 2 : 0;
              }
            });
    bent.soon("a");
    bent.soon("b");
    bent.soon("c");
    bent.drain();
    assertThat(bent.ran).containsExactly("1 0.0 c", "1 0.0 a", "1 0.0 b");
  }
}
