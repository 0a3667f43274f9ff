package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.BoundMethod;
import loopscope.interp.object.Construction;
import loopscope.interp.object.InstanceDict;
import loopscope.interp.object.PyCell;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySet;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PySuper;
import loopscope.interp.object.PyTraceback;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// Method tables of the classes that the machine itself is made of.
public final class ObjectTables {
  private ObjectTables() {}

  /// Fills a class's table if it is one of these.
  public static void fill(PyType type, TypeBuilder t) {
    switch (type.name()) {
      case "object" -> object(t);
      case "type" -> TypeTable.fill(t);
      case "super" -> superTable(t);
      case "function" -> {
        if (type == PyFunction.TYPE) {
          FunctionTable.fill(t);
        } else {
          NativeFunctionTable.fillInPython(t);
        }
      }
      case "method" -> method(t);
      case "builtin_function_or_method", "method_descriptor" -> NativeFunctionTable.fill(t);
      case "module" -> module(t);
      case "cell" -> cell(t);
      case "traceback" -> traceback(t);
      case "code" -> CodeTable.fill(t);
      default -> {}
    }
  }

  private static void object(TypeBuilder t) {
    t.constructor("(*args, **kwargs)", ObjectTables::newObject)
        .methodN("__init__(*args, **kwargs)", ObjectTables::initObject)
        .property("__class__", (in, self) -> self.type(), ObjectTables::setClass)
        .value("__doc__", PyStr.of("The base class of the class hierarchy."))
        .method("__dir__()", ObjectTables::dir)
        .method("__sizeof__()", (in, self) -> PyInt.of(48))
        .method(
            "__format__(format_spec, /)",
            (in, self, spec) -> PyStr.of(format(in, self, in.str(spec))))
        .method("__reduce__()", (in, self) -> reduce(in, self))
        .method(
            "__reduce_ex__(protocol, /)", (in, self, protocol) -> in.callMethod(self, "__reduce__"))
        .method("__getstate__()", (in, self) -> Arguments.orNone(self.dict()))
        .classMethod("__init_subclass__(*args, **kwargs)", ObjectTables::initSubclass)
        .classMethod("__subclasshook__(subclass, /)", (in, a) -> PyNone.NOT_IMPLEMENTED);
  }

  private static String format(Interpreter in, PyObject self, String spec) {
    if (!spec.isEmpty()) {
      throw Raise.typeError(
          "unsupported format string passed to " + self.type().name() + ".__format__");
    }
    return in.str(self);
  }

  private static PyObject newObject(Interpreter in, PyObject[] a) {
    if (!(a[0] instanceof PyType type)) {
      throw Raise.typeError(
          "object.__new__(X): X is not a type object (" + a[0].type().name() + ")");
    }
    boolean extra = ((PyTuple) a[1]).size() + ((PyDict) a[2]).size() > 0;
    if (extra) {
      boolean ownNew = type.ownerOf("__new__") != PyType.OBJECT;
      boolean ownInit = type.ownerOf("__init__") != PyType.OBJECT;
      if (ownNew && !Construction.hasNativeInit(type)) {
        throw Raise.typeError(
            "object.__new__() takes exactly one argument (the type to instantiate)");
      }
      if (!ownInit) {
        throw Raise.typeError(type.name() + "() takes no arguments");
      }
    }
    return Construction.allocate(in, type);
  }

  private static PyObject initObject(Interpreter in, PyObject[] a) {
    boolean extra = ((PyTuple) a[1]).size() + ((PyDict) a[2]).size() > 0;
    PyType type = a[0].type();
    if (extra) {
      if (type.ownerOf("__init__") != PyType.OBJECT) {
        throw Raise.typeError(
            "object.__init__() takes exactly one argument (the instance to initialize)");
      }
      if (type.ownerOf("__new__") == PyType.OBJECT) {
        throw Raise.typeError(
            type.name() + ".__init__() takes exactly one argument (the instance to initialize)");
      }
    }
    return PyNone.NONE;
  }

  private static void setClass(Interpreter in, PyObject self, @Nullable PyObject value) {
    if (!(value instanceof PyType type)) {
      throw Raise.typeError(
          "__class__ must be set to a class, not '"
              + (value == null ? "NULL" : value.type().name())
              + "' object");
    }
    if (!type.isHeap() || !self.type().isHeap()) {
      throw Raise.typeError(
          "__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
    if (self instanceof PyInstance instance && instance.type.allocator() != type.allocator()) {
      throw Raise.typeError(
          "__class__ assignment: '"
              + type.name()
              + "' object layout differs from '"
              + self.type().name()
              + "'");
    }
    self.setType(type);
  }

  private static PyObject reduce(Interpreter in, PyObject self) {
    PyObject state = Arguments.orNone(self.dict());
    return PyTuple.of(
        in.getAttribute(in.modules().load("copyreg"), "__newobj__"),
        PyTuple.of(self.type()),
        state);
  }

  /// Names that an object has, sorted.
  static PyObject dir(Interpreter in, PyObject self) {
    PySet names = new PySet(false);
    boolean asked = self.type().dunder(Slot.GETATTRIBUTE) != null;
    PyObject own = InstanceDict.asSeen(in, self, asked);
    if (own instanceof PyDict dict) {
      names.addAll(in, dict);
    }
    if (asked && in.findAttribute(self, "__class__") == null) {
      return new PyList(in.toArray(names));
    }
    PyType[] order = self instanceof PyType type ? type.mro() : self.type().mro();
    if (!(self instanceof PyModule)) {
      for (PyType type : order) {
        names.addAll(in, type.dictionary());
      }
    }
    InstanceDict.fieldsOf(in, self).forEach(name -> names.add(in, name));
    return new PyList(in.toArray(names));
  }

  private static void superTable(TypeBuilder t) {
    t.constructor("(type=?, object_or_type=?, /)", ObjectTables::newSuper)
        .methodN("__init__(*args, **kwargs)", (in, a) -> PyNone.NONE);
  }

  private static PyObject newSuper(Interpreter in, PyObject[] a) {
    if (a[1] != null) {
      if (!(a[1] instanceof PyType type)) {
        throw Raise.typeError("super() argument 1 must be a type, not " + a[1].type().name());
      }
      return a[2] == null || a[2] == PyNone.NONE ? new PySuper(type) : new PySuper(type, a[2]);
    }
    Frame frame = in.machine().currentFrame();
    if (frame == null || frame.code.positional == 0 && frame.code.varArgs < 0) {
      throw Raise.runtimeError("super(): no arguments");
    }
    PyObject cls = null;
    for (int i = 0; i < frame.code.frees.length; i++) {
      if (frame.code.frees[i].equals("__class__")) {
        cls = ((PyCell) frame.slots[frame.code.freesAt() + i]).value;
        if (cls == null) {
          throw Raise.runtimeError("super(): empty __class__ cell");
        }
      }
    }
    if (!(cls instanceof PyType type)) {
      throw Raise.runtimeError("super(): __class__ cell not found");
    }
    PyObject self = frame.slots[0];
    for (int i = 0; i < frame.code.cellParameters.length; i++) {
      if (frame.code.cellParameters[i] == 0) {
        self = ((PyCell) frame.slots[frame.code.cellsAt() + i]).value;
      }
    }
    if (self == null) {
      throw Raise.runtimeError("super(): arg[0] deleted");
    }
    return new PySuper(type, self);
  }

  private static void method(TypeBuilder t) {
    t.constructor("(function, instance, /)", (in, a) -> new BoundMethod(a[1], a[2]))
        .property(
            "__doc__", (in, self) -> in.getAttribute(((BoundMethod) self).function, "__doc__"));
  }

  private static void module(TypeBuilder t) {
    t.methodN(
            "__init__(name, doc=None)",
            (in, a) -> {
              PyModule module = (PyModule) a[0];
              module.globals.putName("__name__", a[1]);
              module.globals.putName("__doc__", a[2]);
              return PyNone.NONE;
            })
        .property("__dict__", (in, self) -> ((PyModule) self).globals);
  }

  private static void cell(TypeBuilder t) {
    t.property(
            "cell_contents",
            (in, self) -> {
              PyObject value = ((PyCell) self).value;
              if (value == null) {
                throw Raise.valueError("cell is empty");
              }
              return value;
            },
            (in, self, value) -> ((PyCell) self).value = value)
        .constructor("(contents=?, /)", (in, a) -> new PyCell(a[1]));
  }

  private static void traceback(TypeBuilder t) {
    t.property(
            "tb_next",
            (in, self) -> Arguments.orNone(((PyTraceback) self).next),
            (in, self, value) ->
                ((PyTraceback) self).next = value instanceof PyTraceback next ? next : null)
        .property("tb_frame", (in, self) -> ((PyTraceback) self).frame)
        .property("tb_lineno", (in, self) -> PyInt.of(((PyTraceback) self).place().line()))
        .property("tb_lasti", (in, self) -> PyInt.of(((PyTraceback) self).pc));
  }

  private static PyObject initSubclass(Interpreter in, PyObject[] a) {
    String name = ((PyType) a[0]).qualname() + ".__init_subclass__() takes no ";
    if (((PyDict) a[2]).size() > 0) {
      throw Raise.typeError(name + "keyword arguments");
    }
    int count = ((PyTuple) a[1]).size();
    if (count > 0) {
      throw Raise.typeError(name + "arguments (" + count + " given)");
    }
    return PyNone.NONE;
  }
}
