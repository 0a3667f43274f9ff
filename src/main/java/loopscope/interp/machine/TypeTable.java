package loopscope.interp.machine;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.builtins.MappingProxy;
import loopscope.interp.builtins.UnionType;
import loopscope.interp.object.Construction;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStaticMethod;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// Methods and attributes of classes: the table of `type`.
final class TypeTable {
  private TypeTable() {}

  static void fill(TypeBuilder t) {
    t.constructor("(*args, **kwargs)", TypeTable::make)
        .methodN("__init__(*args, **kwargs)", (in, a) -> PyNone.NONE)
        .methodN("__call__(*args, **kwargs)", TypeTable::call)
        .classMethod("__prepare__(*args, **kwargs)", (in, a) -> new PyDict())
        .method("mro()", (in, self) -> new PyList((PyObject[]) ((PyType) self).mro().clone()))
        .method(
            "__subclasses__()",
            (in, self) -> new PyList(subclasses(in, (PyType) self).toArray(PyObject.NO_ARGS)))
        .method(
            "__instancecheck__(instance, /)",
            (in, self, value) -> PyBool.of(in.protocols().plainInstance(value, (PyType) self)))
        .method(
            "__subclasscheck__(subclass, /)",
            (in, self, value) ->
                PyBool.of(value instanceof PyType sub && sub.isSubtypeOf((PyType) self)))
        .method("__dir__()", ObjectTables::dir)
        .method("__or__(other, /)", (in, self, other) -> union(in, self, other))
        .method("__ror__(other, /)", (in, self, other) -> union(in, other, self))
        .property(
            "__name__", (in, self) -> PyStr.of(((PyType) self).simpleName()), TypeTable::rename)
        .property(
            "__qualname__",
            (in, self) -> PyStr.of(((PyType) self).qualname()),
            (in, self, value) -> ((PyType) self).setQualname(text(value)))
        .property(
            "__module__",
            (in, self) -> module((PyType) self),
            (in, self, value) ->
                ((PyType) self).put(PyStr.of("__module__"), Arguments.orNone(value)))
        .property(
            "__bases__",
            (in, self) ->
                self == PyType.OBJECT
                    ? PyTuple.EMPTY
                    : PyTuple.of((PyObject[]) ((PyType) self).bases().clone()),
            TypeTable::setBases)
        .property(
            "__base__",
            (in, self) -> self == PyType.OBJECT ? PyNone.NONE : Solids.base((PyType) self))
        .property("__mro__", (in, self) -> PyTuple.of((PyObject[]) ((PyType) self).mro().clone()))
        .property("__dict__", (in, self) -> MappingProxy.of(((PyType) self).dictionary()))
        .property(
            "__doc__",
            TypeTable::doc,
            (in, self, value) -> ((PyType) self).put(PyStr.of("__doc__"), Arguments.orNone(value)))
        .property(
            "__abstractmethods__",
            TypeTable::abstractMethods,
            (in, self, value) ->
                ((PyType) self).put(PyStr.of("__abstractmethods__"), Arguments.orNone(value)))
        .property(
            "__annotations__",
            (in, self) -> Annotations.ofClass(in, (PyType) self),
            (in, self, value) -> Annotations.setOfClass((PyType) self, Arguments.orNone(value)))
        .property(
            "__annotate__",
            (in, self) -> Arguments.orNone(((PyType) self).dictionary().get("__annotate_func__")),
            (in, self, value) ->
                ((PyType) self).put(PyStr.of("__annotate_func__"), Arguments.orNone(value)))
        .property(
            "__type_params__",
            (in, self) -> orEmpty(((PyType) self).dictionary().get("__type_params__")),
            (in, self, value) ->
                ((PyType) self).put(PyStr.of("__type_params__"), Arguments.orNone(value)))
        .property(
            "__flags__",
            (in, self) -> loopscope.interp.object.PyInt.of(((PyType) self).isHeap() ? 0x200 : 0))
        .property("__text_signature__", (in, self) -> PyNone.NONE);
  }

  private static List<PyType> subclasses(Interpreter in, PyType type) {
    if (type.isHeap()) {
      return type.subclasses();
    }
    List<PyType> all = new ArrayList<>(Exceptions.below(type));
    if (type == PyInt.TYPE) {
      all.add(PyBool.TYPE);
    }
    all.addAll(in.protocols().derived.of(type));
    return all;
  }

  private static PyObject orEmpty(@Nullable PyObject value) {
    return value == null ? PyTuple.EMPTY : value;
  }

  private static PyObject union(Interpreter in, PyObject a, PyObject b) {
    PyObject union = UnionType.of(in, a, b);
    return union == null ? PyNone.NOT_IMPLEMENTED : union;
  }

  private static PyObject make(Interpreter in, PyObject[] a) {
    PyType meta = (PyType) a[0];
    PyObject[] args = ((PyTuple) a[1]).items;
    if (args.length == 1 && meta == PyType.TYPE) {
      return args[0].type();
    }
    if (args.length != 3) {
      throw Raise.typeError("type() takes 1 or 3 arguments");
    }
    if (!(args[0] instanceof PyStr name)) {
      throw Raise.typeError("type.__new__() argument 1 must be str, not " + args[0].type().name());
    }
    if (!(args[1] instanceof PyTuple bases)) {
      throw Raise.typeError(
          "type.__new__() argument 2 must be tuple, not " + args[1].type().name());
    }
    if (!(args[2] instanceof PyDict namespace)) {
      throw Raise.typeError("type.__new__() argument 3 must be dict, not " + args[2].type().name());
    }
    PyType winner = winner(meta, bases);
    if (winner != meta && winner.lookup("__new__") instanceof PyStaticMethod own) {
      // The bases' metaclass has a say in how their subclasses are made.
      PyObject[] given = {winner, name, bases, namespace};
      PyDict named = (PyDict) a[2];
      return own.function.call(in, withNamed(given, named), names(named));
    }
    return ClassBuilder.create(in, meta, name, bases, namespace, (PyDict) a[2]);
  }

  private static PyType winner(PyType meta, PyTuple bases) {
    for (PyObject base : bases.items) {
      if (!(base instanceof PyType)) {
        return meta;
      }
    }
    return ClassBuilder.winner(meta, bases.items);
  }

  private static PyObject call(Interpreter in, PyObject[] a) {
    PyDict named = (PyDict) a[2];
    PyObject[] all = withNamed(((PyTuple) a[1]).items, named);
    return Construction.construct(in, (PyType) a[0], all, names(named));
  }

  private static PyStr[] names(PyDict named) {
    PyStr[] names = new PyStr[named.size()];
    int n = 0;
    for (int i = 0; i < named.places(); i++) {
      if (named.valueAt(i) != null && named.keyAt(i) instanceof PyStr key) {
        names[n++] = key;
      }
    }
    return names;
  }

  private static PyObject[] withNamed(PyObject[] args, PyDict named) {
    PyObject[] all = java.util.Arrays.copyOf(args, args.length + named.size());
    int n = args.length;
    for (int i = 0; i < named.places(); i++) {
      PyObject value = named.valueAt(i);
      if (value != null) {
        all[n++] = value;
      }
    }
    return all;
  }

  private static String text(@Nullable PyObject value) {
    if (!(value instanceof PyStr s)) {
      throw Raise.typeError(
          "can only assign string to a class's name, not '"
              + (value == null ? "NULL" : value.type().name())
              + "'");
    }
    return s.value;
  }

  private static void rename(Interpreter in, PyObject self, @Nullable PyObject value) {
    ((PyType) self).rename(text(value));
  }

  private static PyObject module(PyType type) {
    PyObject own = type.isHeap() ? type.dictionary().get("__module__") : null;
    return own != null ? own : PyStr.of(type.moduleName());
  }

  private static void setBases(Interpreter in, PyObject self, @Nullable PyObject value) {
    if (!(value instanceof PyTuple tuple)) {
      throw Raise.typeError(
          "can only assign tuple to "
              + ((PyType) self).name()
              + ".__bases__, not "
              + (value == null ? "NULL" : value.type().name()));
    }
    PyType type = (PyType) self;
    if (tuple.size() == 0) {
      throw Raise.typeError(
          "can only assign non-empty tuple to " + type.name() + ".__bases__, not ()");
    }
    PyType[] bases = new PyType[tuple.size()];
    for (int i = 0; i < bases.length; i++) {
      if (!(tuple.get(i) instanceof PyType base)) {
        String other = tuple.get(i).type().name();
        throw Raise.typeError(
            type.name() + ".__bases__ must be tuple of classes, not '" + other + "'");
      }
      if (base.isSubtypeOf(type)) {
        throw Raise.typeError("a __bases__ item causes an inheritance cycle");
      }
      bases[i] = base;
    }
    if (bases[0].allocator() != type.bases()[0].allocator()) {
      throw Raise.typeError(
          "__bases__ assignment: '"
              + bases[0].name()
              + "' object layout differs from '"
              + type.bases()[0].name()
              + "'");
    }
    type.setBases(bases);
  }

  private static PyObject doc(Interpreter in, PyObject self) {
    PyObject own = ((PyType) self).dictionary().get("__doc__");
    return own == null || own instanceof loopscope.interp.object.NativeAttribute
        ? PyNone.NONE
        : own.bind(in, null, (PyType) self);
  }

  private static PyObject abstractMethods(Interpreter in, PyObject self) {
    PyObject own = ((PyType) self).dictionary().get("__abstractmethods__");
    if (own == null || own instanceof loopscope.interp.object.NativeAttribute) {
      throw Raise.attributeError(
          "type object '" + ((PyType) self).name() + "' has no attribute '__abstractmethods__'");
    }
    return own;
  }
}
