package loopscope.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loopscope.trace.Actor;
import loopscope.trace.EventLoopState;
import loopscope.trace.HandleState;
import loopscope.trace.LoopState;
import loopscope.trace.Running;
import loopscope.trace.ThreadState;
import loopscope.trace.TimerState;
import loopscope.trace.story.Times;
import loopscope.ui.Moment;
import loopscope.ui.Texts;

/// The event loop: timers by deadline, the ready queue in its real order, and what runs now.
final class LoopPane extends VBox {
  private static final Texts TEXTS = Texts.of(LoopPane.class);

  /// As many fit into a station; the others are counted.
  private static final int MOST_TIMERS = 2;

  private static final int MOST_READY = 5;

  /// A lower station has room for these.
  private static final double LOW = 90;

  private static final int LOW_TIMERS = 1;

  /// About how wide a chip is: its ends and the gap behind it, and each letter.
  private static final double CHIP_ENDS = 34;

  private static final double LETTER = 6.6;

  private final Heading heading = new Heading(TEXTS.get("loop"));
  private final Station timers = station("timers", "timers");
  private final Station ready = station("ready", "ready-queue");
  private final Station running = station("running", "running-now");
  private final OtherLoops others = new OtherLoops();
  private Moment shown = Moment.NOTHING;

  LoopPane() {
    getStyleClass().addAll("section", "loop");
    heading.getStyleClass().add("loop-heading");
    setId("loop");
    HBox stations = new HBox(timers, arrow(), ready, arrow(), running);
    stations.getStyleClass().add("stations");
    for (Station station : List.of(timers, ready, running)) {
      HBox.setHgrow(station, Priority.ALWAYS);
    }
    getChildren().addAll(heading, stations, others);
    ready.heightProperty().subscribe(() -> show(shown));
    ready.widthProperty().subscribe(() -> show(shown));
  }

  private boolean isLow() {
    return ready.getHeight() < LOW;
  }

  private static Station station(String name, String style) {
    return new Station(TEXTS.get(name), TEXTS.get(name + ".short"), style);
  }

  private static Node arrow() {
    Region shaft = new Region();
    shaft.getStyleClass().add("arrow-shaft");
    Region point = new Region();
    point.getStyleClass().add("arrow-point");
    StackPane arrow = new StackPane(shaft, point);
    StackPane.setAlignment(point, Pos.CENTER_RIGHT);
    arrow.getStyleClass().add("arrow");
    return arrow;
  }

  void show(Moment moment) {
    shown = moment;
    LoopState state = moment.state();
    EventLoopState loop = state.eventLoop();
    String remark =
        switch (loop.phase()) {
          case NEW -> TEXTS.get("loop.none");
          case RUNNING -> TEXTS.get("loop.tick", state.tick().number());
          case STOPPED, CLOSED -> TEXTS.get("loop.stopped");
        };
    boolean several = OtherLoops.areThere(state);
    heading.setTitle(several ? OtherLoops.name(state, loop) : TEXTS.get("loop"));
    heading.setRemark(remark);
    others.show(state, isLow());
    showTimers(state);
    showReady(state);
    showRunning(state, moment.runningLine());
  }

  private void showTimers(LoopState state) {
    List<TimerState> all = state.timers();
    int most = isLow() ? LOW_TIMERS : MOST_TIMERS;
    List<TimerState> seen = all.subList(0, Math.min(most + 1, all.size()));
    List<String> owners = seen.stream().map(timer -> owner(state, timer)).toList();
    timers.hold(
        List.of(List.copyOf(seen), owners, all.size(), state.time(), most),
        () -> timers(state, all, most));
  }

  static String owner(LoopState state, TimerState timer) {
    return timer.owner() == null ? timer.label() : Names.of(state, timer.owner());
  }

  private List<Node> timers(LoopState state, List<TimerState> all, int most) {
    List<Node> nodes = new ArrayList<>();
    for (TimerState timer : all.subList(0, Math.min(most, all.size()))) {
      nodes.add(timer(state, timer));
    }
    if (all.isEmpty()) {
      nodes.add(Station.remark(TEXTS.get("timers.none")));
    } else if (all.size() <= most) {
      nodes.add(Station.remark(TEXTS.get("timers.end")));
    } else {
      TimerState next = all.get(most);
      String key = isLow() ? "timers.more.short" : "timers.more";
      int more = all.size() - most;
      nodes.add(Station.remark(TEXTS.get(key, more, Times.instant(next.deadline()))));
    }
    return nodes;
  }

  private static Node timer(LoopState state, TimerState timer) {
    String words = Times.instant(timer.deadline()) + "  " + owner(state, timer);
    Label chip = Chip.of(words, "waiting");
    long left = timer.deadline().nanos() - state.time().nanos();
    Label remark =
        Station.remark(
            left > 0 ? TEXTS.get("timers.in", Times.duration(left)) : TEXTS.get("timers.due"));
    remark.setMinWidth(USE_PREF_SIZE);
    remark.setWrapText(false);
    HBox row = new HBox(chip, remark);
    row.getStyleClass().add("timer-row");
    row.setAlignment(Pos.CENTER_LEFT);
    Hover.say(row, chip.getText() + ": " + timer.purpose());
    return row;
  }

  private void showReady(LoopState state) {
    List<HandleState> all = state.ready();
    List<HandleState> seen = all.subList(0, Math.min(MOST_READY, all.size()));
    List<String> names = seen.stream().map(handle -> HandleChip.name(state, handle)).toList();
    ready.hold(
        List.of(List.copyOf(seen), names, all.size(), isLow(), ready.getWidth()),
        () -> ready(state, all));
  }

  private List<Node> ready(LoopState state, List<HandleState> all) {
    if (all.isEmpty()) {
      return List.of(Station.remark(TEXTS.get("ready.empty")));
    }
    FlowPane queue = new FlowPane();
    queue.getStyleClass().add("chips");
    queue.setMinWidth(0);
    int most = isLow() ? inTwoRows(state, all) : MOST_READY;
    for (HandleState handle : all.subList(0, Math.min(most, all.size()))) {
      Label chip = HandleChip.of(state, handle);
      chip.maxWidthProperty().bind(queue.widthProperty());
      queue.getChildren().add(chip);
    }
    if (all.size() > most) {
      queue.getChildren().add(Station.remark(TEXTS.get("ready.more", all.size() - most)));
    }
    return List.of(queue);
  }

  /// How many handles have room in two rows, when the last of them may have to count the others.
  private int inTwoRows(LoopState state, List<HandleState> all) {
    double room = ready.getWidth() - CHIP_ENDS / 2;
    double left = room;
    int rows = 1;
    for (int i = 0; i < all.size(); i++) {
      double chip = CHIP_ENDS + LETTER * HandleChip.name(state, all.get(i)).length();
      if (left < room && chip > left) {
        rows++;
        left = room;
      }
      boolean last = i == all.size() - 1;
      if (rows > 2 || (rows == 2 && !last)) {
        return Math.max(1, i);
      }
      left -= chip;
    }
    return all.size();
  }

  private void showRunning(LoopState state, int line) {
    // A name and its style, or a remark and nothing.
    List<List<String>> rows = new ArrayList<>();
    for (Running now = state.running(); now != null && rows.size() < 2; now = now.below()) {
      boolean task = now.actor() instanceof Actor.InTask;
      rows.add(List.of(Names.of(state, now.actor()), task ? "running" : "callback"));
    }
    if (rows.isEmpty()) {
      rows.add(List.of(idle(state)));
    }
    if (state.runningThread() != null) {
      ThreadState thread = state.thread(state.runningThread());
      if (thread != null) {
        rows.add(List.of(thread.name(), "thread"));
      }
    }
    if (line > 0) {
      rows.add(List.of(TEXTS.get("running.line", line)));
    }
    running.hold(List.copyOf(rows), () -> rows.stream().map(LoopPane::row).toList());
  }

  private static Node row(List<String> row) {
    return row.size() == 1 ? Station.remark(row.get(0)) : Chip.of(row.get(0), row.get(1));
  }

  private static String idle(LoopState state) {
    if (state.end() != null) {
      return TEXTS.get("running.ended");
    }
    if (state.position() == 0) {
      return TEXTS.get("running.nothing");
    }
    boolean program = state.actor() instanceof Actor.InProgram;
    return TEXTS.get(program ? "running.program" : "running.loop");
  }
}
