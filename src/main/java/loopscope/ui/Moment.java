package loopscope.ui;

import java.util.List;
import loopscope.trace.Actor;
import loopscope.trace.HandleState;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.LoopState;
import loopscope.trace.Trace;

/// A run and the state at one position of it: all that a pane needs to draw itself.
public record Moment(Trace trace, LoopState state) {
  /// Before any program was run.
  public static final Moment NOTHING = at(Trace.of(List.of()), 0);

  /// The moment at a position of a run.
  public static Moment at(Trace trace, int position) {
    return new Moment(trace, trace.stateAt(position));
  }

  /// How many events have happened.
  public int position() {
    return state.position();
  }

  /// The line that runs, 0 while no code of the program does.
  public int runningLine() {
    HandleState handle = state.runningHandle();
    boolean internal =
        state.actor() instanceof Actor.InCallback
            && handle != null
            && handle.kind() == HandleKind.INTERNAL;
    boolean active =
        state.running() != null
            || state.actor() instanceof Actor.InProgram
            || state.actor() instanceof Actor.InThread;
    return active && !internal && state.end() == null ? state.line().number() : 0;
  }

  /// How many steps have happened.
  public int step() {
    return trace.stepOf(state.position());
  }
}
