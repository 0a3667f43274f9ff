package loopscope.loop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VirtualClockTest {
  private final VirtualClock clock = new VirtualClock();

  @Test
  void threeTenthsAreOneThreeTenths() {
    for (int i = 0; i < 3; i++) {
      clock.advanceTo(clock.instantAfter(0.1));
    }
    assertThat(clock.nanos()).isEqualTo(VirtualClock.instantAt(0.3));
    assertThat(clock.seconds()).isEqualTo(0.3);
  }

  @Test
  void theClockNeverGoesBack() {
    clock.advanceTo(10);
    clock.advanceTo(5);
    assertThat(clock.nanos()).isEqualTo(10);
  }

  @Test
  void deadlinesBeyondTheClocksRangeNeverCome() {
    assertThat(VirtualClock.instantAt(1e300)).isEqualTo(VirtualClock.NEVER);
    assertThat(VirtualClock.instantAt(Double.POSITIVE_INFINITY)).isEqualTo(VirtualClock.NEVER);
  }

  @Test
  void deadlinesThatTheClockCannotTellApartComeTogether() {
    clock.advanceTo(1_000_000_000_000_000_000L);
    assertThat(clock.isDue(clock.nanos() + 50)).isTrue();
    assertThat(clock.isDue(clock.nanos() + 1_000)).isFalse();
  }
}
