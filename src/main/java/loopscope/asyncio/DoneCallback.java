package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyObject;

/// What happens once a future is done: a task wakes up, or a function is called by the loop.
interface DoneCallback {
  /// Puts the call into the loop's ready queue; `done` is the future that is done.
  void schedule(Future done);

  /// Whether `remove_done_callback(function)` means this one.
  boolean is(Interpreter in, PyObject function);

  /// How the repr of the future shows it.
  String describe(Interpreter in);
}
