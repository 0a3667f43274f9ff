package loopscope.trace;

/// One thing that happened in a run. The order of the events is the order in which they happened.
///
/// Events carry ids and short texts, never live objects. What follows from earlier events (the
/// time, the tick, who was running) is not repeated in each: the fold knows it.
public sealed interface TraceEvent
    permits LoopEvent, TaskEvent, ResourceEvent, ThreadEvent, ProgramEvent {}
