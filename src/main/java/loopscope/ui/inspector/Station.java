package loopscope.ui.inspector;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// One of the three places through which a handle goes: a titled box that keeps its size whatever
/// it holds.
final class Station extends VBox {
  private static final double ROOMY = 200;

  private final Label title = new Label();
  private final VBox content = new VBox();
  private @Nullable Object shown;

  /// The short name stands where the long one would be cut off.
  Station(String name, String shortName, String style) {
    getStyleClass().addAll("station", style);
    widthProperty()
        .subscribe(width -> title.setText(width.doubleValue() < ROOMY ? shortName : name));
    title.getStyleClass().add("station-title");
    content.getStyleClass().add("station-content");
    getChildren().addAll(title, content);
    setMinWidth(0);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(content.widthProperty());
    clip.heightProperty().bind(content.heightProperty());
    content.setClip(clip);
    content.setMinHeight(0);
  }

  /// Shows what `nodes` makes, unless the same is shown already: what has an equal `key` looks
  /// alike, and new nodes are most of what a step costs.
  void hold(Object key, Supplier<List<? extends Node>> nodes) {
    if (!key.equals(shown)) {
      shown = key;
      content.getChildren().setAll(nodes.get());
    }
  }

  static Label remark(String text) {
    Label remark = new Label(text);
    remark.getStyleClass().add("remark");
    remark.setWrapText(true);
    remark.setMinHeight(USE_PREF_SIZE);
    return remark;
  }
}
