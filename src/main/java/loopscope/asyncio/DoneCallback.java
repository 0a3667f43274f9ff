package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Native1;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;

/// What happens once a future is done: a task wakes up, or a function is called by the loop.
interface DoneCallback {
  /// Puts the call into the loop's ready queue; `done` is the future that is done.
  void schedule(Future done);

  /// Whether `remove_done_callback(function)` means this one.
  boolean is(Interpreter in, PyObject function);

  /// The function to call and the context to call it in, as a tuple.
  default PyObject pair(Interpreter in) {
    String name = describe(in).split("[(]", 2)[0];
    Native1 body =
        (machine, done) -> {
          schedule((Future) done);
          return PyNone.NONE;
        };
    return PyTuple.of(NativeFunction.of(name + "(fut, /)", body), Context.current(in));
  }

  /// How the repr of the future shows it.
  String describe(Interpreter in);
}
