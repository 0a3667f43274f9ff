package loopscope.trace;

import java.util.List;
import java.util.Objects;

/// The events of a run, and the state at any position of it.
///
/// A position is the number of events that have happened: event `i` leads from position `i` to
/// position `i + 1`. [StepRule] says which events are steps.
public final class Trace {
  /// How many events stand in one array: large enough to cost nothing, small enough for any heap.
  static final int CHUNK = 4096;

  /// Events.
  private final Object[][] chunks;

  private final int size;
  private final Keyframes keyframes = new Keyframes(this);
  private final StepIndex stepIndex = new StepIndex(this);
  private final OutputIndex outputIndex = new OutputIndex(this);
  private final WaitIndex waitIndex = new WaitIndex(this);
  private final HandleIndex handleIndex = new HandleIndex(this);

  Trace(Object[][] chunks, int size) {
    this.chunks = chunks;
    this.size = size;
  }

  /// A trace of the given events.
  public static Trace of(List<? extends TraceEvent> events) {
    TraceRecorder recorder = new TraceRecorder();
    events.forEach(recorder::record);
    return recorder.toTrace();
  }

  /// The number of events, which is the last position.
  public int size() {
    return size;
  }

  /// The event that leads from position `index` to the next.
  public TraceEvent event(int index) {
    Objects.checkIndex(index, size);
    return (TraceEvent) chunks[index / CHUNK][index % CHUNK];
  }

  /// The state at a position from 0 to [#size].
  ///
  /// The first call that reaches far into a long run folds all of it up to there; [#prepare] does
  /// that ahead of time. After that any position takes the fold of some hundred events.
  public LoopState stateAt(int position) {
    Objects.checkIndex(position, size + 1);
    return keyframes.stateAt(position);
  }

  /// Folds the whole run once, so that every later [#stateAt] is quick. May run on any thread.
  public void prepare() {
    keyframes.stateAt(size);
  }

  /// The number of steps.
  public int steps() {
    return stepIndex.stepOf(size);
  }

  /// How many steps have happened at a position.
  public int stepOf(int position) {
    Objects.checkIndex(position, size + 1);
    return stepIndex.stepOf(position);
  }

  /// The position just after the first `step` steps.
  public int positionOfStep(int step) {
    return stepIndex.positionOf(step);
  }

  /// Who waits for whom.
  public WaitIndex waits() {
    return waitIndex;
  }

  /// The loop that a handle of the run was queued or armed in.
  public LoopId loopOf(HandleId handle) {
    return handleIndex.loopOf(handle);
  }

  /// What the program wrote, in order. [LoopState#outputCount] says how much of it was there.
  public List<Output> output() {
    return outputIndex.output();
  }

  /// Whether the other trace tells the same events.
  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Trace trace) || trace.size != size) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!event(i).equals(trace.event(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return size == 0 ? 0 : 31 * size + event(size - 1).hashCode();
  }

  @Override
  public String toString() {
    return "Trace of " + size + " events";
  }
}
