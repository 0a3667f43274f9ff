package loopscope.ui.scenarios;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import loopscope.ui.Texts;
import loopscope.ui.command.Commands;

/// Where the browser stands: beside the program in a wide window; in a narrow one, where the code
/// needs the room, it comes out over the program when it is asked for.
public final class BrowserShelf extends StackPane {
  private final BorderPane panes;
  private final ScenarioBrowser browser;
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(true);
  private boolean wide = true;
  private boolean wanted = true;

  /// The browser stands left in `panes`, or in this layer above them.
  public BrowserShelf(BorderPane panes, ScenarioBrowser browser) {
    this.panes = panes;
    this.browser = browser;
    getStyleClass().add("browser-shelf");
    setAlignment(Pos.TOP_LEFT);
    setVisible(false);
    panes.setLeft(browser);
    setOnMousePressed(
        event -> {
          if (event.getTarget() == this) {
            show(false);
          }
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            show(false);
            event.consume();
          }
        });
  }

  public ReadOnlyBooleanProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public void addTo(Commands commands) {
    commands.add(
        Texts.of(BrowserShelf.class), "browser", Commands.ALWAYS, this::toggle, "Shortcut+B");
  }

  /// Moves to the other place when the window has become wide or narrow.
  public void fit(boolean isWide) {
    if (isWide != wide) {
      wide = isWide;
      show(isWide && wanted);
    }
  }

  /// A program was chosen: over the program nothing may stay.
  public void chosen() {
    if (!wide) {
      show(false);
    }
  }

  /// Puts the browser away, or back where it was.
  public void hide(boolean hidden) {
    show(!hidden && wide && wanted);
  }

  private void toggle() {
    boolean next = !shown.get();
    if (wide) {
      wanted = next;
    }
    show(next);
    if (next) {
      browser.search();
    }
  }

  private void show(boolean next) {
    shown.set(next);
    panes.setLeft(next && wide ? browser : null);
    getChildren().clear();
    if (next && !wide) {
      getChildren().add(browser);
    }
    setVisible(next && !wide);
  }
}
