package loopscope.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import loopscope.trace.EventLoopState;
import loopscope.trace.HandleState;
import loopscope.trace.LoopId;
import loopscope.trace.LoopState;
import loopscope.trace.ThreadId;
import loopscope.trace.ThreadState;
import loopscope.trace.TimerState;
import loopscope.trace.story.Times;
import loopscope.ui.Texts;
import org.jspecify.annotations.Nullable;

/// The event loops beside the one of whoever runs, each on a line: where it is, what is ready in it
/// and its next timer. There is nothing to see of it in a program with one loop.
final class OtherLoops extends VBox {
  private static final Texts TEXTS = Texts.of(OtherLoops.class);

  /// As many have a line; the others are counted.
  private static final int MOST_LOOPS = 2;

  private static final int MOST_READY = 3;

  private @Nullable Object shown;

  OtherLoops() {
    getStyleClass().add("other-loops");
    setVisible(false);
    setManaged(false);
  }

  /// Whether one has to say which loop is meant.
  static boolean areThere(LoopState state) {
    return !others(state).isEmpty();
  }

  /// A loop by its number and thread.
  static String name(LoopState state, EventLoopState loop) {
    ThreadId id = loop.thread();
    ThreadState thread = id == null ? null : state.thread(id);
    int number = loop.id().number();
    return thread != null
        ? TEXTS.get("loops.thread", number, thread.name())
        : loop.phase() == EventLoopState.Phase.NEW
            ? TEXTS.get("loops.new", number)
            : TEXTS.get("loops.main", number);
  }

  private static String shortName(LoopState state, EventLoopState loop) {
    ThreadId id = loop.thread();
    ThreadState thread = id == null ? null : state.thread(id);
    int number = loop.id().number();
    return thread == null
        ? TEXTS.get("loops.short", number)
        : TEXTS.get("loops.thread.short", number, thread.name());
  }

  /// Shows the others of a moment, only the first of them where the room is low. There the heading
  /// above has no room either, and what it says stands here.
  void show(LoopState state, boolean low) {
    List<EventLoopState> others = others(state);
    List<EventLoopState> seen = others.subList(0, Math.min(low ? 1 : MOST_LOOPS, others.size()));
    List<String> names = new ArrayList<>();
    seen.forEach(loop -> loop.ready().forEach(one -> names.add(HandleChip.name(state, one))));
    Object key = List.of(low, state.loop(), others.size(), List.copyOf(seen), names);
    if (key.equals(shown)) {
      return;
    }
    shown = key;
    boolean some = !others.isEmpty();
    setVisible(some);
    setManaged(some);
    List<Node> lines = new ArrayList<>();
    for (EventLoopState loop : seen) {
      lines.add(line(state, loop, low));
    }
    if (others.size() > seen.size() && lines.getLast() instanceof HBox last) {
      int more = others.size() - seen.size();
      last.getChildren().add(remark(TEXTS.get(more == 1 ? "loops.more.one" : "loops.more", more)));
    }
    getChildren().setAll(lines);
  }

  private static List<EventLoopState> others(LoopState state) {
    List<EventLoopState> others = new ArrayList<>();
    for (LoopId id : state.unclosed()) {
      if (!id.equals(state.loop())) {
        others.add(state.eventLoop(id));
      }
    }
    return others;
  }

  private static HBox line(LoopState state, EventLoopState loop, boolean low) {
    HBox line = new HBox();
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("other-loop");
    if (low) {
      line.getChildren().add(remark(TEXTS.get("loops.above", shortName(state, state.eventLoop()))));
    }
    Label name = new Label(low ? shortName(state, loop) : name(state, loop));
    name.getStyleClass().add("other-loop-name");
    name.setMinWidth(USE_PREF_SIZE);
    line.getChildren().add(name);
    switch (loop.phase()) {
      case NEW, CLOSED -> {}
      case RUNNING -> {
        if (!low) {
          line.getChildren().add(remark(TEXTS.get("loops.tick", loop.tick().number())));
        }
      }
      case STOPPED -> line.getChildren().add(remark(TEXTS.get("loops.stopped")));
    }
    line.getChildren()
        .add(remark(TEXTS.get(loop.ready().isEmpty() ? "loops.empty" : "loops.ready")));
    List<HandleState> ready = loop.ready();
    for (HandleState handle : ready.subList(0, Math.min(MOST_READY, ready.size()))) {
      line.getChildren().add(HandleChip.of(state, handle));
    }
    if (ready.size() > MOST_READY) {
      line.getChildren().add(remark(TEXTS.get("ready.more", ready.size() - MOST_READY)));
    }
    if (!loop.timers().isEmpty()) {
      TimerState timer = loop.timers().getFirst();
      String when = Times.instant(timer.deadline());
      String owner = LoopPane.owner(state, timer);
      line.getChildren()
          .add(remark(TEXTS.get(low ? "loops.timer.short" : "loops.timer", when, owner)));
    }
    return line;
  }

  private static Label remark(String text) {
    Label remark = new Label(text);
    remark.getStyleClass().add("section-remark");
    remark.setMinWidth(0);
    return remark;
  }
}
