package loopscope.trace;

import java.util.Arrays;
import loopscope.trace.LoopEvent.HandleQueued;
import loopscope.trace.LoopEvent.LoopAddressed;
import loopscope.trace.LoopEvent.LoopStarted;
import loopscope.trace.LoopEvent.TimerArmed;

/// Of which loop the handles of a trace are. Built at the first question, and takes memory only
/// where there are several loops.
final class HandleIndex {
  private final Trace trace;

  /// The number of a handle's loop by the number of the handle; empty where all are of the first.
  private int[] loops = {};

  private boolean built;

  HandleIndex(Trace trace) {
    this.trace = trace;
  }

  /// The loop of a handle; the first where the handle is unknown.
  synchronized LoopId loopOf(HandleId handle) {
    if (!built) {
      build();
      built = true;
    }
    int loop = handle.number() < loops.length ? loops[handle.number()] : 0;
    return loop == 0 ? LoopId.FIRST : new LoopId(loop);
  }

  private void build() {
    LoopId loop = LoopId.FIRST;
    for (int i = 0; i < trace.size(); i++) {
      switch (trace.event(i)) {
        case LoopAddressed(LoopId addressed) -> loop = addressed;
        case LoopStarted(LoopId started, _) -> loop = started;
        case HandleQueued queued -> put(queued.handle(), loop);
        case TimerArmed armed -> put(armed.handle(), loop);
        default -> {}
      }
    }
  }

  private void put(HandleId handle, LoopId loop) {
    if (loop.equals(LoopId.FIRST)) {
      return;
    }
    if (handle.number() >= loops.length) {
      loops = Arrays.copyOf(loops, Math.max(2 * loops.length, handle.number() + 1));
    }
    loops[handle.number()] = loop.number();
  }
}
