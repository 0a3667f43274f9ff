package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyClassMethod;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyProperty;
import loopscope.interp.object.PyStaticMethod;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// `property`, `classmethod` and `staticmethod`.
final class DescriptorMethods {
  private DescriptorMethods() {}

  static void fillProperty(TypeBuilder b) {
    b.methodN("__init__(fget=None, fset=None, fdel=None, doc=None)", DescriptorMethods::init);
    b.method("getter(fget, /)", (in, self, f) -> with(in, self, f, null, null));
    b.method("setter(fset, /)", (in, self, f) -> with(in, self, null, f, null));
    b.method("deleter(fdel, /)", (in, self, f) -> with(in, self, null, null, f));
    b.property("fget", (in, self) -> Arguments.orNone(((PyProperty) self).getter));
    b.property("fset", (in, self) -> Arguments.orNone(((PyProperty) self).setter));
    b.property("fdel", (in, self) -> Arguments.orNone(((PyProperty) self).deleter));
    b.property(
        "__doc__",
        (in, self) -> Arguments.orNone(((PyProperty) self).doc),
        (in, self, value) -> ((PyProperty) self).doc = value);
    b.property("__name__", DescriptorMethods::name, (in, self, v) -> ((PyProperty) self).name = v);
    b.property(
        "__isabstractmethod__",
        (in, self) -> {
          PyProperty property = (PyProperty) self;
          return PyBool.of(
              isAbstract(in, property.getter)
                  || isAbstract(in, property.setter)
                  || isAbstract(in, property.deleter));
        });
    b.method(
        "__set_name__(owner, name, /)",
        (in, self, owner, name) -> {
          ((PyProperty) self).name = name;
          return PyNone.NONE;
        });
  }

  private static PyObject name(Interpreter in, PyObject self) {
    PyProperty property = (PyProperty) self;
    if (property.name != null) {
      return property.name;
    }
    return property.getter == null ? PyStr.EMPTY : in.getAttribute(property.getter, "__name__");
  }

  private static PyObject init(Interpreter in, PyObject[] a) {
    PyProperty self = (PyProperty) a[0];
    self.getter = orNull(a[1]);
    self.setter = orNull(a[2]);
    self.deleter = orNull(a[3]);
    self.doc =
        a[4] == PyNone.NONE && self.getter != null
            ? in.findAttribute(self.getter, "__doc__")
            : a[4];
    return PyNone.NONE;
  }

  private static @Nullable PyObject orNull(PyObject value) {
    return value == PyNone.NONE ? null : value;
  }

  private static PyObject with(
      Interpreter in,
      PyObject self,
      @Nullable PyObject getter,
      @Nullable PyObject setter,
      @Nullable PyObject deleter) {
    PyProperty old = (PyProperty) self;
    PyObject made =
        in.call(
            old.type(),
            Arguments.orNone(getter == null ? old.getter : getter),
            Arguments.orNone(setter == null ? old.setter : setter),
            Arguments.orNone(deleter == null ? old.deleter : deleter));
    if (made instanceof PyProperty property) {
      property.name = old.name;
    }
    return made;
  }

  private static boolean isAbstract(Interpreter in, @Nullable PyObject function) {
    PyObject mark = function == null ? null : in.findAttribute(function, "__isabstractmethod__");
    return mark != null && in.isTrue(mark);
  }

  static void fillClassMethod(TypeBuilder b) {
    b.method(
        "__init__(function, /)",
        (in, self, function) -> {
          ((PyClassMethod) self).function = function;
          copyNames(in, self, function);
          return PyNone.NONE;
        });
    b.property("__func__", (in, self) -> ((PyClassMethod) self).function);
    b.property("__wrapped__", (in, self) -> ((PyClassMethod) self).function);
    b.property(
        "__isabstractmethod__",
        (in, self) -> PyBool.of(isAbstract(in, ((PyClassMethod) self).function)));
  }

  static void fillStaticMethod(TypeBuilder b) {
    b.method(
        "__init__(function, /)",
        (in, self, function) -> {
          ((PyStaticMethod) self).function = function;
          copyNames(in, self, function);
          return PyNone.NONE;
        });
    b.property("__func__", (in, self) -> ((PyStaticMethod) self).function);
    b.property("__wrapped__", (in, self) -> ((PyStaticMethod) self).function);
    b.property(
        "__isabstractmethod__",
        (in, self) -> PyBool.of(isAbstract(in, ((PyStaticMethod) self).function)));
  }

  private static void copyNames(Interpreter in, PyObject self, PyObject function) {
    for (String name : new String[] {"__module__", "__name__", "__qualname__", "__doc__"}) {
      PyObject value = in.findAttribute(function, name);
      if (value != null) {
        self.setOwn(in.intern(name), value);
      }
    }
  }
}
