package loopscope.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Keeps the events of a run in the order in which they come.
///
/// Events stand in chunks of a fixed size, so that recording never copies what is there: a run of a
/// million events pays four bytes an event beside the events themselves. How many events a run may
/// have is the business of its limits, not of the recorder.
public final class TraceRecorder implements TraceSink {
  // Arrays of events would be arrays of an interface, and the JVM takes long to check what is
  // stored
  // in those.
  private final List<Object[]> chunks = new ArrayList<>();
  private Object[] chunk = {};

  /// How many events stand in `chunk`, and how many in those before it.
  private int last;

  private int before;

  @Override
  public void record(TraceEvent event) {
    if (last == chunk.length) {
      addChunk();
    }
    chunk[last++] = event;
  }

  private void addChunk() {
    before += last;
    last = 0;
    chunk = new Object[Trace.CHUNK];
    chunks.add(chunk);
  }

  @Override
  public int size() {
    return before + last;
  }

  /// The event recorded as number `index`, from 0.
  public TraceEvent event(int index) {
    Objects.checkIndex(index, size());
    return (TraceEvent) chunks.get(index / Trace.CHUNK)[index % Trace.CHUNK];
  }

  /// The events recorded so far. Later ones do not reach the trace that was taken before.
  public Trace toTrace() {
    return new Trace(chunks.toArray(new Object[0][]), size());
  }
}
