package loopscope.trace;

/// What the program as a whole did: lines, output, blocking calls, complaints and its end.
public sealed interface ProgramEvent extends TraceEvent {

  /// Execution reached a line. Recorded only where the run's settings ask for lines; never a step.
  record LineReached(SourceLine line, String function) implements ProgramEvent {}

  /// Text was written to standard output or standard error.
  record OutputWritten(OutputStream stream, String text, SourceLine line) implements ProgramEvent {}

  /// A call such as `time.sleep` held up everything until the clock showed `to`.
  record Blocked(VirtualTime from, VirtualTime to, String call, SourceLine line)
      implements ProgramEvent {}

  /// The lines that ran since the event before took time, and nothing else ran meanwhile. Recorded
  /// only where the run's settings give lines a cost.
  record Computed(VirtualTime from, VirtualTime to, SourceLine line) implements ProgramEvent {}

  /// A warning was issued, such as a coroutine that was never awaited.
  record WarningIssued(String category, String message, SourceLine line) implements ProgramEvent {}

  /// The loop's exception handler was given a message that nobody else would have seen.
  record ErrorReported(String message) implements ProgramEvent {}

  /// A context variable was set, seen from then on by the task that ran and those it creates.
  record ContextVariableSet(String name, String value, SourceLine line) implements ProgramEvent {}

  /// The viewer's what-if changed something, or could not.
  record Intervened(Change change) implements ProgramEvent {}

  /// The run ended.
  record RunEnded(RunEnd end) implements ProgramEvent {}

  /// Where text was written to.
  enum OutputStream {
    OUT,
    ERR
  }
}
