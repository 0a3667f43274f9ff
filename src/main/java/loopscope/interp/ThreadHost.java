package loopscope.interp;

import java.util.List;
import loopscope.interp.machine.NativeCoroutine;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;

/// Runs the other simulated threads while the main one is blocked.
public interface ThreadHost {
  /// Drives a blocking call to its end from inside a native call, letting other threads run
  /// meanwhile.
  PyObject runUntilDone(Interpreter in, NativeCoroutine blockingCall);

  /// `time.sleep`: the calling thread waits, others go on.
  PyObject sleep(Interpreter in, double seconds);

  /// What never came to its end, the oldest first: if nobody refers to it any more, now is the time
  /// to say so.
  default List<Finalizable> unfinished() {
    return List.of();
  }

  /// The main thread has come to its end, and waits for the others.
  default void joinThreads(Interpreter in) {}

  /// An `except` clause of the program took an exception.
  default void caught(Interpreter in, PyException error) {}
}
