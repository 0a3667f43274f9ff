package loopscope.timeline;

/// What a lane does for a while.
public enum BarKind {
  /// A step that runs and will wait again.
  RUNNING(Height.TALL, Ink.RUNNING, Ink.ON_RUNNING),
  /// The step in which a task returned.
  FINISHED(Height.TALL, Ink.RUNNING, Ink.ON_RUNNING),
  /// The step in which a task ended with an exception.
  FAILED(Height.TALL, Ink.FAILED, Ink.ON_FAILED),
  /// The step in which a task ended by cancellation.
  ENDED_CANCELLED(Height.TALL, Ink.CANCELLED, Ink.ON_CANCELLED),
  /// A call such as `time.sleep` that holds up the loop.
  BLOCKING(Height.TALL, Ink.BLOCKING, Ink.ON_BLOCKING),
  /// In the ready queue.
  READY(Height.MIDDLE, Ink.READY, Ink.LABEL),
  /// Suspended in a sleep or on another awaitable.
  SUSPENDED(Height.THIN, Ink.SUSPENDED, Ink.LABEL),
  /// Suspended on a queue, a lock or another resource.
  WAITING(Height.THIN, Ink.RESOURCE, Ink.LABEL),
  /// Suspended until a cancellation cut the wait short.
  CANCELLED_WAIT(Height.THIN, Ink.CANCELLED, Ink.LABEL),
  /// What a resource holds or what holds it.
  HELD(Height.BOX, Ink.RESOURCE, Ink.RESOURCE_TEXT);

  private final Height height;
  private final Ink ink;
  private final Ink textInk;

  BarKind(Height height, Ink ink, Ink textInk) {
    this.height = height;
    this.ink = ink;
    this.textInk = textInk;
  }

  public Height height() {
    return height;
  }

  public Ink ink() {
    return ink;
  }

  /// The ink of the bar's label.
  public Ink textInk() {
    return textInk;
  }

  /// Whether something runs.
  public boolean runs() {
    return height == Height.TALL;
  }

  /// Whether a task is suspended.
  public boolean waits() {
    return height == Height.THIN;
  }

  /// How tall a bar is, which tells its state without colour.
  public enum Height {
    TALL,
    MIDDLE,
    THIN,
    BOX
  }
}
