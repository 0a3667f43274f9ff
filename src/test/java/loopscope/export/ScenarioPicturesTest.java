package loopscope.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import loopscope.scenario.Catalogue;
import loopscope.scenario.Scenario;
import loopscope.scenario.Settings;
import loopscope.scenario.Simulation;
import loopscope.timeline.AxisKind;
import loopscope.timeline.Box;
import loopscope.timeline.FontMetrics;
import loopscope.timeline.Placed;
import loopscope.timeline.Text;
import loopscope.timeline.TimelineLayout;
import loopscope.trace.Trace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The pictures of all bundled scenarios, at the widths of a slide, a page and a narrow window.
class ScenarioPicturesTest {
  private static final FontMetrics METRICS = BundledFonts.metrics();
  private static final int[] WIDTHS = {0, 1443, 1000, 700};

  @TestFactory
  Stream<DynamicTest> noTextCoversAnother() {
    return Catalogue.load(Path.of("scenarios")).chapters().stream()
        .flatMap(chapter -> chapter.scenarios().stream())
        .map(scenario -> dynamicTest(scenario.title(), () -> check(scenario)));
  }

  private static void check(Scenario scenario) throws ExportException {
    Trace trace = Simulation.run(scenario.program(), Settings.DEFAULT).trace();
    for (AxisKind axis : AxisKind.values()) {
      for (int width : WIDTHS) {
        ExportOptions options = ExportOptions.DEFAULT.withAxis(axis).withWidth(width);
        TimelineLayout layout = TimelineExport.layout(trace, options, METRICS);
        List<Text> texts = texts(layout);
        for (int i = 0; i < texts.size(); i++) {
          Box one = texts.get(i).box(METRICS);
          assertThat(one.x()).as("%s at %d", texts.get(i), width).isGreaterThanOrEqualTo(0);
          assertThat(one.right())
              .as("%s at %d", texts.get(i), width)
              .isLessThanOrEqualTo(layout.width());
          for (int j = i + 1; j < texts.size(); j++) {
            assertThat(one.overlaps(texts.get(j).box(METRICS)))
                .as("%s and %s at %d", texts.get(i), texts.get(j), width)
                .isFalse();
          }
        }
      }
    }
  }

  private static List<Text> texts(TimelineLayout layout) {
    List<Text> texts = new ArrayList<>();
    layout.blocks().forEach(block -> add(texts, block.label()));
    layout.clusters().forEach(cluster -> add(texts, cluster.label()));
    layout.ticks().forEach(tick -> add(texts, tick.label()));
    layout.bands().forEach(band -> add(texts, band.label()));
    layout.gaps().forEach(gap -> add(texts, gap.label()));
    layout.rulerMarks().forEach(mark -> add(texts, mark.label()));
    layout.braces().forEach(brace -> add(texts, brace.label()));
    layout.endMarks().forEach(mark -> add(texts, mark.label()));
    for (Placed.Head head : layout.heads()) {
      add(texts, head.name());
      add(texts, head.note());
    }
    return texts;
  }

  private static void add(List<Text> texts, @Nullable Text text) {
    if (text != null) {
      texts.add(text);
    }
  }
}
