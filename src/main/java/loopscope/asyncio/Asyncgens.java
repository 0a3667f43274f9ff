package loopscope.asyncio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Predicate;
import loopscope.interp.Interpreter;
import loopscope.interp.machine.CoroutineState;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.Resumable;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTraceback;
import org.jspecify.annotations.Nullable;

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

  /// An exception is under way: the generators that the frames of its traceback hold linger.
  void heldBy(@Nullable PyException error) {
    for (PyException one = error; one != null; one = one.context) {
      for (PyTraceback entry = one.traceback; entry != null; entry = entry.next) {
        if (entry.frame instanceof Frame frame) {
          PyDict variables = frame.locals();
          for (int i = 0; i < variables.places(); i++) {
            held(variables.valueAt(i));
          }
        }
      }
    }
  }

  private void held(@Nullable Object value) {
    if (value instanceof PyInstance instance && instance.dict() instanceof PyDict attributes) {
      for (int i = 0; i < attributes.places(); i++) {
        lingerIfOpen(attributes.valueAt(i));
      }
    } else {
      lingerIfOpen(value);
    }
  }

  private void lingerIfOpen(@Nullable Object value) {
    if (value instanceof PyObject object && open.contains(object)) {
      lingering.add(object);
    }
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
