package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Attributes;
import loopscope.interp.object.Layout;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Slot;
import org.jspecify.annotations.Nullable;

/// Where an instruction uses an attribute, and what it learnt there: for instances of one class the
/// place of the value or the method, for a module the place in its dictionary.
public class AttrSite {
  /// The attribute's name.
  public final PyStr name;

  private @Nullable PyType type;
  private int version;
  private int place = -1;
  private @Nullable PyObject method;
  private @Nullable PyDict globals;
  private @Nullable PyType storeType;
  private int storeVersion;
  private int storePlace;

  /// A site for a name.
  public AttrSite(PyStr name) {
    this.name = name;
  }

  /// The value where it was found last, or null.
  final @Nullable PyObject known(PyObject object) {
    PyType seen = type;
    if (object instanceof PyInstance instance && instance.type == seen && seen.version == version) {
      return place >= 0 ? instance.at(place) : null;
    }
    return object instanceof PyModule module
            && module.globals == globals
            && globals.shape == version
        ? globals.valueAt(place)
        : null;
  }

  final PyObject load(Interpreter in, PyObject object) {
    PyObject known = known(object);
    if (known != null) {
      return known;
    }
    PyObject value = Attributes.find(in, object, name);
    if (value == null) {
      throw Attributes.missing(object, name);
    }
    learn(object);
    in.wasUsed(object, value);
    return value;
  }

  private void learn(PyObject object) {
    type = null;
    globals = null;
    method = null;
    if (object instanceof PyModule module) {
      int at = module.globals.placeOf(name);
      if (at >= 0 && module.type == PyModule.TYPE) {
        globals = module.globals;
        version = globals.shape;
        place = at;
      }
    } else if (object instanceof PyInstance instance) {
      learnField(instance);
    }
  }

  private void learnField(PyInstance instance) {
    PyType cls = instance.type;
    Layout layout = cls.layout;
    PyObject inClass = cls.lookup(name.value);
    boolean hooked = cls.dunder(Slot.GETATTRIBUTE) != null;
    if (layout != null && !hooked && (inClass == null || !inClass.isDataDescriptor())) {
      int at = layout.placeOf(name.value);
      if (at >= 0 && instance.getClass() != PyModule.class) {
        type = cls;
        version = cls.version;
        place = at;
      }
    }
  }

  /// The function to be called with the object as its first argument, or null when the attribute
  /// has to be loaded and called.
  final @Nullable PyObject method(PyObject object) {
    PyType cls = object instanceof PyInstance instance ? instance.type : object.type();
    if (cls == type && cls.version == version && method != null) {
      return object instanceof PyInstance instance
              && !instance.isRegular()
              && instance.getOwn(name) != null
          ? null
          : method;
    }
    return findMethod(object, cls);
  }

  /// Whether the object is known to have such an attribute, a function of its class above all.
  final boolean isOffered(PyObject object) {
    return object instanceof PyModule ? known(object) != null : method(object) != null;
  }

  private @Nullable PyObject findMethod(PyObject object, PyType cls) {
    if (object instanceof PyType
        || object instanceof PyModule
        || object instanceof loopscope.interp.object.PySuper
        || cls.isProgrammed() && cls.dunder(Slot.GETATTRIBUTE) != null) {
      return null;
    }
    PyObject found = cls.lookup(name.value);
    boolean usable =
        found instanceof PyFunction || found instanceof NativeFunction f && f.isMethod();
    if (!usable
        || object.getOwn(name) != null
        || cls.layout != null && cls.layout.placeOf(name.value) >= 0) {
      return null;
    }
    type = cls;
    version = cls.version;
    method = found;
    place = -1;
    globals = null;
    return found;
  }

  /// Stores where it was stored last; false when that does not apply, or letting go of the value of
  /// before could be noticed.
  final boolean storeKnown(Interpreter in, PyObject object, PyObject value) {
    if (object instanceof PyInstance instance
        && instance.type == storeType
        && storeType.version == storeVersion
        && instance.accepts(storePlace)
        && !in.finalization().isPending()) {
      instance.storeAt(storePlace, value);
      return true;
    }
    return false;
  }

  final void store(Interpreter in, PyObject object, PyObject value) {
    if (object instanceof PyInstance instance
        && instance.type == storeType
        && storeType.version == storeVersion
        && instance.accepts(storePlace)) {
      if (in.finalization().isPending()) {
        PyObject old = instance.getOwn(name);
        instance.storeAt(storePlace, value);
        in.finalization().dropped(old);
      } else {
        instance.storeAt(storePlace, value);
      }
      return;
    }
    PyObject old = in.finalization().isPending() ? object.getOwn(name) : null;
    Attributes.set(in, object, name, value);
    in.finalization().dropped(old);
    if (object instanceof PyInstance instance && instance.isRegular()) {
      PyType cls = instance.type;
      Layout layout = cls.layout;
      PyObject inClass = cls.lookup(name.value);
      if (layout != null
          && cls.dunder(Slot.SETATTR) == null
          && (inClass == null || !inClass.isDataDescriptor())
          && !(object instanceof PyModule)) {
        storePlace = layout.placeOf(name.value);
        if (storePlace >= 0) {
          storeType = cls;
          storeVersion = cls.version;
        }
      }
    }
  }
}
