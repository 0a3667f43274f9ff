package loopscope.trace.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.ProducerConsumerTrace;
import loopscope.trace.Recording;
import loopscope.trace.SyntheticTrace;
import loopscope.trace.TaskId;
import loopscope.trace.Trace;
import org.junit.jupiter.api.Test;

class StoryTest {

  @Test
  void aLineHasTimeTickTaskAndSentence() {
    List<String> lines = lines(ProducerConsumerTrace.trace());

    assertThat(lines.getFirst()).isEqualTo("time  tick  task              what happens");
    assertThat(lines)
        .contains(
            " 0.1     5  consumer          consumer resumes with 2: its queue.get() was woken when"
                + " producer put 2 at t = 0.1, and it stood first in the ready queue.");
  }

  @Test
  void everyStepHasItsLineAndLinesHaveNone() {
    Trace trace = SyntheticTrace.of(2, 1500, 5);

    assertThat(lines(trace)).hasSize(trace.steps() + 1);
  }

  @Test
  void theSentencesStandInOneColumnHoweverLongTheTimes() {
    Recording run = new Recording();
    TaskId main = new TaskId(1);
    run.start(main, run.create(main, "main", null, 1), 1);
    run.sleep(main, 0.123456, 2);
    run.jump(0.123456);
    run.jump(100);

    List<String> lines = lines(run.trace());
    int column = lines.getFirst().indexOf("what happens");
    assertThat(lines)
        .allMatch(line -> line.charAt(column - 1) == ' ' && line.charAt(column) != ' ');
    assertThat(lines.getLast()).startsWith("   100.0");
  }

  private static List<String> lines(Trace trace) {
    List<String> lines = new ArrayList<>();
    Story.of(trace).forEach(lines::add);
    return lines;
  }
}
