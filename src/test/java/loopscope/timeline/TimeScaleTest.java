package loopscope.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import loopscope.trace.ProducerConsumerTrace;
import loopscope.trace.SyntheticTrace;
import loopscope.trace.VirtualTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScaleTest {
  private final TimelineModel model = TimelineModel.of(ProducerConsumerTrace.trace());

  @ParameterizedTest
  @CsvSource({"1,ELASTIC", "2,ELASTIC", "3,ELASTIC", "4,TRUE", "5,TRUE"})
  void aPlaceLeadsBackToItsPosition(long seed, AxisKind kind) {
    TimelineModel random = TimelineModel.of(SyntheticTrace.of(seed, 2000, 9));
    TimeScale scale = TimeScale.of(kind, random);

    for (int position = 0; position <= random.end(); position++) {
      double x = scale.x(position);
      int back = scale.position(x);
      assertThat(back).as("seed %d", seed).isGreaterThanOrEqualTo(position);
      assertThat(scale.x(back)).as("seed %d, position %d", seed, position).isEqualTo(x);
    }
  }

  @ParameterizedTest
  @CsvSource({"1,ELASTIC", "2,ELASTIC", "3,TRUE", "4,TRUE"})
  void aTimeLeadsToAPlaceAndBack(long seed, AxisKind kind) {
    TimelineModel random = TimelineModel.of(SyntheticTrace.of(seed, 2000, 9));
    TimeScale scale = TimeScale.of(kind, random);
    long last = random.instants().getLast().time().nanos();

    for (int part = 0; part <= 100; part++) {
      VirtualTime time = new VirtualTime(last / 100 * part);
      long back = scale.time(scale.x(time)).nanos();
      assertThat((double) back)
          .as("seed %d, part %d", seed, part)
          .isCloseTo((double) time.nanos(), within(last * 1e-9 + 2));
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4", "5", "6"})
  void laterPositionsStandFurtherRightOnAnElasticAxis(long seed) {
    TimelineModel random = TimelineModel.of(SyntheticTrace.of(seed, 2000, 9));
    TimeScale scale = TimeScale.elastic(random);

    for (int position = 1; position <= random.end(); position++) {
      assertThat(scale.x(position)).as("seed %d", seed).isGreaterThan(scale.x(position - 1));
    }
  }

  @Test
  void stepsAreAtLeastAColumnWide() {
    TimeScale scale = TimeScale.elastic(model);

    for (Bar bar : model.lanes().get(1).tracks().getFirst().bars()) {
      if (bar.kind().runs() || bar.kind() == BarKind.READY) {
        assertThat(scale.x(bar.end()) - scale.x(bar.begin())).isGreaterThanOrEqualTo(39.9);
      }
    }
  }

  @Test
  void gapsBetweenInstantsAreCompressedToOneWidth() {
    TimeScale scale = TimeScale.elastic(model);
    List<Instant> instants = model.instants();

    for (int i = 1; i < instants.size(); i++) {
      double gap = scale.x(instants.get(i).begin()) - scale.bandEnd(instants.get(i - 1));
      assertThat(gap).isCloseTo(ElasticSpacing.GAP, within(1e-6));
    }
  }

  @Test
  void aTrueAxisIsProportionalToTime() {
    TimeScale scale = TimeScale.trueTime(model);

    assertThat(scale.x(new VirtualTime(100_000_000))).isCloseTo(scale.width() / 3, within(1e-6));
    assertThat(scale.kind()).isEqualTo(AxisKind.TRUE);
  }

  @Test
  void aRunInWhichNoTimePassesIsElasticAlways() {
    TimelineModel first = TimelineModel.of(ProducerConsumerTrace.trace(), 20);

    assertThat(TimeScale.trueTime(first).kind()).isEqualTo(AxisKind.ELASTIC);
  }
}
