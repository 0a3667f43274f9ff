package loopscope.timeline;

import loopscope.trace.Outcome;
import loopscope.trace.ProgramEvent;
import loopscope.trace.ResourceEvent;
import loopscope.trace.TaskEvent;

/// The word or two in a running block: the most telling thing that the step did.
///
/// What a step hands over (an item, a result) tells more than what it prints, and that more than
/// what it merely took or that it began.
final class Caption {
  private static final int LONGEST = 14;

  /// The weight of a count, which replaces smaller ones.
  private static final int MANY = 7;

  private static final int PRINTED = 5;

  private String text = "";
  private int puts;
  private int weight;

  /// Begins a new step.
  void begin(TaskEvent.Resumption with) {
    clear();
    switch (with) {
      case TaskEvent.Resumption.Start() -> offer(1, "run");
      case TaskEvent.Resumption.Value _ -> {}
      case TaskEvent.Resumption.Raised(String type, String _) -> offer(2, type);
    }
  }

  /// Forgets what it has.
  void clear() {
    text = "";
    weight = 0;
    puts = 0;
  }

  /// Something that a task did to a resource during the step.
  void add(ResourceEvent event) {
    switch (event) {
      case ResourceEvent.ItemPut put -> {
        puts++;
        offer(puts > 1 ? MANY : 6, puts > 1 ? "put " + puts + " items" : "put " + put.item());
      }
      case ResourceEvent.FlagSet _ -> offer(6, "set");
      case ResourceEvent.Notified _ -> offer(6, "notify");
      case ResourceEvent.FutureSettled _ -> offer(6, "set result");
      case ResourceEvent.QueueShutDown _ -> offer(6, "shut down");
      case ResourceEvent.ItemTaken taken -> offer(4, "got " + taken.item());
      case ResourceEvent.FlagCleared _ -> offer(4, "clear");
      case ResourceEvent.Acquired _ -> offer(3, "acquire");
      case ResourceEvent.Released _ -> offer(3, "release");
      case ResourceEvent.ItemDone _ -> offer(3, "task_done");
      case ResourceEvent.ResourceCreated _, ResourceEvent.BarrierChanged _ -> {}
    }
  }

  /// What the step printed.
  void add(ProgramEvent.OutputWritten output) {
    String line = output.text().strip();
    int newline = line.indexOf('\n');
    if (!line.isEmpty()) {
      offer(PRINTED, newline < 0 ? line : line.substring(0, newline));
    }
  }

  /// The step cancelled another task.
  void addCancel() {
    offer(6, "cancel");
  }

  /// The label of a task's last step: its mark, after what it printed.
  String last(Outcome outcome) {
    return weight == PRINTED ? text + " " + ending(outcome) : ending(outcome);
  }

  /// Whether a label says how a task ended.
  static boolean endsWithMark(String label) {
    return label.endsWith("✓") || label.endsWith("✗");
  }

  /// The mark of such a label alone.
  static String mark(String label) {
    return label.substring(label.length() - 1);
  }

  /// The mark of an outcome.
  static String ending(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Returned _ -> "✓";
      case Outcome.Raised _, Outcome.Cancelled _, Outcome.Destroyed _ -> "✗";
    };
  }

  private void offer(int importance, String words) {
    if (importance > weight || importance == MANY) {
      weight = importance;
      text = words.length() > LONGEST ? words.substring(0, LONGEST - 1).strip() + "…" : words;
    }
  }

  /// What the step is labelled with so far.
  String text() {
    return text;
  }
}
