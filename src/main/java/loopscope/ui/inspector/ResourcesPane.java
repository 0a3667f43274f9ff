package loopscope.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import loopscope.trace.LoopState;
import loopscope.trace.ResourceEvent.ResourceKind;
import loopscope.trace.ResourceState;
import loopscope.ui.Moment;

/// What tasks share: queues with their contents, locks with their holders, and who waits for them.
///
/// A resource is drawn anew only when it has changed since the last step.
final class ResourcesPane extends FlowPane {
  /// A lecture has few; a run with thousands of locks shows the first of them.
  private static final int MOST = 24;

  /// So much room two cards need.
  private static final double BESIDE = 600;

  private final List<ResourceState> shown = new ArrayList<>();
  private List<String> names = List.of();

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
    for (Node card : getChildren()) {
      if (card instanceof Region region && each > 0) {
        region.setPrefWidth(each);
      }
    }
  }

  void show(Moment moment) {
    LoopState state = moment.state();
    List<ResourceState> next = new ArrayList<>();
    List<String> nextNames = new ArrayList<>();
    for (ResourceState resource : state.resources()) {
      boolean telling = resource.kind() != ResourceKind.FUTURE || !resource.waiters().isEmpty();
      if (telling && next.size() < MOST) {
        next.add(resource);
        resource.waiters().forEach(waiter -> nextNames.add(Names.of(state, waiter.task())));
      }
    }
    boolean sameNames = nextNames.equals(names);
    names = nextNames;
    while (shown.size() > next.size()) {
      shown.removeLast();
      getChildren().removeLast();
    }
    for (int i = 0; i < next.size(); i++) {
      ResourceState resource = next.get(i);
      if (i == shown.size()) {
        shown.add(resource);
        getChildren().add(card(state, resource));
      } else if (!sameNames || !resource.equals(shown.get(i))) {
        shown.set(i, resource);
        getChildren().set(i, card(state, resource));
      }
    }
    share();
    setVisible(!next.isEmpty());
    setManaged(!next.isEmpty());
  }

  private static Node card(LoopState state, ResourceState resource) {
    return new ResourceCard(state, resource);
  }
}
