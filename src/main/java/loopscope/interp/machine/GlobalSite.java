package loopscope.interp.machine;

import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import org.jspecify.annotations.Nullable;

/// Where an instruction reads or writes a name of the module, and where it found it last.
public final class GlobalSite {
  /// The name.
  public final PyStr name;

  private @Nullable PyDict globals;
  private @Nullable PyDict holder;
  private int shape;
  private int builtinsShape;
  private int place;

  /// A site for a name.
  public GlobalSite(PyStr name) {
    this.name = name;
  }

  /// The value, or null when neither the module nor the builtins have it.
  @Nullable PyObject load(PyDict from, PyDict builtins) {
    PyDict held = holder;
    if (from == globals
        && from.shape == shape
        && held != null
        && (held == from || builtins.shape == builtinsShape)) {
      return held.valueAt(place);
    }
    return find(from, builtins);
  }

  private @Nullable PyObject find(PyDict from, PyDict builtins) {
    PyDict in = from;
    int at = from.placeOf(name);
    if (at < 0) {
      in = builtins;
      at = builtins.placeOf(name);
      if (at < 0) {
        return null;
      }
    }
    globals = from;
    holder = in;
    shape = from.shape;
    builtinsShape = builtins.shape;
    place = at;
    return in.valueAt(at);
  }

  void store(PyDict into, PyObject value) {
    if (into == globals && holder == into && into.shape == shape) {
      into.setValueAt(place, value);
      return;
    }
    into.put(name, value);
    globals = into;
    holder = into;
    shape = into.shape;
    place = into.placeOf(name);
  }
}
