package loopscope.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import loopscope.trace.ProducerConsumerTrace;
import org.junit.jupiter.api.Test;

class HitTestTest {
  private final TimelineModel model = TimelineModel.of(ProducerConsumerTrace.trace());
  private final TimelineLayout layout =
      TimelineLayout.of(
          model,
          TimeScale.elastic(model),
          Frame.of(1443, 470, Density.COMFORTABLE),
          new PlainFont());

  private Hit at(int position, int lane, double below) {
    return hit(layout.x(position) + 2, layout.heads().get(lane).box().middleY() + below);
  }

  private Hit hit(double x, double y) {
    return Objects.requireNonNull(layout.hit(x, y), "nothing stands there");
  }

  @Test
  void aBlockSaysWhatRunsAndLeadsThere() {
    Hit hit = at(29, 1, 5);

    assertThat(hit.target()).isEqualTo(Hit.Target.BAR);
    assertThat(hit.explanation()).isEqualTo("producer runs at t = 0.1 in tick 4: put 2");
    assertThat(hit.position()).isEqualTo(29);
  }

  @Test
  void aThinBarIsHitFromNearby() {
    Hit hit = at(24, 1, 6);

    assertThat(hit.explanation())
        .isEqualTo("producer is suspended: sleep 0.1 for 0.1 s, from 0.0 to 0.1");
  }

  @Test
  void aReadyBarSaysWhy() {
    Hit hit = at(33, 2, 0);

    assertThat(hit.explanation())
        .isEqualTo(
            "consumer is ready and waits for its turn at t = 0.1 in tick 4;"
                + " what it waited for is done");
  }

  @Test
  void anArrowSaysWhoWokeWhom() {
    Curve curve = layout.links().get(2).curve();

    Hit hit = hit(curve.xAt(0.5), curve.yAt(0.5));

    assertThat(hit.target()).isEqualTo(Hit.Target.ARROW);
    assertThat(hit.explanation()).isEqualTo("producer wakes consumer at t = 0.1 in tick 4");
  }

  @Test
  void theAxisTellsTimeAndTick() {
    Hit hit = hit(layout.x(30), 20);

    assertThat(hit.explanation()).isEqualTo("At t = 0.1 in tick 4");
    assertThat(hit.position()).isEqualTo(30);
  }

  @Test
  void aHeadNamesItsLane() {
    Hit hit = hit(30, layout.heads().get(2).box().middleY());

    assertThat(hit.explanation()).isEqualTo("consumer, Task-3");
  }

  @Test
  void theLegendIsNoTarget() {
    assertThat(layout.hit(300, 440)).isNull();
  }
}
