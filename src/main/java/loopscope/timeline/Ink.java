package loopscope.timeline;

/// What a stroke or a fill means. A [Palette] turns it into a colour.
public enum Ink {
  /// The paper.
  BACKGROUND,
  /// Names and headings.
  TEXT,
  /// Secondary text: ticks, notes under lane names, gap lengths.
  MUTED,
  /// Text beside suspended bars.
  LABEL,
  /// Borders between regions.
  RULE,
  /// Lines between lanes and at ticks.
  GRID,
  /// The band of one instant in the axis.
  BAND,
  /// A step that runs.
  RUNNING,
  /// Text on [#RUNNING].
  ON_RUNNING,
  /// The ground of a ready bar.
  READY_FILL,
  /// Hatch and border of a ready bar.
  READY,
  /// Suspended in a sleep or on another awaitable.
  SUSPENDED,
  /// Suspended on a queue, lock or other resource; also the border of what it holds.
  RESOURCE,
  /// A resource's name and the text on [#RESOURCE_FILL].
  RESOURCE_TEXT,
  /// The ground of what a resource holds.
  RESOURCE_FILL,
  /// The line on which a resource's contents stand.
  RESOURCE_BASE,
  /// A call that holds up the loop.
  BLOCKING,
  /// Text on [#BLOCKING].
  ON_BLOCKING,
  /// A wait that was cancelled, a step that ended a task by cancellation, and who asked for it.
  CANCELLED,
  /// Text in the colour of what is cancelled, on the paper.
  CANCELLED_TEXT,
  /// Text on [#CANCELLED].
  ON_CANCELLED,
  /// The step in which a task failed with an exception.
  FAILED,
  /// Text on [#FAILED].
  ON_FAILED,
  /// Many steps merged into one block.
  CLUSTER,
  /// Text on [#CLUSTER].
  ON_CLUSTER,
  /// Arrows that wake a task.
  ARROW,
  /// Arrows that create a task.
  CREATE_ARROW,
  /// The viewer's position.
  PLAYHEAD
}
