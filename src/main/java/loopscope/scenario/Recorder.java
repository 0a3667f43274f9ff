package loopscope.scenario;

import java.util.function.IntSupplier;
import loopscope.interp.LimitReached;
import loopscope.loop.VirtualClock;
import loopscope.trace.Change;
import loopscope.trace.LoopEvent.ClockAdvanced;
import loopscope.trace.LoopState;
import loopscope.trace.ProgramEvent.Blocked;
import loopscope.trace.ProgramEvent.Computed;
import loopscope.trace.ProgramEvent.Intervened;
import loopscope.trace.ProgramEvent.LineReached;
import loopscope.trace.ProgramEvent.OutputStream;
import loopscope.trace.ProgramEvent.OutputWritten;
import loopscope.trace.ProgramEvent.RunEnded;
import loopscope.trace.RunEnd;
import loopscope.trace.SourceLines;
import loopscope.trace.StepRule;
import loopscope.trace.Trace;
import loopscope.trace.TraceEvent;
import loopscope.trace.TraceRecorder;
import loopscope.trace.TraceSink;
import loopscope.trace.VirtualTime;
import org.jspecify.annotations.Nullable;

/// Takes the events of a run as long as there is room for them, or up to a position at which
/// somebody wants to look around.
final class Recorder implements TraceSink {
  private final TraceRecorder events = new TraceRecorder();
  private final SourceLines lines = new SourceLines();
  private final int most;
  private final int stopAt;

  /// Up to how many events neither bound is reached with the next one.
  private final int unwatched;

  private Runnable atStop = () -> {};
  private boolean stopped;
  private IntSupplier line = () -> 0;
  private int lineBudget;
  private final StepRule steps = new StepRule();
  private int looked;
  private int stepsSeen;
  private @Nullable VirtualClock clock;
  private VirtualTime shown = VirtualTime.ZERO;
  private int costlyLine;

  /// `stopAt` is a position, or negative to record everything.
  Recorder(int most, int lineBudget, int stopAt) {
    this.most = most;
    this.lineBudget = lineBudget;
    this.stopAt = stopAt;
    this.unwatched = stopAt < 0 ? most : Math.min(most, stopAt - 1);
  }

  /// What to do at the position where the run stops, with everything still standing where it stood.
  void atStop(Runnable look) {
    atStop = look;
  }

  /// Says how to ask at which line the program stands.
  void follow(IntSupplier currentLine) {
    line = currentLine;
  }

  /// Says what the clock shows, where lines take time.
  void timeBy(VirtualClock runClock) {
    clock = runClock;
  }

  /// A line that takes time runs.
  void costs(int atLine) {
    costlyLine = atLine;
  }

  /// Lines that ran since the event before took time: that comes before what they led to.
  private void recordComputation(VirtualClock clock, TraceEvent next) {
    VirtualTime now =
        next instanceof Blocked(VirtualTime from, _, _, _)
            ? from
            : next instanceof ClockAdvanced ? shown : clock.time();
    if (now.compareTo(shown) > 0) {
      append(new Computed(shown, now, lines.at(costlyLine)));
    }
    shown = clock.time();
  }

  @Override
  public void record(TraceEvent event) {
    if (stopped) {
      // Looking at a value may run code of the program, which is no part of the run.
      return;
    }
    if (event instanceof LineReached) {
      if (--lineBudget < 0) {
        return;
      }
    } else if (clock != null) {
      recordComputation(clock, event);
    }
    append(event);
  }

  private void append(TraceEvent event) {
    if (events.size() < unwatched) {
      events.record(event);
    } else {
      appendAtBound(event);
    }
  }

  private void appendAtBound(TraceEvent event) {
    if (stopped) {
      return;
    }
    if (events.size() >= most) {
      throw new LimitReached(LimitReached.Kind.EVENTS, line.getAsInt());
    }
    events.record(event);
    if (events.size() == stopAt) {
      stopped = true;
      atStop.run();
      throw new LimitReached(LimitReached.Kind.STOPPED, line.getAsInt());
    }
  }

  @Override
  public int size() {
    return events.size();
  }

  void output(OutputStream stream, String text, int line) {
    record(new OutputWritten(stream, text, lines.at(line)));
  }

  /// How many steps were recorded. Counted when somebody asks, since hardly anybody does.
  int steps() {
    for (; looked < events.size(); looked++) {
      if (steps.isStep(events.event(looked))) {
        stepsSeen++;
      }
    }
    return stepsSeen;
  }

  void inputGiven(int line, String text) {
    record(new Intervened(new Change.InputGiven(line, text)));
  }

  /// Records what of a what-if had no effect; there is always room for that.
  void missed(String wish, String reason) {
    events.record(new Intervened(new Change.Missed(wish, reason)));
  }

  /// Records how the run ended; there is always room for that.
  void end(RunEnd end) {
    if (clock != null && events.size() < most) {
      recordComputation(clock, new RunEnded(end));
    }
    events.record(new RunEnded(end));
  }

  /// The state that the run has reached.
  LoopState state() {
    return toTrace().stateAt(size());
  }

  Trace toTrace() {
    return events.toTrace();
  }
}
