package loopscope.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimersTest {
  private record Armed(long deadline, int order, RecordedLoop.Named handle) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void timersLeaveByDeadlineThenByArmingWhateverIsCancelled(long seed) {
    Random random = new Random(seed);
    Timers timers = new Timers();
    List<Armed> armed = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      Armed timer = new Armed(random.nextInt(40), i, new RecordedLoop.Named("t" + i, () -> {}));
      timers.add(timer.handle(), timer.deadline());
      armed.add(timer);
    }
    List<Armed> kept = new ArrayList<>();
    for (Armed timer : armed) {
      if (random.nextInt(10) < 7) {
        timer.handle().cancel();
        timers.noteCancelled();
      } else {
        kept.add(timer);
      }
    }
    timers.dropCancelled();
    assertThat(timers.size()).as("seed %d", seed).isEqualTo(kept.size());
    kept.sort(Comparator.comparingLong(Armed::deadline).thenComparingInt(Armed::order));
    for (Armed timer : kept) {
      assertThat(timers.poll()).as("seed %d", seed).isSameAs(timer.handle());
    }
    assertThat(timers.nextDeadline()).isEqualTo(VirtualClock.NEVER);
  }
}
