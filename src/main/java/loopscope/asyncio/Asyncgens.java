package loopscope.asyncio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import loopscope.interp.machine.CoroutineState;
import loopscope.interp.machine.Resumable;
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

  /// Whether the loop has closed its generators already.
  boolean isShutDown() {
    return shutDown;
  }

  /// Gives up every generator, to be closed.
  List<PyObject> shutDown() {
    shutDown = true;
    List<PyObject> all = new ArrayList<>(open);
    all.removeIf(
        generator ->
            generator instanceof Resumable known
                && known.state() == CoroutineState.CLOSED
                && !lingering.contains(generator));
    open.clear();
    lingering.clear();
    return all;
  }
}
