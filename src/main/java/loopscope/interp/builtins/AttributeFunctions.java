package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Attributes;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// The builtin functions on attributes and classes.
final class AttributeFunctions {
  private AttributeFunctions() {}

  static void add(ModuleBuilder b) {
    b.function("getattr(object, name, default=?, /)", AttributeFunctions::get);
    b.function("hasattr(obj, name, /)", AttributeFunctions::has);
    b.function("setattr(obj, name, value, /)", AttributeFunctions::set);
    b.function("delattr(obj, name, /)", AttributeFunctions::delete);
    b.function("callable(obj, /)", (in, x) -> PyBool.of(x.isCallable()));
    b.function("isinstance(obj, class_or_tuple, /)", AttributeFunctions::isInstance);
    b.function("issubclass(cls, class_or_tuple, /)", AttributeFunctions::isSubclass);
  }

  private static PyStr name(PyObject name) {
    if (name instanceof PyStr text) {
      return text;
    }
    throw Raise.typeError("attribute name must be string, not '" + name.type().name() + "'");
  }

  private static PyObject get(
      Interpreter in, PyObject object, PyObject name, @Nullable PyObject otherwise) {
    PyStr attribute = in.intern(name(name).value);
    if (otherwise == null) {
      return in.getAttribute(object, attribute);
    }
    PyObject value = in.findAttribute(object, attribute);
    return value == null ? otherwise : value;
  }

  private static PyObject has(Interpreter in, PyObject object, PyObject name) {
    return PyBool.of(in.findAttribute(object, name(name).value) != null);
  }

  private static PyObject set(Interpreter in, PyObject object, PyObject name, PyObject value) {
    Attributes.set(in, object, in.intern(name(name).value), value);
    return PyNone.NONE;
  }

  private static PyObject delete(Interpreter in, PyObject object, PyObject name) {
    Attributes.delete(in, object, in.intern(name(name).value));
    return PyNone.NONE;
  }

  private static PyObject isInstance(Interpreter in, PyObject object, PyObject type) {
    return PyBool.of(isInstanceOf(in, object, type));
  }

  private static boolean isInstanceOf(Interpreter in, PyObject object, PyObject type) {
    if (type instanceof PyTuple several) {
      for (PyObject one : several.items) {
        if (isInstanceOf(in, object, one)) {
          return true;
        }
      }
      return false;
    }
    if (type instanceof UnionType union) {
      for (PyObject one : union.args()) {
        if (one == PyNone.NONE.type() ? object == PyNone.NONE : isInstanceOf(in, object, one)) {
          return true;
        }
      }
      return false;
    }
    if (type instanceof GenericAlias) {
      throw Raise.typeError("isinstance() argument 2 cannot be a parameterized generic");
    }
    if (!(type instanceof PyType) && type.type().lookup("__instancecheck__") == null) {
      throw Raise.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
    }
    return in.isInstance(object, type);
  }

  private static PyObject isSubclass(Interpreter in, PyObject cls, PyObject type) {
    return PyBool.of(isSubclassOf(in, cls, type));
  }

  static boolean isSubclassOf(Interpreter in, PyObject cls, PyObject type) {
    if (type instanceof PyTuple several) {
      for (PyObject one : several.items) {
        if (isSubclassOf(in, cls, one)) {
          return true;
        }
      }
      return false;
    }
    if (type instanceof UnionType union) {
      for (PyObject one : union.args()) {
        if (isSubclassOf(in, cls, one)) {
          return true;
        }
      }
      return false;
    }
    PyObject check = type.type().lookup("__subclasscheck__");
    boolean own = check != null && type.type() != PyType.TYPE;
    if (own) {
      return in.isTrue(in.callMethod(type, "__subclasscheck__", cls));
    }
    if (!(cls instanceof PyType derived)) {
      throw Raise.typeError("issubclass() arg 1 must be a class");
    }
    if (!(type instanceof PyType base)) {
      throw Raise.typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
    }
    return derived.isSubtypeOf(base);
  }
}
