package loopscope.interp.builtins;

import java.util.function.BiConsumer;
import loopscope.interp.Interpreter;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.DerivedSet;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySet;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.SetAlgebra;
import loopscope.interp.object.TypeBuilder;

/// The methods of `set` and `frozenset`.
final class SetMethods {
  private SetMethods() {}

  static void fill(TypeBuilder b) {
    boolean frozen = b.type() == PySet.FROZEN;
    if (frozen) {
      b.constructor("(iterable=?, /)", SetMethods::makeFrozen);
      b.method(
          "copy()", (in, self) -> self.type() == PySet.FROZEN ? self : set(self).copy(in, true));
    } else {
      b.method("__init__(iterable=(), /)", SetMethods::init);
      b.method("copy()", (in, self) -> set(self).copy(in, false));
      fillChanges(b);
    }
    b.methodN("union(*others)", (in, a) -> union(in, set(a[0]), a[1]));
    b.methodN("intersection(*others)", (in, a) -> intersection(in, set(a[0]), a[1]));
    b.methodN("difference(*others)", (in, a) -> difference(in, set(a[0]), a[1]));
    b.method("symmetric_difference(other, /)", SetMethods::symmetricDifference);
    b.method(
        "isdisjoint(other, /)", (in, self, other) -> PyBool.of(isDisjoint(in, set(self), other)));
    b.method(
        "issubset(other, /)",
        (in, self, other) -> PyBool.of(SetAlgebra.isSubset(in, set(self), asSet(in, other))));
    b.method(
        "issuperset(other, /)",
        (in, self, other) -> PyBool.of(SetAlgebra.isSubset(in, asSet(in, other), set(self))));
    b.classMethod("__class_getitem__(item, /)", (in, a) -> GenericAlias.of(in, a[0], a[1]));
  }

  private static void fillChanges(TypeBuilder b) {
    b.value("__hash__", PyNone.NONE);
    b.method("add(object, /)", SetMethods::add);
    b.method("discard(object, /)", SetMethods::discard);
    b.method("remove(object, /)", SetMethods::remove);
    b.method("pop()", SetMethods::pop);
    b.method("clear()", SetMethods::clear);
    b.methodN("update(*others)", (in, a) -> each(a, (self, other) -> self.addAll(in, other)));
    b.methodN(
        "intersection_update(*others)",
        (in, a) -> {
          set(a[0]).become(intersection(in, set(a[0]), a[1]));
          return PyNone.NONE;
        });
    b.methodN(
        "difference_update(*others)", (in, a) -> each(a, (self, other) -> remove(in, self, other)));
    b.method(
        "symmetric_difference_update(other, /)",
        (in, self, other) -> {
          set(self).inPlace(in, BinaryOp.XOR, asSet(in, other));
          return PyNone.NONE;
        });
  }

  private static PySet set(PyObject self) {
    return (PySet) self;
  }

  private static PySet asSet(Interpreter in, PyObject other) {
    return other instanceof PySet set ? set : PySet.from(in, other, false);
  }

  private static PyObject each(PyObject[] a, BiConsumer<PySet, PyObject> change) {
    for (PyObject other : Arguments.rest(a[1])) {
      change.accept(set(a[0]), other);
    }
    return PyNone.NONE;
  }

  private static PyObject makeFrozen(Interpreter in, PyObject[] a) {
    PyType type = (PyType) a[0];
    if (type == PySet.FROZEN && a[1] != null && a[1].type() == PySet.FROZEN) {
      return a[1];
    }
    PySet made = type == PySet.FROZEN ? new PySet(true) : new DerivedSet(type, true);
    if (a[1] != null) {
      made.addAll(in, a[1]);
    }
    return made;
  }

  private static PyObject init(Interpreter in, PyObject self, PyObject iterable) {
    set(self).clear();
    set(self).addAll(in, iterable);
    return PyNone.NONE;
  }

  private static PyObject add(Interpreter in, PyObject self, PyObject element) {
    set(self).add(in, element);
    return PyNone.NONE;
  }

  private static PyObject discard(Interpreter in, PyObject self, PyObject element) {
    set(self).discard(in, element);
    return PyNone.NONE;
  }

  private static PyObject remove(Interpreter in, PyObject self, PyObject element) {
    if (!set(self).discard(in, element)) {
      throw Raise.keyError(element);
    }
    return PyNone.NONE;
  }

  private static PyObject pop(Interpreter in, PyObject self) {
    PySet set = set(self);
    int place = set.next();
    PyObject element = place < 0 ? null : set.at(place);
    if (element == null) {
      throw Raise.keyError(PyStr.of("pop from an empty set"));
    }
    set.removeAt(place);
    return element;
  }

  private static PyObject clear(Interpreter in, PyObject self) {
    PyList old = in.finalization().isPending() ? new PyList(in.toArray(self)) : null;
    set(self).clear();
    in.finalization().dropped(old);
    return PyNone.NONE;
  }

  private static PySet union(Interpreter in, PySet self, PyObject others) {
    PySet result = self.copy(in, self.frozen);
    for (PyObject other : Arguments.rest(others)) {
      result.addAll(in, other);
    }
    return result;
  }

  private static PySet intersection(Interpreter in, PySet self, PyObject others) {
    PySet result = self;
    for (PyObject other : Arguments.rest(others)) {
      if (other instanceof PySet set) {
        result = SetAlgebra.intersection(in, result, set);
        continue;
      }
      PySet next = new PySet(self.frozen);
      PyObject iterator = in.iterate(other);
      for (PyObject item = in.next(iterator); item != null; item = in.next(iterator)) {
        if (result.has(in, item)) {
          next.add(in, item);
        }
      }
      result = next;
    }
    return result == self ? self.copy(in, self.frozen) : result;
  }

  private static PySet difference(Interpreter in, PySet self, PyObject others) {
    PyObject[] all = Arguments.rest(others);
    if (all.length == 0) {
      return self.copy(in, self.frozen);
    }
    PySet result = null;
    for (PyObject other : all) {
      if (result != null) {
        remove(in, result, other);
      } else if (other instanceof PySet set) {
        result = SetAlgebra.difference(in, self, set);
      } else {
        result = self.copy(in, self.frozen);
        remove(in, result, other);
      }
    }
    return result == null ? self : result;
  }

  private static void remove(Interpreter in, PySet from, PyObject others) {
    if (others == from) {
      from.clear();
      return;
    }
    PyObject iterator = in.iterate(others);
    for (PyObject item = in.next(iterator); item != null; item = in.next(iterator)) {
      from.discard(in, item);
    }
    from.sweep();
  }

  private static PyObject symmetricDifference(Interpreter in, PyObject self, PyObject other) {
    PySet result = asSet(in, other).copy(in, set(self).frozen);
    PySet mine = set(self);
    for (int i = 0; i < mine.places(); i++) {
      PyObject element = mine.at(i);
      if (element != null && !result.discard(in, element)) {
        result.add(in, element);
      }
    }
    return result;
  }

  private static boolean isDisjoint(Interpreter in, PySet self, PyObject other) {
    PyObject iterator = in.iterate(other);
    for (PyObject item = in.next(iterator); item != null; item = in.next(iterator)) {
      if (self.has(in, item)) {
        return false;
      }
    }
    return true;
  }
}
