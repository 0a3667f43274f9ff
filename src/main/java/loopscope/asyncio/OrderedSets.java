package loopscope.asyncio;

import java.util.Collection;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySet;

/// Sets of tasks, which iterate in the order in which the tasks were put in: the addresses by which
/// CPython orders them mean nothing.
final class OrderedSets {
  private OrderedSets() {}

  static PySet of(Interpreter in, Collection<? extends PyObject> elements) {
    PySet set = PySet.inInsertionOrder();
    for (PyObject element : elements) {
      set.add(in, element);
    }
    return set;
  }
}
