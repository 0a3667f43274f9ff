package loopscope.ui;

import java.util.List;
import loopscope.scenario.Program;
import loopscope.syntax.Diagnostic;
import loopscope.trace.Trace;

/// A finished run as the window needs it. `faults` holds what kept the program from starting.
public record RunResult(Program program, Trace trace, List<Diagnostic> faults) {
  public RunResult {
    faults = List.copyOf(faults);
  }
}
