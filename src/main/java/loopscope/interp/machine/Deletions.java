package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Attributes;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyLong;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySlice;
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
    in.protocols().containers.deleteItem(container, key);
    in.finalization().dropped(old);
  }

  /// `container[key] = value` while there are such values.
  static void overwritten(Interpreter in, PyObject container, PyObject key, PyObject value) {
    PyObject old = element(in, container, key);
    in.setItem(container, key, value);
    if (old != value) {
      in.finalization().dropped(old);
    }
  }

  /// What a plain dictionary has under a key, or a plain list at a place or in a stretch.
  private static @Nullable PyObject element(Interpreter in, PyObject container, PyObject key) {
    if (container.getClass() == PyDict.class) {
      return ((PyDict) container).get(in, key);
    }
    if (container.getClass() != PyList.class) {
      return null;
    }
    PyList list = (PyList) container;
    if (key instanceof PySlice) {
      return list.getItem(in, key);
    }
    if (!(key instanceof PyLong number)) {
      return null;
    }
    long at = number.value < 0 ? number.value + list.size() : number.value;
    return at >= 0 && at < list.size() ? list.get((int) at) : null;
  }
}
