package loopscope.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.SyntheticTrace;
import org.junit.jupiter.api.Test;

class LevelOfDetailTest {
  private static final FontMetrics FONT = new PlainFont();

  /// One lane with so many steps of one position each, side by side with waits.
  private static Track track(int steps) {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      bars.add(new Bar(BarKind.RUNNING, 2 * i, 2 * i + 1, ""));
      bars.add(new Bar(BarKind.SUSPENDED, 2 * i + 1, 2 * i + 2, ""));
    }
    return new Track(bars);
  }

  @Test
  void aTrackCountsStepsInConstantTime() {
    Track track = track(1000);

    assertThat(track.steps(0, 2000)).isEqualTo(1000);
    assertThat(track.steps(10, 14)).isEqualTo(2);
    assertThat(track.firstEndingAfter(501)).isEqualTo(501);
    assertThat(track.firstBeginningFrom(501)).isEqualTo(501);
  }

  @Test
  void noStepIsLostWhenBarsMerge() {
    TimelineModel model = TimelineModel.of(SyntheticTrace.of(3, 20_000, 6));
    TimeScale scale = TimeScale.elastic(model);
    Frame frame = new Frame(1400, 0, Viewport.START, Density.DENSE, "", false);
    TimelineLayout near = TimelineLayout.of(model, scale, frame, FONT);
    TimelineLayout all = TimelineLayout.of(model, scale, frame.withViewport(near.fit()), FONT);

    for (Lane lane : model.lanes()) {
      if (lane.of() instanceof LaneOf.OfTask) {
        Track track = lane.tracks().getFirst();
        int shown = 0;
        for (Placed.Block block : all.blocks()) {
          shown += block.lane() == lane.index() && block.bar().kind().runs() ? 1 : 0;
        }
        for (Placed.Cluster cluster : all.clusters()) {
          shown += cluster.lane() == lane.index() ? cluster.steps() : 0;
        }
        assertThat(shown).as(lane.name()).isEqualTo(track.steps(0, track.bars().size()));
      }
    }
    assertThat(all.clusters()).isNotEmpty();
  }

  @Test
  void aLayoutCostsWhatThePixelsCost() {
    TimelineModel model = TimelineModel.of(SyntheticTrace.of(4, 200_000, 6));
    TimeScale scale = TimeScale.elastic(model);
    Frame frame = new Frame(1400, 700, Viewport.START, Density.DENSE, "", false);
    TimelineLayout near = TimelineLayout.of(model, scale, frame, FONT);
    TimelineLayout all = TimelineLayout.of(model, scale, frame.withViewport(near.fit()), FONT);

    int lanes = all.heads().size();
    int pixels = 1400;
    assertThat(all.blocks().size() + all.clusters().size()).isLessThan(lanes * pixels / 2);
    assertThat(all.ticks().size()).isLessThan(pixels);
    assertThat(all.bands().size()).isLessThan(pixels);
    assertThat(all.links().size()).isLessThan(8 * pixels / 5);
  }
}
