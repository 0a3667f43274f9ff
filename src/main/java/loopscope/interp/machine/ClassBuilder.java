package loopscope.interp.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyCell;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// `__build_class__`: runs the body of a class statement and has the metaclass make the class.
public final class ClassBuilder {
  private ClassBuilder() {}

  /// The class of `class name(*bases, **keywords)`; `args` are the body, the name and the bases.
  public static PyObject build(Interpreter in, PyObject[] args, PyDict keywords) {
    PyFunction body = (PyFunction) args[0];
    PyStr name = (PyStr) args[1];
    PyObject[] original = Arrays.copyOfRange(args, 2, args.length);
    PyObject[] bases = resolve(in, original);
    PyDict rest = keywords.copy();
    PyObject given = rest.removeName(PyStr.of("metaclass"));
    PyObject meta = given != null ? given : bases.length == 0 ? PyType.TYPE : bases[0].type();
    if (meta instanceof PyType type) {
      meta = winner(type, bases);
    }
    PyObject namespace = prepare(in, meta, name, bases, rest);
    Frame frame = new Frame(body.code, body.globals);
    frame.namespace = namespace;
    Calls.prepareCells(frame, body);
    in.machine().runFrame(frame);
    if (!Arrays.equals(bases, original)) {
      in.setItem(namespace, in.intern("__orig_bases__"), PyTuple.of(original));
    }
    PyObject cell = namespace instanceof PyDict d ? d.get(in.intern("__classcell__")) : null;
    PyObject cls = callMeta(in, meta, name, bases, namespace, rest);
    if (cell instanceof PyCell shared && shared.value == null && cls instanceof PyType) {
      shared.value = cls;
    }
    return cls;
  }

  private static PyObject callMeta(
      Interpreter in,
      PyObject meta,
      PyStr name,
      PyObject[] bases,
      PyObject namespace,
      PyDict rest) {
    PyObject[] args = new PyObject[3 + rest.size()];
    args[0] = name;
    args[1] = PyTuple.of(bases);
    args[2] = namespace;
    PyStr[] names = new PyStr[rest.size()];
    int n = 0;
    for (int i = 0; i < rest.places(); i++) {
      PyObject value = rest.valueAt(i);
      if (rest.keyAt(i) instanceof PyStr key && value != null) {
        names[n] = key;
        args[3 + n++] = value;
      }
    }
    return meta.call(in, args, names);
  }

  /// Bases that are no classes may stand for some: `__mro_entries__`.
  private static PyObject[] resolve(Interpreter in, PyObject[] original) {
    List<PyObject> bases = new ArrayList<>();
    for (PyObject base : original) {
      PyObject hook = base instanceof PyType ? null : in.findAttribute(base, "__mro_entries__");
      if (hook == null) {
        bases.add(base);
      } else {
        PyObject entries = in.call(hook, PyTuple.of(original));
        if (!(entries instanceof PyTuple tuple)) {
          throw Raise.typeError("__mro_entries__ must return a tuple");
        }
        bases.addAll(List.of(tuple.items));
      }
    }
    return bases.toArray(PyObject.NO_ARGS);
  }

  /// The most derived metaclass of a class's own and those of its bases.
  static PyType winner(PyType meta, PyObject[] bases) {
    PyType best = meta;
    for (PyObject base : bases) {
      PyType other = base.type();
      if (best.isSubtypeOf(other)) {
        continue;
      }
      if (!other.isSubtypeOf(best)) {
        throw Raise.typeError(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the"
                + " metaclasses of all its bases");
      }
      best = other;
    }
    return best;
  }

  private static PyObject prepare(
      Interpreter in, PyObject meta, PyStr name, PyObject[] bases, PyDict rest) {
    if (meta == PyType.TYPE) {
      return new PyDict();
    }
    PyObject hook = in.findAttribute(meta, "__prepare__");
    if (hook == null) {
      return new PyDict();
    }
    PyObject[] args = new PyObject[2 + rest.size()];
    args[0] = name;
    args[1] = PyTuple.of(bases);
    PyStr[] names = new PyStr[rest.size()];
    int n = 0;
    for (int i = 0; i < rest.places(); i++) {
      PyObject value = rest.valueAt(i);
      if (rest.keyAt(i) instanceof PyStr key && value != null) {
        names[n] = key;
        args[2 + n++] = value;
      }
    }
    return hook.call(in, args, names);
  }

  /// `type.__new__(meta, name, bases, namespace, **keywords)`.
  public static PyType create(
      Interpreter in,
      PyType meta,
      PyStr name,
      PyTuple bases,
      PyDict namespace,
      @Nullable PyDict keywords) {
    PyType type = TypeCreation.create(in, meta, name, bases, namespace);
    TypeCreation.announce(in, type, keywords == null ? new PyDict() : keywords);
    return type;
  }
}
