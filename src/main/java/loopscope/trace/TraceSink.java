package loopscope.trace;

/// What the engine writes to while a program runs.
public interface TraceSink {

  /// Takes the next event of the run.
  void record(TraceEvent event);

  /// The number of events taken so far, which is the position that the run has reached.
  int size();
}
