package loopscope.asyncio;

import loopscope.interp.object.PyObject;
import loopscope.trace.VirtualTime;
import loopscope.trace.Wait;

/// The timer of an `asyncio.sleep` on a loop that has methods of the program's: there the future
/// and the timer are made by calls that the program may have overridden.
final class EndOfSleep extends InternalHandle {
  private final Future future;
  private final PyObject result;

  private EndOfSleep(Loop loop, Future future, PyObject result) {
    super(loop);
    this.future = future;
    this.result = result;
  }

  /// Arms the timer of a sleep; `future()` is what the sleeper is to await.
  static EndOfSleep arm(
      Loop loop, PyObject delay, double seconds, PyObject result, DelayTexts.Text text) {
    Future future = loop.future(new Wait.Other("a sleep"));
    EndOfSleep end = new EndOfSleep(loop, future, result);
    VirtualTime until = new VirtualTime(loop.clock().instantAfter(seconds));
    end.later(delay, text.sleep(), loop.engine().currentTaskId());
    if (future instanceof Waiter waiter && end.isArmed()) {
      waiter.waitsFor(new Wait.Sleep(text.seconds(), until, end.id()));
    }
    return end;
  }

  Future future() {
    return future;
  }

  @Override
  public String label() {
    return "_set_result_unless_cancelled";
  }

  @Override
  PyObject[] arguments() {
    return new PyObject[] {future, result};
  }

  @Override
  void call() {
    if (!future.isDone()) {
      future.finish(result, null);
    }
  }
}
