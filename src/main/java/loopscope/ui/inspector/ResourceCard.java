package loopscope.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import loopscope.trace.LoopState;
import loopscope.trace.ResourceState;
import loopscope.ui.Texts;
import org.jspecify.annotations.Nullable;

/// One queue, lock, semaphore, event ... as it stands: contents in boxes, a remark, the waiters.
///
/// A card is made once and changed in place: styling new labels is most of what a step costs.
final class ResourceCard extends VBox {
  private static final Texts TEXTS = Texts.of(ResourceCard.class);
  private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

  /// More boxes than this leave no room for the words beside them.
  private static final int MOST_BOXES = 6;

  private static final int MOST_NAMES = 5;

  private final Heading heading = new Heading("");
  private final HBox boxes = new HBox();
  private final Label more = Station.remark("");
  private final Label words = new Label();
  private final VBox waiters = new VBox();

  ResourceCard() {
    getStyleClass().add("resource-card");
    HBox inside = new HBox(boxes, more);
    inside.setAlignment(Pos.CENTER_LEFT);
    inside.getStyleClass().add("resource-inside");
    boxes.getStyleClass().add("resource-boxes");
    words.getStyleClass().add("resource-words");
    words.setMinWidth(0);
    waiters.getStyleClass().add("waiters");
    // Beside each other, and below where the room is short.
    FlowPane content = new FlowPane(inside, words, waiters);
    inside.maxWidthProperty().bind(content.widthProperty());
    waiters.maxWidthProperty().bind(content.widthProperty());
    content.getStyleClass().add("resource-content");
    content.setMinWidth(0);
    content.setRowValignment(VPos.CENTER);
    getChildren().addAll(heading, content);
  }

  /// Shows a resource as it stands in a state.
  void show(LoopState state, ResourceState resource) {
    heading.setTitle(TEXTS.get("kind." + resource.kind()));
    String call = resource.label() + " = " + resource.call();
    boolean named = !resource.label().isEmpty() && !resource.call().isEmpty();
    String remark = named ? call : resource.label() + resource.call();
    heading.setRemark(remark + addition(state, resource));
    List<String> held = held(state, resource);
    int places = places(resource);
    resize(boxes.getChildren(), Math.min(places, MOST_BOXES), ResourceCard::box);
    for (int i = 0; i < boxes.getChildren().size(); i++) {
      fill((Label) boxes.getChildren().get(i), i < held.size() ? held.get(i) : null);
    }
    present(more, places > MOST_BOXES ? "+" + (places - MOST_BOXES) : "");
    present(words, words(resource));
    List<String> rows = rows(state, resource);
    resize(waiters.getChildren(), rows.size(), ResourceCard::row);
    for (int i = 0; i < rows.size(); i++) {
      Label row = (Label) waiters.getChildren().get(i);
      row.setText(rows.get(i));
      Hover.say(row, rows.get(i));
    }
  }

  private static void resize(List<Node> nodes, int count, Supplier<Label> next) {
    while (nodes.size() > count) {
      nodes.removeLast();
    }
    while (nodes.size() < count) {
      nodes.add(next.get());
    }
  }

  private static void present(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }

  private static Label box() {
    Label box = new Label();
    box.getStyleClass().add("resource-box");
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private static Label row() {
    Label row = new Label();
    row.setMinWidth(0);
    return row;
  }

  private static void fill(Label box, @Nullable String text) {
    box.setText(text == null ? "" : text);
    box.pseudoClassStateChanged(TAKEN, text != null);
    Hover.say(box, box.getText());
  }

  /// What stands behind the call that made the resource.
  private static String addition(LoopState state, ResourceState resource) {
    return switch (resource.kind()) {
      case QUEUE, LIFO_QUEUE, PRIORITY_QUEUE ->
          "   " + TEXTS.get("queue.unfinished", resource.unfinished());
      case LOCK, CONDITION ->
          resource.holders().isEmpty()
              ? ""
              : "   "
                  + TEXTS.get("lock.held", Names.of(state, resource.holders().getFirst().task()));
      case SEMAPHORE, BOUNDED_SEMAPHORE, EVENT, FUTURE, BARRIER -> "";
    };
  }

  /// How many boxes the resource has: places of a queue, holders of a lock.
  private static int places(ResourceState resource) {
    return switch (resource.kind()) {
      case QUEUE, LIFO_QUEUE, PRIORITY_QUEUE ->
          Math.max(resource.capacity(), Math.max(1, resource.items().size()));
      case LOCK, CONDITION, SEMAPHORE, BOUNDED_SEMAPHORE ->
          Math.max(1, Math.max(resource.capacity(), resource.holders().size()));
      case EVENT, FUTURE -> 1;
      case BARRIER -> 0;
    };
  }

  /// What the taken boxes hold.
  private static List<String> held(LoopState state, ResourceState resource) {
    return switch (resource.kind()) {
      case QUEUE, LIFO_QUEUE, PRIORITY_QUEUE -> resource.items();
      case LOCK, CONDITION, SEMAPHORE, BOUNDED_SEMAPHORE ->
          resource.holders().stream().map(holder -> Names.of(state, holder.task())).toList();
      case EVENT, FUTURE -> resource.flag() ? List.of("✓") : List.of();
      case BARRIER -> List.of();
    };
  }

  private static String words(ResourceState resource) {
    return switch (resource.kind()) {
      case QUEUE, LIFO_QUEUE, PRIORITY_QUEUE ->
          (resource.capacity() > 0
                  ? TEXTS.get("queue.taken", resource.items().size(), resource.capacity())
                  : TEXTS.get("queue.items", resource.items().size()))
              + (resource.flag() ? ", " + TEXTS.get("queue.shut") : "");
      case LOCK, CONDITION -> resource.holders().isEmpty() ? TEXTS.get("lock.free") : "";
      case SEMAPHORE, BOUNDED_SEMAPHORE ->
          TEXTS.get("semaphore.free", resource.free(), resource.capacity());
      case EVENT -> TEXTS.get(resource.flag() ? "event.set" : "event.clear");
      case FUTURE -> TEXTS.get(resource.flag() ? "future.done" : "future.pending");
      case BARRIER -> TEXTS.get("barrier", resource.capacity(), resource.state());
    };
  }

  /// Who waits, a row for each way to wait.
  private static List<String> rows(LoopState state, ResourceState resource) {
    List<String> operations =
        switch (resource.kind()) {
          case QUEUE, LIFO_QUEUE, PRIORITY_QUEUE -> List.of("get", "put", "join");
          case LOCK, SEMAPHORE, BOUNDED_SEMAPHORE -> List.of("acquire");
          case CONDITION -> List.of("acquire", "wait");
          case EVENT, BARRIER -> List.of("wait");
          case FUTURE -> List.of("await");
        };
    List<String> rows = new ArrayList<>();
    for (String operation : operations) {
      List<String> names =
          resource.waitersIn(operation).stream()
              .map(waiter -> Names.of(state, waiter.task()))
              .toList();
      if (!names.isEmpty() || !operation.equals("join")) {
        rows.add(TEXTS.get("waiting", operation, list(names)));
      }
    }
    return rows;
  }

  private static String list(List<String> names) {
    if (names.isEmpty()) {
      return TEXTS.get("waiting.none");
    }
    String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    int more = names.size() - MOST_NAMES;
    return more > 0 ? TEXTS.get("waiting.more", first, more) : first;
  }
}
