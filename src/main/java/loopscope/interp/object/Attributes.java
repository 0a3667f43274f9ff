package loopscope.interp.object;

import loopscope.interp.AbsentNames;
import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// Attribute access by Python's rules.
public final class Attributes {
  private Attributes() {}

  /// `object.name`, or null when there is no such attribute; `__getattribute__` and `__getattr__`
  /// have their say.
  public static @Nullable PyObject find(Interpreter in, PyObject object, PyStr name) {
    try {
      return search(in, object, name);
    } catch (Raise raise) {
      PyException error = raise.exception;
      if (error.isA(Exceptions.ATTRIBUTE_ERROR)
          && isAbsent(error.extra("name"))
          && isAbsent(error.extra("obj"))) {
        // An error of the program's own is told what was looked for, as suggestions need it.
        error.setExtra("name", name);
        error.setExtra("obj", object);
      }
      throw raise;
    }
  }

  private static boolean isAbsent(@Nullable PyObject value) {
    return value == null || value == PyNone.NONE;
  }

  private static @Nullable PyObject search(Interpreter in, PyObject object, PyStr name) {
    PyType type = object.type();
    if (!type.isProgrammed()) {
      return object.findAttribute(in, name);
    }
    try {
      return find(in, object, name, type);
    } catch (Raise raise) {
      throw told(raise, object, name);
    }
  }

  private static @Nullable PyObject find(Interpreter in, PyObject object, PyStr name, PyType type) {
    PyObject hook = type.dunder(Slot.GETATTRIBUTE);
    PyObject fallback = type.dunder(Slot.GETATTR);
    if (hook == null && fallback == null) {
      return object.findAttribute(in, name);
    }
    try {
      PyObject value = hook == null ? object.findAttribute(in, name) : in.call(hook, object, name);
      if (value != null) {
        return value;
      }
    } catch (Raise raise) {
      if (fallback == null || !raise.exception.isA(Exceptions.ATTRIBUTE_ERROR)) {
        throw raise;
      }
    }
    return fallback == null ? null : in.call(fallback, object, name);
  }

  /// Whether the object has such an attribute or code of the program decides whether it has: found
  /// out without running any.
  public static boolean mayHave(PyObject object, PyStr name) {
    PyType type = object.type();
    if (type.isProgrammed()
        && (type.dunder(Slot.GETATTRIBUTE) != null || type.dunder(Slot.GETATTR) != null)) {
      return true;
    }
    return switch (object) {
      case PyModule module ->
          module.getOwn(name) != null
              || module.getOwn(PyStr.of("__getattr__")) instanceof PyFunction hook
                  && !hook.code.library;
      case PyType cls -> cls.lookup(name.value) != null || type.lookup(name.value) != null;
      case PySuper behind -> behind.lookup(name.value) != null;
      default -> object.getOwn(name) != null || type.lookup(name.value) != null;
    };
  }

  /// An `AttributeError` that a program raised itself learns what was looked for, and where.
  private static Raise told(Raise raise, PyObject object, PyStr name) {
    PyException error = raise.exception;
    if (error.isA(Exceptions.ATTRIBUTE_ERROR)
        && isUntold(error.extra("name"))
        && isUntold(error.extra("obj"))) {
      error.setExtra("name", name);
      error.setExtra("obj", object);
    }
    return raise;
  }

  private static boolean isUntold(@Nullable PyObject value) {
    return value == null || value == PyNone.NONE;
  }

  /// `object.name`, or null, by `object.__getattribute__`'s rules.
  public static @Nullable PyObject findGeneric(Interpreter in, PyObject object, PyStr name) {
    PyType type = object.type();
    PyObject inClass = type.lookup(name.value);
    if (inClass != null && inClass.isDataDescriptor()) {
      return inClass.bind(in, object, type);
    }
    PyObject own = object.getOwn(name);
    if (own != null) {
      return own;
    }
    return inClass == null ? null : inClass.bind(in, object, type);
  }

  /// The error for an attribute that is not there.
  public static Raise missing(PyObject object, PyStr name) {
    if (object instanceof BoundMethod method && method.type() == BoundMethod.TYPE) {
      return missing(method.function, name);
    }
    String message;
    if (object instanceof PyType type) {
      message = "type object '" + type.name() + "' has no attribute '" + name.value + "'";
    } else if (object instanceof PyModule module) {
      message =
          "module '"
              + module.name()
              + "' has no attribute '"
              + name.value
              + "'"
              + AbsentNames.reason(module.name(), name.value);
    } else if (object instanceof PySuper) {
      message = "'super' object has no attribute '" + name.value + "'";
    } else {
      message = "'" + object.type().name() + "' object has no attribute '" + name.value + "'";
    }
    return Raise.attributeError(message, object, name);
  }

  /// `object.name = value`; `__setattr__` has its say.
  public static void set(Interpreter in, PyObject object, PyStr name, PyObject value) {
    PyType type = object.type();
    PyObject hook = type.isProgrammed() ? type.dunder(Slot.SETATTR) : null;
    if (hook != null) {
      in.call(hook, object, name, value);
    } else {
      object.setAttribute(in, name, value);
    }
  }

  /// `object.name = value` by `object.__setattr__`'s rules.
  public static void setGeneric(Interpreter in, PyObject object, PyStr name, PyObject value) {
    PyObject inClass = object.type().lookup(name.value);
    if (inClass != null && inClass.isDataDescriptor()) {
      inClass.bindSet(in, object, value);
    } else if (!object.setOwn(name, value)) {
      throw unchangeable(object, name, inClass);
    }
  }

  private static boolean hasNoDict(PyObject object) {
    return object.dict() == null && !(object instanceof PyInstance) || object.type().layout == null;
  }

  private static Raise unchangeable(PyObject object, PyStr name, @Nullable PyObject inClass) {
    String what = "'" + object.type().name() + "' object ";
    if (inClass == null) {
      String tail = hasNoDict(object) ? "' and no __dict__ for setting new attributes" : "'";
      return Raise.attributeError(what + "has no attribute '" + name.value + tail, object, name);
    }
    return Raise.attributeError(what + "attribute '" + name.value + "' is read-only", object, name);
  }

  /// `del object.name`; `__delattr__` has its say.
  public static void delete(Interpreter in, PyObject object, PyStr name) {
    PyType type = object.type();
    PyObject hook = type.isProgrammed() ? type.dunder(Slot.DELATTR) : null;
    if (hook != null) {
      in.call(hook, object, name);
    } else {
      object.deleteAttribute(in, name);
    }
  }

  /// `del object.name` by `object.__delattr__`'s rules.
  public static void deleteGeneric(Interpreter in, PyObject object, PyStr name) {
    PyObject inClass = object.type().lookup(name.value);
    if (inClass != null && inClass.isDataDescriptor()) {
      inClass.bindSet(in, object, null);
    } else if (!object.deleteOwn(name)) {
      throw hasNoDict(object) ? unchangeable(object, name, inClass) : missing(object, name);
    }
  }
}
