package loopscope.ui.editor;

import java.util.List;
import loopscope.syntax.Diagnostic;
import loopscope.trace.ProgramEvent.RunEnded;
import loopscope.trace.RunEnd;
import loopscope.trace.Trace;
import loopscope.ui.Moment;
import loopscope.ui.RunResult;
import loopscope.ui.Texts;
import org.jspecify.annotations.Nullable;

/// What went wrong at a line of the program, and what a beginner could change.
///
/// @param here whether the playhead stands where it went wrong; before, only its line is marked
record Trouble(int line, String title, String message, String advice, boolean here) {
  private static final Texts TEXTS = Texts.of(Trouble.class);

  /// The trouble of a run, null when there is none that has a line.
  static @Nullable Trouble of(RunResult result, Moment moment) {
    List<Diagnostic> faults = result.faults();
    if (!faults.isEmpty() && faults.getFirst().isError()) {
      Diagnostic fault = faults.getFirst();
      return new Trouble(
          fault.span().line(), fault.kind().pythonName(), fault.message(), fault.hint(), true);
    }
    Trace trace = moment.trace();
    if (trace.size() == 0 || !(trace.event(trace.size() - 1) instanceof RunEnded(var end))) {
      return null;
    }
    boolean here = moment.position() == trace.size();
    return switch (end) {
      case RunEnd.Failed(var type, var message, var line) when line.number() > 0 ->
          new Trouble(line.number(), type, message, Advice.on(type, message), here);
      case RunEnd.LimitReached(var limit, var line) when line.number() > 0 ->
          new Trouble(
              line.number(),
              TEXTS.get("trouble.limit"),
              TEXTS.get("trouble.limit.why", limit),
              TEXTS.get("trouble.limit.advice"),
              here);
      case RunEnd.Failed _,
          RunEnd.LimitReached _,
          RunEnd.Completed _,
          RunEnd.NotCompiled _,
          RunEnd.Exited _,
          RunEnd.Deadlocked _ ->
          null;
    };
  }
}
