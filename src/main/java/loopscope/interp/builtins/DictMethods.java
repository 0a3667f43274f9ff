package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.DictIterator;
import loopscope.interp.object.DictProtocol;
import loopscope.interp.object.DictView;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;

/// The methods of `dict` and of its views.
final class DictMethods {
  private DictMethods() {}

  static void fill(TypeBuilder b) {
    b.methodN("__init__(mapping=?, /, **kwargs)", DictMethods::update);
    b.methodN("update(mapping=?, /, **kwargs)", DictMethods::update);
    b.method(
        "get(key, default=None, /)", (in, self, key, otherwise) -> get(in, self, key, otherwise));
    b.method("setdefault(key, default=None, /)", DictMethods::setDefault);
    b.methodN("pop(key, default=?, /)", DictMethods::pop);
    b.method("popitem()", DictMethods::popItem);
    b.method("keys()", (in, self) -> new DictView(dict(self), DictIterator.Kind.KEYS));
    b.method("values()", (in, self) -> new DictView(dict(self), DictIterator.Kind.VALUES));
    b.method("items()", (in, self) -> new DictView(dict(self), DictIterator.Kind.ITEMS));
    b.method("clear()", DictMethods::clear);
    b.method("copy()", (in, self) -> dict(self).copy());
    b.method(
        "__reversed__()", (in, self) -> new DictIterator(dict(self), DictIterator.Kind.KEYS, true));
    b.value("__hash__", PyNone.NONE);
    b.classMethod("fromkeys(iterable, value=None, /)", DictMethods::fromKeys);
    b.classMethod("__class_getitem__(item, /)", (in, a) -> GenericAlias.of(in, a[0], a[1]));
  }

  static void fillView(TypeBuilder b) {
    b.method(
        "__reversed__()",
        (in, self) -> new DictIterator(((DictView) self).dict, ((DictView) self).kind, true));
    b.property("mapping", (in, self) -> MappingProxy.of(((DictView) self).dict));
    b.method("isdisjoint(other, /)", DictMethods::isDisjoint);
  }

  private static PyDict dict(PyObject self) {
    return (PyDict) self;
  }

  private static PyObject update(Interpreter in, PyObject[] a) {
    if (a[1] != null) {
      DictProtocol.update(in, dict(a[0]), a[1]);
    }
    DictProtocol.update(in, dict(a[0]), a[2]);
    return PyNone.NONE;
  }

  private static PyObject get(Interpreter in, PyObject self, PyObject key, PyObject otherwise) {
    PyObject value = dict(self).get(in, key);
    return value == null ? otherwise : value;
  }

  private static PyObject setDefault(
      Interpreter in, PyObject self, PyObject key, PyObject otherwise) {
    PyObject value = dict(self).get(in, key);
    if (value == null) {
      dict(self).put(in, key, otherwise);
      return otherwise;
    }
    return value;
  }

  private static PyObject pop(Interpreter in, PyObject[] a) {
    // Nothing is looked for in an empty one, so nothing is hashed.
    PyObject value = dict(a[0]).size() == 0 ? null : dict(a[0]).remove(in, a[1]);
    if (value != null) {
      return value;
    }
    if (a[2] == null) {
      throw Raise.keyError(a[1]);
    }
    return a[2];
  }

  private static PyObject popItem(Interpreter in, PyObject self) {
    PyDict dict = dict(self);
    for (int i = dict.places() - 1; i >= 0; i--) {
      PyObject key = dict.keyAt(i);
      PyObject value = dict.valueAt(i);
      if (key != null && value != null) {
        dict.removeAt(i);
        return PyTuple.of(key, value);
      }
    }
    throw Raise.keyError(loopscope.interp.object.PyStr.of("popitem(): dictionary is empty"));
  }

  private static PyObject clear(Interpreter in, PyObject self) {
    PyDict old = in.finalization().isPending() ? dict(self).copy() : null;
    dict(self).clear();
    in.finalization().dropped(old);
    return PyNone.NONE;
  }

  private static PyObject fromKeys(Interpreter in, PyObject[] a) {
    PyObject result = a[0] == PyDict.TYPE ? new PyDict() : in.call((PyType) a[0]);
    PyObject iterator = in.iterate(a[1]);
    for (PyObject key = in.next(iterator); key != null; key = in.next(iterator)) {
      if (result.getClass() == PyDict.class) {
        ((PyDict) result).put(in, key, a[2]);
      } else {
        in.setItem(result, key, a[2]);
      }
    }
    return result;
  }

  private static PyObject isDisjoint(Interpreter in, PyObject self, PyObject other) {
    PyObject iterator = in.iterate(other);
    for (PyObject item = in.next(iterator); item != null; item = in.next(iterator)) {
      if (self.contains(in, item)) {
        return PyBool.FALSE;
      }
    }
    return PyBool.TRUE;
  }
}
