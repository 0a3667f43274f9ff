package loopscope.interp;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.Resumable;
import loopscope.interp.object.PyObject;

/// Values whose end a program can see: coroutines that nobody awaited, generators with cleaning up
/// to do.
///
/// CPython notices by reference counts. Here such values are *candidates*; when one was dropped, a
/// mark over what the program can reach tells which are gone.
public final class Finalization {
  private final Interpreter in;
  private final List<Resumable> candidates = new ArrayList<>();

  Finalization(Interpreter in) {
    this.in = in;
  }

  /// The interpreter whose values these are.
  Interpreter interpreter() {
    return in;
  }

  /// A coroutine came into being.
  public void created(Resumable coroutine) {
    candidates.add(coroutine);
  }

  /// It was begun: whoever began it is responsible.
  public void started(Resumable coroutine) {
    adopt(coroutine);
  }

  /// A value that might be a candidate was dropped.
  public void dropped() {}

  /// A frame ended with a result; what only its registers held is gone.
  public void frameEnded(Frame frame, PyObject result) {}

  /// Whether ends of frames have to be reported.
  public boolean isPending() {
    return false;
  }

  /// Whether there is anything that could come to its end.
  public boolean isEmpty() {
    return candidates.isEmpty();
  }

  /// Someone else answers for it.
  public void adopt(Resumable coroutine) {
    for (int i = candidates.size() - 1; i >= 0; i--) {
      if (candidates.get(i) == coroutine) {
        candidates.remove(i);
        return;
      }
    }
  }

  /// The program has ended: everything that is left comes to its end.
  void finish() {}
}
