package loopscope.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ThreadsTest {
  private final VirtualClock clock = new VirtualClock();
  private final Threads threads = new Threads(clock, () -> {});
  private final List<String> said = new ArrayList<>();

  /// A thread that says its name, sleeps, and says it again, `rounds` times.
  private final class Sleepy implements Fiber {
    private final String name;
    private final long nap;
    private int rounds;

    Sleepy(String name, long nap, int rounds) {
      this.name = name;
      this.nap = nap;
      this.rounds = rounds;
    }

    @Override
    public void run() {
      said.add(clock.nanos() + " " + name);
      if (rounds-- > 0) {
        threads.sleepUntil(this, clock.nanos() + nap);
      }
    }
  }

  @Test
  void aNewThreadRunsAtOnceUntilItBlocks() {
    threads.start(new Sleepy("a", 10, 1));
    said.add("main");
    assertThat(said).containsExactly("0 a", "main");
  }

  @Test
  void othersRunWhileTheMainThreadSleeps() {
    threads.start(new Sleepy("a", 10, 2));
    threads.start(new Sleepy("b", 15, 1));
    threads.sleep(20);
    assertThat(said).containsExactly("0 a", "0 b", "10 a", "15 b", "20 a");
    assertThat(clock.nanos()).isEqualTo(20);
  }

  @Test
  void aWaitingLoopLooksAgainAfterEachThreadThatWoke() {
    threads.start(new Sleepy("a", 10, 2));
    threads.waitForLoop(100);
    assertThat(clock.nanos()).isEqualTo(10);
    threads.waitForLoop(100);
    assertThat(clock.nanos()).isEqualTo(20);
    threads.waitForLoop(100);
    assertThat(clock.nanos()).isEqualTo(100);
  }

  @Test
  void awaitingEndsWhenItsTurnComes() {
    Threads.Turn turn = new Threads.Turn();
    Sleepy after = new Sleepy("after", 10, 0);
    threads.sleepUntil(
        () -> {
          threads.wake(new Sleepy("before", 10, 0));
          threads.wake(turn);
          threads.wake(after);
        },
        30);
    assertThat(threads.await(turn, VirtualClock.NEVER)).isTrue();
    assertThat(said).containsExactly("30 before");
  }

  @Test
  void awaitingGivesUpAtItsDeadline() {
    threads.start(new Sleepy("a", 10, 1));
    assertThat(threads.await(new Threads.Turn(), 25)).isFalse();
    assertThat(clock.nanos()).isEqualTo(25);
  }

  @Test
  void whatNobodyCanWakeIsADeadlock() {
    assertThatThrownBy(() -> threads.waitForLoop(VirtualClock.NEVER)).isInstanceOf(Deadlock.class);
    assertThatThrownBy(() -> threads.await(new Threads.Turn(), VirtualClock.NEVER))
        .isInstanceOf(Deadlock.class);
  }
}
