package loopscope.ui.editor;

import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The band behind the line where something went wrong, a sign beside its number, and a card that
/// says what to change. The card stands as near to the line as it can without covering code.
final class TroubleLayer {
  private static final double GAP = 14;
  private static final double SIGN = 15;
  private static final double SIGN_LEFT = 5;
  private static final double ROW = 26;
  private static final double WIDEST = 400;
  private static final double NARROWEST = 190;

  /// How far from its line the card may stand before it goes to the foot of the pane instead.
  private static final int NEAR = 4;

  private final SourceEditor editor;
  private final Pane over;
  private final Region band = new Region();
  private final Label sign = new Label("!");
  private final Label title = new Label();
  private final Label message = new Label();
  private final Label advice = new Label();
  private final VBox card = new VBox(title, message, advice);
  private @Nullable Trouble shown;
  private boolean putAway;

  /// Draws into the layers of the chips.
  TroubleLayer(SourceEditor editor, Pane behind, Pane over) {
    this.editor = editor;
    this.over = over;
    band.getStyleClass().add("trouble-band");
    band.setManaged(false);
    sign.getStyleClass().add("trouble-sign");
    sign.setManaged(false);
    sign.setTooltip(new Tooltip());
    title.getStyleClass().add("trouble-title");
    message.getStyleClass().add("trouble-message");
    advice.getStyleClass().add("trouble-advice");
    card.getStyleClass().add("trouble-card");
    card.setId("trouble");
    card.setManaged(false);
    for (Label label : new Label[] {title, message, advice}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    card.setOnMouseClicked(
        _ -> {
          putAway = true;
          place();
        });
    behind.getChildren().addFirst(band);
    over.getChildren().addAll(sign, card);
    place();
  }

  void show(@Nullable Trouble next) {
    if (next == null && shown == null) {
      return;
    }
    putAway = putAway && Objects.equals(next, shown);
    shown = next;
    if (next != null) {
      title.setText(next.title());
      message.setText(next.message());
      advice.setText(next.advice());
      sign.getTooltip().setText(next.title() + ": " + next.message());
    }
    over.applyCss();
    place();
  }

  /// Puts everything where the line stands now; called after each layout.
  void place() {
    Trouble trouble = shown;
    Bounds line = trouble == null ? null : editor.extent(trouble.line(), over);
    band.setVisible(line != null && trouble != null && trouble.here());
    sign.setVisible(line != null);
    card.setVisible(trouble != null && trouble.here() && !putAway);
    if (line != null) {
      band.resizeRelocate(0, line.getMinY(), over.getWidth(), line.getHeight());
      double y = line.getMinY() + (Math.min(line.getHeight(), ROW) - SIGN) / 2;
      sign.resizeRelocate(SIGN_LEFT, Math.rint(y), SIGN, SIGN);
    }
    if (trouble != null && trouble.here()) {
      card.toFront();
      placeCard(trouble.line(), line);
    }
  }

  private void placeCard(int line, @Nullable Bounds extent) {
    for (double width = Math.min(WIDEST, over.getWidth() / 2); width >= NARROWEST; width -= 30) {
      double height = card.prefHeight(width);
      double x = over.getWidth() - GAP - width;
      for (int away = 0; extent != null && away <= NEAR; away++) {
        for (int first : new int[] {line + away, line - away}) {
          Bounds top = editor.extent(first, over);
          if (top != null && isFree(first, top.getMinY(), height, x)) {
            card.resizeRelocate(x, top.getMinY() + 1, width, height);
            return;
          }
        }
      }
    }
    double width = Math.min(WIDEST, over.getWidth() - 2 * GAP);
    double height = card.prefHeight(width);
    // Code is everywhere: at least its own line stays in sight. A click puts the card away.
    boolean above = extent != null && extent.getMinY() > over.getHeight() / 2;
    double y = above ? GAP : over.getHeight() - GAP - height;
    card.resizeRelocate(over.getWidth() - GAP - width, y, width, height);
  }

  /// Whether no code reaches right of `x` in the lines from `first` down to where the card ends.
  private boolean isFree(int first, double top, double height, double x) {
    if (top < 0 || top + height > over.getHeight()) {
      return false;
    }
    for (int line = first; line <= editor.lines(); line++) {
      Bounds extent = editor.extent(line, over);
      if (extent == null || extent.getMinY() >= top + height) {
        return true;
      }
      if (!editor.endsBefore(line, over, x - GAP)) {
        return false;
      }
    }
    return true;
  }
}
