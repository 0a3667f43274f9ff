package loopscope.trace;

/// Who runs at a moment, and so did whatever happens then.
public sealed interface Actor {

  /// A task in the middle of a step.
  record InTask(TaskId task) implements Actor {}

  /// A callback that the loop called; `label` is its name in the tick file.
  record InCallback(HandleId handle, String label) implements Actor {}

  /// A simulated thread beside the main one.
  record InThread(ThreadId thread) implements Actor {}

  /// The loop itself, between two handles.
  record InLoop() implements Actor {}

  /// The program's own code before, between and after its loops.
  record InProgram() implements Actor {}

  /// See [InLoop].
  Actor LOOP = new InLoop();

  /// See [InProgram].
  Actor PROGRAM = new InProgram();
}
