package loopscope.trace;

import org.jspecify.annotations.Nullable;

/// What simulated threads beside the main one did. One runs at a time.
public sealed interface ThreadEvent extends TraceEvent {

  /// The thread that it happened to.
  ThreadId thread();

  /// A thread was started by a task (null: by code outside tasks). `process` tells that it is a
  /// process of its own.
  record ThreadStarted(
      ThreadId thread, String name, boolean process, @Nullable TaskId by, SourceLine line)
      implements ThreadEvent {}

  /// A worker thread took up a job; `work` names the function, `forTask` who asked for it.
  record JobStarted(ThreadId thread, String work, @Nullable TaskId forTask)
      implements ThreadEvent {}

  /// The job ended.
  record JobFinished(ThreadId thread, Outcome outcome) implements ThreadEvent {}

  /// The thread runs (again).
  record ThreadResumed(ThreadId thread) implements ThreadEvent {}

  /// The thread blocked; `until` is null when another thread must free it.
  record ThreadBlocked(ThreadId thread, String reason, @Nullable VirtualTime until, SourceLine line)
      implements ThreadEvent {}

  /// The worker is a process of its own: it computes until an instant while others run.
  record ProcessComputing(ThreadId thread, VirtualTime until, SourceLine line)
      implements ThreadEvent {}

  /// The thread ended.
  record ThreadFinished(ThreadId thread) implements ThreadEvent {}
}
