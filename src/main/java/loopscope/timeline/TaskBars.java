package loopscope.timeline;

import loopscope.trace.Outcome;
import loopscope.trace.TaskEvent.Resumption;
import loopscope.trace.Wait;
import loopscope.trace.WakeCause;

/// Follows one task through a run and collects its bars.
final class TaskBars {
  final TrackBuilder track = new TrackBuilder();
  final Caption caption = new Caption();
  private boolean requeued;
  private boolean cancelAsked;

  /// Its handle went into the ready queue.
  void queued(int position, WakeCause cause) {
    BarKind now = track.current();
    if (now != null && now.runs()) {
      requeued = true;
    } else if (now != BarKind.READY) {
      if (now != null && (cancelAsked || cause instanceof WakeCause.CancelSent)) {
        track.turnInto(BarKind.CANCELLED_WAIT);
      }
      track.open(BarKind.READY, position, "");
    }
  }

  void cancelAsked() {
    BarKind now = track.current();
    cancelAsked = now != null && now.waits();
  }

  void resumed(int position, Resumption with) {
    caption.begin(with);
    requeued = false;
    cancelAsked = false;
    track.open(BarKind.RUNNING, position, "");
  }

  /// A blocking call of its step held up the clock between the two positions.
  void blocked(int from, int to, String call) {
    track.label(caption.text());
    caption.clear();
    track.open(BarKind.BLOCKING, from, call);
    track.open(BarKind.RUNNING, to, "");
  }

  void suspended(int position, Wait on, String label) {
    track.label(caption.text());
    if (requeued || on instanceof Wait.Turn) {
      track.open(BarKind.READY, position, "");
    } else {
      boolean shared = on instanceof Wait.Resource;
      track.open(shared ? BarKind.WAITING : BarKind.SUSPENDED, position, label);
    }
  }

  void finished(int position, Outcome outcome) {
    BarKind now = track.current();
    if (now != null && now.runs()) {
      track.label(caption.last(outcome));
      track.turnInto(
          switch (outcome) {
            case Outcome.Returned _ -> BarKind.FINISHED;
            case Outcome.Raised _ -> BarKind.FAILED;
            case Outcome.Cancelled _, Outcome.Destroyed _ -> BarKind.ENDED_CANCELLED;
          });
    }
    track.close(position);
  }

  /// The track; a step that the end of the run cut off keeps its caption.
  Track toTrack(int end) {
    BarKind now = track.current();
    if (now == BarKind.RUNNING) {
      track.label(caption.text());
    }
    return track.toTrack(end);
  }
}
