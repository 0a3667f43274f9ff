package loopscope.asyncio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Predicate;
import loopscope.interp.Interpreter;
import loopscope.interp.machine.AsyncGeneratorHooks;
import loopscope.interp.machine.CoroutineState;
import loopscope.interp.machine.PyGenerator;
import loopscope.interp.machine.Resumable;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyObject;
import loopscope.trace.WakeCause;

/// The asynchronous generators that a loop iterates and would have to close. Those that nobody
/// holds any more it closes when it runs next.
final class Asyncgens implements AsyncGeneratorHooks {
  private final Loop loop;

  /// A weak set: what is in it may end.
  private final transient SequencedSet<PyObject> open = new LinkedHashSet<>();

  private final transient SequencedSet<PyObject> lingering = new LinkedHashSet<>();
  private boolean shutDown;

  Asyncgens(Loop loop) {
    this.loop = loop;
  }

  @Override
  public void begun(Interpreter in, PyGenerator generator) {
    open.add(generator);
  }

  @Override
  public void dropped(Interpreter in, PyGenerator generator) {
    if (loop.core().isClosed()) {
      return;
    }
    open.remove(generator);
    PyObject close = in.callMethod(generator, "aclose");
    LoopCalls calls = loop.calls();
    if (calls != null) {
      calls.call("call_soon_threadsafe", in.getAttribute(loop, "create_task"), close);
      return;
    }
    new InternalHandle(loop) {
      @Override
      public String label() {
        return "BaseEventLoop.create_task";
      }

      @Override
      void call() {
        CreateTask.through(in, loop, close, new PyDict());
      }
    }.soonThreadsafe(WakeCause.SCHEDULED);
  }

  /// A generator is over, but a cycle of references keeps it, and the loop closes it once more.
  void lingers(PyObject generator) {
    lingering.add(generator);
  }

  /// The generators that the loop would have to close, as a list.
  PyObject open() {
    return new PyList(open.toArray(PyObject.NO_ARGS));
  }

  /// Whether the loop has closed its generators already.
  boolean isShutDown() {
    return shutDown;
  }

  /// Gives up every generator, to be closed: of those that are over, the ones that the traceback of
  /// an exception keeps.
  List<PyObject> shutDown(Interpreter in) {
    shutDown = true;
    List<PyObject> all = new ArrayList<>(open);
    if (open.stream().anyMatch(Asyncgens::isOver)) {
      Predicate<Object> alive = in.finalization().reachable();
      all.removeIf(one -> isOver(one) && !lingering.contains(one) && !alive.test(one));
    }
    open.clear();
    lingering.clear();
    return all;
  }

  private static boolean isOver(PyObject generator) {
    return generator instanceof Resumable known && known.state() == CoroutineState.CLOSED;
  }
}
