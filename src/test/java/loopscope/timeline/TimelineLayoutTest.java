package loopscope.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.ProducerConsumerTrace;
import loopscope.trace.SyntheticTrace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineLayoutTest {
  private static final FontMetrics FONT = new PlainFont();

  private final TimelineModel model = TimelineModel.of(ProducerConsumerTrace.trace());
  private final TimelineLayout layout = layout(model, AxisKind.ELASTIC, 1443, 470, Viewport.START);

  private static TimelineLayout layout(
      TimelineModel model, AxisKind axis, double width, double height, Viewport viewport) {
    Density density = Density.forLanes(model.lanes().size());
    Frame frame = Frame.of(width, height, density).withViewport(viewport);
    return TimelineLayout.of(model, TimeScale.of(axis, model), frame, FONT);
  }

  @Test
  void lanesStandWhereTheDrawingHasThem() {
    assertThat(layout.chart().x()).isEqualTo(150);
    assertThat(layout.chart().bottom()).isEqualTo(414);
    assertThat(layout.heads())
        .extracting(head -> head.box().middleY())
        .containsExactly(101.0, 179.0, 257.0, 335.0);
    assertThat(layout.bands().getFirst().box())
        .satisfies(
            box -> {
              assertThat(box.x()).isEqualTo(170);
              assertThat(box.y()).isEqualTo(12);
              assertThat(box.height()).isEqualTo(26);
            });
  }

  @Test
  void heightTellsWhatATaskDoes() {
    for (Placed.Block block : layout.blocks()) {
      double height =
          switch (block.bar().kind().height()) {
            case TALL -> 32;
            case MIDDLE -> 18;
            case THIN -> 5;
            case BOX -> 26;
          };
      assertThat(block.box().height()).isEqualTo(height);
    }
  }

  @Test
  void anArrowLeavesItsBlockAndEndsInsideWhatItBroughtAbout() {
    Placed.Link put = layout.links().get(2);
    Placed.Block block = block(1, 29);
    Placed.Block ready = block(2, 32);

    assertThat(put.curve().y0()).isEqualTo(block.box().bottom() + 1);
    assertThat(put.curve().x0()).isBetween(block.box().x(), block.box().right());
    assertThat(put.curve().x1()).isBetween(ready.box().x(), ready.box().right());
    assertThat(put.curve().y1()).isEqualTo(ready.box().y() - 3);
  }

  private Placed.Block block(int lane, int begin) {
    return layout.blocks().stream()
        .filter(block -> block.lane() == lane && block.bar().begin() == begin)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "1,ELASTIC,1",
    "2,ELASTIC,0.5",
    "3,ELASTIC,0.2",
    "4,ELASTIC,0.04",
    "5,ELASTIC,3",
    "6,TRUE,1",
    "7,TRUE,0.3"
  })
  void nothingInALaneOverlapsAndLabelsStayInTheirPlace(long seed, AxisKind axis, double zoom) {
    TimelineModel random = TimelineModel.of(SyntheticTrace.of(seed, 1500, 10));
    TimelineLayout all = layout(random, axis, 1443, 0, new Viewport(zoom, 200, 0));

    List<Box> texts = new ArrayList<>();
    for (Placed.Block block : all.blocks()) {
      Text label = block.label();
      if (label != null) {
        Box box = label.box(FONT);
        assertThat(box.x()).as("seed %d %s", seed, label).isGreaterThanOrEqualTo(block.box().x());
        assertThat(box.right())
            .as("seed %d %s", seed, label)
            .isLessThanOrEqualTo(block.box().right() + 0.01);
        texts.add(box);
      }
    }
    all.ticks().stream()
        .map(Placed.TickLine::label)
        .filter(label -> label != null)
        .forEach(label -> texts.add(label.box(FONT)));
    all.bands().stream()
        .map(Placed.Band::label)
        .filter(label -> label != null)
        .forEach(label -> texts.add(label.box(FONT)));
    assertApart(texts, seed);
    if (axis == AxisKind.ELASTIC) {
      List<Box> boxes = new ArrayList<>();
      all.blocks().forEach(block -> boxes.add(block.box()));
      all.clusters().forEach(cluster -> boxes.add(narrower(cluster.box())));
      assertApart(boxes.stream().map(TimelineLayoutTest::narrower).toList(), seed);
    }
  }

  /// Blocks too narrow to see are drawn 3 pixels wide and may touch their neighbours by that.
  private static Box narrower(Box box) {
    double inset = Math.min(1.6, box.width() / 2);
    return new Box(box.x(), box.y(), box.width() - 2 * inset, box.height());
  }

  private static void assertApart(List<Box> boxes, long seed) {
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        assertThat(boxes.get(i).overlaps(boxes.get(j)))
            .as("seed %d: %s and %s", seed, boxes.get(i), boxes.get(j))
            .isFalse();
      }
    }
  }

  @Test
  void theViewportNeverLeavesTheRun() {
    TimelineLayout far =
        layout(model, AxisKind.ELASTIC, 700, 300, new Viewport(2, 1_000_000, 1_000_000));

    assertThat(far.x(model.end())).isBetween(far.chart().x(), far.chart().right());
    assertThat(far.heads().getLast().lane().name()).isEqualTo("queue");
  }

  @Test
  void zoomingKeepsWhatIsUnderThePointer() {
    double place = layout.place(600);
    Frame frame = layout.frame().withViewport(layout.zoomedAt(1.7, 600));

    TimelineLayout zoomed = TimelineLayout.of(model, layout.scale(), frame, FONT);

    assertThat(zoomed.place(600)).isCloseTo(place, within(1e-6));
  }

  @Test
  void showingScrollsOnlyWhenItMust() {
    TimelineLayout narrow = layout(model, AxisKind.ELASTIC, 600, 470, Viewport.START);

    assertThat(narrow.showing(6)).isEqualTo(narrow.viewport());
    Frame frame = narrow.frame().withViewport(narrow.showing(83));
    TimelineLayout moved = TimelineLayout.of(model, narrow.scale(), frame, FONT);
    assertThat(moved.x(83)).isBetween(moved.chart().x(), moved.chart().right());
  }

  @Test
  void fittingShowsTheWholeRun() {
    Frame frame = layout.frame().withViewport(layout.fit());
    TimelineLayout fitted = TimelineLayout.of(model, layout.scale(), frame, FONT);

    assertThat(fitted.x(0)).isEqualTo(170);
    assertThat(fitted.x(model.end())).isLessThan(1443);
  }
}
