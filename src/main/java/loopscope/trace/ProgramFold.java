package loopscope.trace;

import loopscope.trace.ProgramEvent.Blocked;
import loopscope.trace.ProgramEvent.Computed;
import loopscope.trace.ProgramEvent.ContextVariableSet;
import loopscope.trace.ProgramEvent.ErrorReported;
import loopscope.trace.ProgramEvent.Intervened;
import loopscope.trace.ProgramEvent.LineReached;
import loopscope.trace.ProgramEvent.OutputWritten;
import loopscope.trace.ProgramEvent.RunEnded;
import loopscope.trace.ProgramEvent.WarningIssued;

/// What the events of the program as a whole change.
final class ProgramFold {
  private ProgramFold() {}

  static void apply(Fold fold, ProgramEvent event) {
    switch (event) {
      case LineReached(var line, _) -> fold.reach(line);
      case OutputWritten(_, _, var line) -> {
        fold.reach(line);
        fold.outputCount++;
      }
      case Blocked(_, var to, _, var line) -> {
        fold.reach(line);
        fold.advance(to);
      }
      case Computed(_, var to, var line) -> {
        fold.reach(line);
        fold.advance(to);
      }
      case ContextVariableSet(_, _, var line) -> fold.reach(line);
      // A warning names the line that is to blame, which need not be the one that runs.
      case WarningIssued _, ErrorReported _ -> {}
      case Intervened(var change) -> {
        if (change instanceof Change.Overtook(HandleId handle, _)) {
          fold.loops.holder(handle).toFront(handle);
        }
      }
      case RunEnded(var end) -> fold.end = end;
    }
  }
}
