package loopscope.ui.command;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A layer above the window that shows one thing at a time and goes away on Escape or a click
/// beside it.
public final class Overlay extends StackPane {
  private @Nullable Node focusBefore;

  public Overlay() {
    getStyleClass().add("overlay");
    setVisible(false);
    setOnMousePressed(
        event -> {
          if (event.getTarget() == this) {
            close();
          }
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  /// Shows a card and gives the focus to one of its parts.
  void show(Region card, Node focus) {
    focusBefore = getScene().getFocusOwner();
    getChildren().setAll(card);
    setVisible(true);
    focus.requestFocus();
  }

  /// Goes away and gives the focus back.
  public void close() {
    setVisible(false);
    getChildren().clear();
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
  }
}
