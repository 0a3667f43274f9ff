package loopscope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MainTest {
  @Test
  void nothingOrOnePythonFileOpensTheWindow() {
    assertThat(Main.asksForWindow()).isTrue();
    assertThat(Main.asksForWindow("lesson one/queues.py")).isTrue();
  }

  @Test
  void everythingElseIsACommand() {
    assertThat(Main.asksForWindow("run", "queues.py")).isFalse();
    assertThat(Main.asksForWindow("--version")).isFalse();
    assertThat(Main.asksForWindow("-x.py")).isFalse();
    assertThat(Main.asksForWindow("queues.py", "more.py")).isFalse();
    assertThat(Main.asksForWindow("list")).isFalse();
  }
}
