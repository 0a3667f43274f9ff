package loopscope.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import loopscope.trace.LoopState;
import loopscope.trace.ResourceState;
import loopscope.ui.Texts;

/// One queue, lock, semaphore, event ... as it stands: contents in boxes, a remark, the waiters.
final class ResourceCard extends VBox {
  private static final Texts TEXTS = Texts.of(ResourceCard.class);

  /// More boxes than this leave no room for the words beside them.
  private static final int MOST_BOXES = 6;

  private static final int MOST_NAMES = 5;

  ResourceCard(LoopState state, ResourceState resource) {
    getStyleClass().add("resource-card");
    Heading heading = new Heading(TEXTS.get("kind." + resource.kind()));
    String call = resource.label() + " = " + resource.call();
    boolean named = !resource.label().isEmpty() && !resource.call().isEmpty();
    String remark = named ? call : resource.label() + resource.call();
    heading.setRemark(remark + unfinished(resource));
    HBox inside = new HBox();
    inside.getStyleClass().add("resource-inside");
    inside.setAlignment(Pos.CENTER_LEFT);
    inside.getChildren().addAll(boxes(state, resource));
    Label words = new Label(words(state, resource));
    words.getStyleClass().add("resource-words");
    words.setMinWidth(0);
    // Beside each other, and below where the room is short.
    VBox waiters = waiters(state, resource);
    FlowPane content = new FlowPane(inside, words, waiters);
    inside.maxWidthProperty().bind(content.widthProperty());
    waiters.maxWidthProperty().bind(content.widthProperty());
    content.getStyleClass().add("resource-content");
    content.setMinWidth(0);
    content.setRowValignment(VPos.CENTER);
    getChildren().addAll(heading, content);
  }

  private static String unfinished(ResourceState resource) {
    return switch (resource.kind()) {
      case QUEUE, LIFO_QUEUE, PRIORITY_QUEUE ->
          "   " + TEXTS.get("queue.unfinished", resource.unfinished());
      default -> "";
    };
  }

  private static List<Label> boxes(LoopState state, ResourceState resource) {
    List<Label> boxes = new ArrayList<>();
    switch (resource.kind()) {
      case QUEUE, LIFO_QUEUE, PRIORITY_QUEUE -> {
        int places = Math.max(resource.capacity(), Math.max(1, resource.items().size()));
        for (int i = 0; i < Math.min(places, MOST_BOXES); i++) {
          boolean taken = i < resource.items().size();
          boxes.add(box(taken ? resource.items().get(i) : "", taken));
        }
        if (places > MOST_BOXES) {
          boxes.add(Station.remark("+" + (places - MOST_BOXES)));
        }
      }
      case LOCK, CONDITION, SEMAPHORE, BOUNDED_SEMAPHORE -> {
        int places = Math.max(1, Math.max(resource.capacity(), resource.holders().size()));
        for (int i = 0; i < Math.min(places, MOST_BOXES); i++) {
          boolean taken = i < resource.holders().size();
          boxes.add(box(taken ? Names.of(state, resource.holders().get(i).task()) : "", taken));
        }
        if (places > MOST_BOXES) {
          boxes.add(Station.remark("+" + (places - MOST_BOXES)));
        }
      }
      case EVENT, FUTURE -> boxes.add(box(resource.flag() ? "✓" : "", resource.flag()));
      case BARRIER -> {}
    }
    return boxes;
  }

  private static Label box(String text, boolean taken) {
    Label box = new Label(text);
    box.getStyleClass().addAll("resource-box", taken ? "taken" : "free");
    box.setAlignment(Pos.CENTER);
    if (!text.isEmpty()) {
      Hover.say(box, text);
    }
    return box;
  }

  private static String words(LoopState state, ResourceState resource) {
    int held = resource.holders().size();
    return switch (resource.kind()) {
      case QUEUE, LIFO_QUEUE, PRIORITY_QUEUE ->
          (resource.capacity() > 0
                  ? TEXTS.get("queue.taken", resource.items().size(), resource.capacity())
                  : TEXTS.get("queue.items", resource.items().size()))
              + (resource.flag() ? ", " + TEXTS.get("queue.shut") : "");
      case LOCK, CONDITION ->
          held == 0
              ? TEXTS.get("lock.free")
              : TEXTS.get("lock.held", Names.of(state, resource.holders().get(0).task()));
      case SEMAPHORE, BOUNDED_SEMAPHORE ->
          TEXTS.get("semaphore.free", resource.free(), resource.capacity());
      case EVENT -> TEXTS.get(resource.flag() ? "event.set" : "event.clear");
      case FUTURE -> TEXTS.get(resource.flag() ? "future.done" : "future.pending");
      case BARRIER -> TEXTS.get("barrier", resource.capacity(), resource.state());
    };
  }

  private static VBox waiters(LoopState state, ResourceState resource) {
    VBox rows = new VBox();
    rows.getStyleClass().add("waiters");
    List<String> operations =
        switch (resource.kind()) {
          case QUEUE, LIFO_QUEUE, PRIORITY_QUEUE -> List.of("get", "put", "join");
          case LOCK, SEMAPHORE, BOUNDED_SEMAPHORE -> List.of("acquire");
          case CONDITION -> List.of("acquire", "wait");
          case EVENT, BARRIER -> List.of("wait");
          case FUTURE -> List.of("await");
        };
    for (String operation : operations) {
      List<String> names =
          resource.waitersIn(operation).stream()
              .map(waiter -> Names.of(state, waiter.task()))
              .toList();
      if (!names.isEmpty() || !operation.equals("join")) {
        Label row = new Label(TEXTS.get("waiting", operation, list(names)));
        row.setMinWidth(0);
        Hover.say(row, row.getText());
        rows.getChildren().add(row);
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
