package loopscope.asyncio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Predicate;
import loopscope.interp.Interpreter;
import loopscope.interp.machine.CoroutineState;
import loopscope.interp.machine.Resumable;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyObject;

/// The asynchronous generators that a loop iterates and would have to close.
final class Asyncgens {
  private final SequencedSet<PyObject> open = new LinkedHashSet<>();
  private final SequencedSet<PyObject> lingering = new LinkedHashSet<>();
  private boolean shutDown;

  /// A generator was begun.
  void begun(PyObject generator) {
    open.add(generator);
  }

  /// A generator is over or closes itself.
  void gone(PyObject generator) {
    open.remove(generator);
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
