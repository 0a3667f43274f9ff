package loopscope.trace;

/// Where the next and the previous stop of a given size are.
public final class Navigation {
  private Navigation() {}

  /// How far one moves at a time.
  public enum Unit {
    /// To the next line of the program that was reached.
    LINE,
    /// To the next event at which something new can be learnt, as [StepRule] says.
    STEP,
    /// To the next iteration of the loop.
    TICK,
    /// To the next jump of the clock.
    TIME
  }

  /// The first stop after `position`; the end of the run when there is none.
  public static int next(Trace trace, int position, Unit unit) {
    if (unit == Unit.STEP) {
      int next = trace.stepOf(Math.max(position, 0)) + 1;
      return next > trace.steps() ? trace.size() : trace.positionOfStep(next);
    }
    for (int i = Math.max(position, 0); i < trace.size(); i++) {
      if (stops(trace.event(i), unit)) {
        return i + 1;
      }
    }
    return trace.size();
  }

  /// The last stop before `position`; the start of the run when there is none.
  public static int previous(Trace trace, int position, Unit unit) {
    if (unit == Unit.STEP) {
      return trace.positionOfStep(
          Math.max(0, trace.stepOf(Math.clamp(position - 1, 0, trace.size()))));
    }
    for (int i = Math.min(position, trace.size()) - 2; i >= 0; i--) {
      if (stops(trace.event(i), unit)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean stops(TraceEvent event, Unit unit) {
    return switch (unit) {
      case STEP -> throw new IllegalStateException("steps have an index");
      case LINE -> event instanceof ProgramEvent.LineReached;
      case TICK -> event instanceof LoopEvent.TickBegan;
      case TIME ->
          event instanceof LoopEvent.ClockAdvanced
              || event instanceof ProgramEvent.Blocked
              || event instanceof ProgramEvent.Computed;
    };
  }
}
