package loopscope.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.FlowPane;
import loopscope.trace.LoopState;
import loopscope.trace.ResourceEvent.ResourceKind;
import loopscope.trace.ResourceState;
import loopscope.ui.Moment;

/// What tasks share: queues with their contents, locks with their holders, and who waits for them.
final class ResourcesPane extends FlowPane {
  /// A lecture has few; a run with thousands of locks shows the first of them.
  private static final int MOST = 24;

  /// So much room two cards need.
  private static final double BESIDE = 600;

  private final List<ResourceCard> cards = new ArrayList<>();

  ResourcesPane() {
    getStyleClass().add("resources");
    setMinWidth(0);
    setId("resources");
    setRowValignment(VPos.TOP);
    widthProperty().subscribe(this::share);
  }

  /// Two cards stand side by side where there is room for both.
  private void share() {
    double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
    boolean beside = getChildren().size() > 1 && room >= BESIDE;
    double each = beside ? Math.floor((room - getHgap()) / 2) : room;
    for (ResourceCard card : cards) {
      if (each > 0) {
        card.setPrefWidth(each);
      }
    }
  }

  void show(Moment moment) {
    LoopState state = moment.state();
    int count = 0;
    for (ResourceState resource : state.resources()) {
      boolean telling = resource.kind() != ResourceKind.FUTURE || !resource.waiters().isEmpty();
      if (telling && count < MOST) {
        if (count == cards.size()) {
          cards.add(new ResourceCard());
          getChildren().add(cards.getLast());
        }
        cards.get(count).show(state, resource);
        count++;
      }
    }
    while (cards.size() > count) {
      getChildren().remove(cards.removeLast());
    }
    share();
    setVisible(count > 0);
    setManaged(count > 0);
  }
}
