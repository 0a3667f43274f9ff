package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Attributes;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyLong;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import org.jspecify.annotations.Nullable;

/// `del object.name` and `del container[key]`, and what of it ends values whose end is awaited.
final class Deletions {
  private Deletions() {}

  static void attribute(Interpreter in, PyObject object, PyStr name) {
    PyObject old = in.finalization().isPending() ? object.getOwn(name) : null;
    Attributes.delete(in, object, name);
    in.finalization().dropped(old);
  }

  static void item(Interpreter in, PyObject container, PyObject key) {
    PyObject old = in.finalization().isPending() ? element(in, container, key) : null;
    in.protocols().deleteItem(container, key);
    in.finalization().dropped(old);
  }

  private static @Nullable PyObject element(Interpreter in, PyObject container, PyObject key) {
    if (container.getClass() == PyDict.class) {
      return ((PyDict) container).get(in, key);
    }
    boolean indexed = container.getClass() == PyList.class && key instanceof PyLong;
    long at = indexed ? ((PyInt) key).value : -1;
    return indexed && at >= 0 && at < ((PyList) container).size()
        ? ((PyList) container).get((int) at)
        : null;
  }
}
