package loopscope.timeline;

/// Follows one simulated thread through a run and collects its bars.
final class ThreadBars {
  final String name;
  final boolean process;
  private final TrackBuilder track = new TrackBuilder();
  private String work = "";

  ThreadBars(String name, boolean process) {
    this.name = name;
    this.process = process;
  }

  void jobStarted(int position, String work) {
    this.work = work;
    resumed(position);
  }

  /// It runs; a thread that runs already goes on.
  void resumed(int position) {
    if (track.current() != BarKind.RUNNING) {
      track.open(BarKind.RUNNING, position, work);
    } else {
      track.label(work);
    }
  }

  void blocked(int position, String reason) {
    track.open(BarKind.SUSPENDED, position, reason);
  }

  void jobFinished(int position, boolean failed) {
    if (track.current() == BarKind.RUNNING) {
      track.label(failed ? "✗" : "✓");
      track.turnInto(failed ? BarKind.FAILED : BarKind.FINISHED);
    }
    track.close(position);
    work = "";
  }

  void finished(int position) {
    track.close(position);
  }

  Track toTrack(int end) {
    return track.toTrack(end);
  }
}
