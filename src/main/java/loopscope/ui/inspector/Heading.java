package loopscope.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The title of a section with a remark in smaller letters beside it.
final class Heading extends HBox {
  private final Label title = new Label();
  private final Label remark = new Label();

  Heading(String text) {
    getStyleClass().add("heading");
    setAlignment(Pos.BASELINE_LEFT);
    title.setText(text);
    title.getStyleClass().add("section-title");
    title.setMinWidth(USE_PREF_SIZE);
    remark.getStyleClass().add("section-remark");
    remark.setMinWidth(0);
    getChildren().addAll(title, remark);
  }

  /// Lets a long title be cut off rather than reach over its neighbour.
  void giveWay() {
    title.setMinWidth(0);
  }

  void setTitle(String text) {
    title.setText(text);
  }

  void setRemark(String text) {
    remark.setText(text);
  }
}
