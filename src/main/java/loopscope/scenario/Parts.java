package loopscope.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import loopscope.interp.Interpreter;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.Resumable;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySet;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;

/// What an object holds, for whoever opens it: elements, attributes, the variables of a coroutine.
///
/// Only for a replay that has come to its end: looking makes dictionaries of attributes.
final class Parts {
  /// More than this nobody reads.
  private static final int MOST = 100;

  /// What asyncio's own objects hold, by the attributes that CPython has for it.
  private static final Map<String, List<String>> OF_ASYNCIO =
      Map.of(
          "Queue", List.of("maxsize", "_queue", "_unfinished_tasks"),
          "LifoQueue", List.of("maxsize", "_queue", "_unfinished_tasks"),
          "PriorityQueue", List.of("maxsize", "_queue", "_unfinished_tasks"),
          "Semaphore", List.of("_value"),
          "BoundedSemaphore", List.of("_value"),
          "Barrier", List.of("parties", "n_waiting"),
          "Future", List.of("_state", "_result", "_exception"),
          "Task", List.of("_state", "_coro", "_result", "_exception"));

  private final Interpreter in;
  private final int most;
  private final List<Part> found = new ArrayList<>();

  private Parts(Interpreter in, int most) {
    this.in = in;
    this.most = most;
  }

  /// One of the things that an object holds.
  record Part(String name, PyObject value) {}

  /// What an object holds; of many parts the first.
  static List<Part> of(Interpreter in, PyObject object) {
    Parts parts = new Parts(in, MOST);
    parts.collect(object);
    return parts.found;
  }

  /// Whether an object holds anything.
  static boolean any(Interpreter in, PyObject object) {
    Parts parts = new Parts(in, 1);
    parts.collect(object);
    return !parts.found.isEmpty();
  }

  private boolean isFull() {
    return found.size() >= most;
  }

  private void add(String name, PyObject value) {
    if (!isFull()) {
      found.add(new Part(name, value));
    }
  }

  private void collect(PyObject object) {
    switch (object) {
      case PyModule _, PyType _, PyFunction _ -> {}
      case PyList list -> {
        for (int i = 0; i < list.size() && !isFull(); i++) {
          add("[" + i + "]", list.get(i));
        }
        attributes(object);
      }
      case PyTuple tuple -> {
        PyObject[] items = tuple.items;
        for (int i = 0; i < items.length && !isFull(); i++) {
          add("[" + i + "]", items[i]);
        }
      }
      case PyInstance deque when deque.isSequence() -> {
        for (int i = 0; i < deque.length(in) && !isFull(); i++) {
          add("[" + i + "]", deque.getItem(in, PyInt.of(i)));
        }
        attributes(object);
      }
      case PyDict dict -> entries(dict);
      case PySet set -> {
        for (int i = 0; i < set.places() && !isFull(); i++) {
          PyObject element = set.at(i);
          if (element != null) {
            add("•", element);
          }
        }
      }
      case Resumable suspended -> {
        Frame frame = suspended.frame();
        if (frame != null && !frame.code().library) {
          variables(frame.locals());
        }
      }
      case PyException exception -> {
        add("args", exception.args);
        if (exception.cause != null && exception.cause != PyNone.NONE) {
          add("__cause__", exception.cause);
        }
        attributes(object);
      }
      default -> {
        asyncio(object);
        slots(object);
        attributes(object);
      }
    }
  }

  private void entries(PyDict dict) {
    for (int i = 0; i < dict.places() && !isFull(); i++) {
      PyObject key = dict.keyAt(i);
      PyObject value = dict.valueAt(i);
      if (key != null && value != null) {
        add(name(key), value);
      }
    }
  }

  private String name(PyObject key) {
    try {
      return in.repr(key);
    } catch (Raise raise) {
      return "<" + raise.exception.type().name() + ">";
    }
  }

  private void variables(PyDict locals) {
    for (int i = 0; i < locals.places() && !isFull(); i++) {
      PyObject value = locals.valueAt(i);
      if (value != null && locals.keyAt(i) instanceof PyStr name) {
        add(name.value, value);
      }
    }
  }

  private void attributes(PyObject object) {
    PyDict own = object instanceof PyInstance ? object.dict() : null;
    if (own != null) {
      variables(own);
    }
  }

  private void asyncio(PyObject object) {
    for (String name : OF_ASYNCIO.getOrDefault(object.type().name(), List.of())) {
      attribute(object, name, name.startsWith("_") ? name.substring(1) : name);
    }
  }

  private void slots(PyObject object) {
    if (object.type().isHeap() && object.type().lookup("__slots__") instanceof PyTuple names) {
      for (PyObject name : names.items) {
        if (name instanceof PyStr text) {
          attribute(object, text.value, text.value);
        }
      }
    }
  }

  private void attribute(PyObject object, String name, String shown) {
    try {
      PyObject value = in.getAttribute(object, name);
      if (value != PyNone.NONE) {
        add(shown, value);
      }
    } catch (Raise _) {
      // A slot that was never assigned to, or a class of the program's by the same name.
    }
  }
}
