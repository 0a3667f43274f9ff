package loopscope.ui.inspector;

import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import loopscope.trace.graph.WaitGraph;
import loopscope.ui.Attention;
import loopscope.ui.Moment;
import loopscope.ui.Texts;
import org.jspecify.annotations.Nullable;

/// Who waits for whom, as chips joined by arrows. Drawn anew only when the graph has changed.
final class WaitPane extends VBox {
  private static final Texts TEXTS = Texts.of(WaitPane.class);
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  private final Heading heading = new Heading(TEXTS.get("waits"));
  private final WaitDrawing drawing;
  private @Nullable WaitGraph shown;

  WaitPane(Attention attention) {
    drawing = new WaitDrawing(attention);
    getStyleClass().addAll("section", "waits");
    setId("waits");
    setMinWidth(0);
    getChildren().addAll(heading, drawing);
  }

  void show(Moment moment) {
    WaitGraph graph = WaitGraph.of(moment.state());
    if (graph.equals(shown)) {
      return;
    }
    shown = graph;
    heading.setRemark(remark(graph));
    heading.pseudoClassStateChanged(BAD, !graph.cycle().isEmpty());
    drawing.show(GraphDigest.of(graph));
  }

  private static String remark(WaitGraph graph) {
    if (!graph.cycle().isEmpty()) {
      return TEXTS.get("waits.cycle");
    }
    return graph.omitted() > 0
        ? TEXTS.get("waits.more", graph.omitted())
        : graph.nodes().isEmpty() ? TEXTS.get("waits.nobody") : "";
  }
}
