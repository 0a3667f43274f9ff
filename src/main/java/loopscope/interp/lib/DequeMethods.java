package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.builtins.GenericAlias;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;

/// The methods of `collections.deque`.
final class DequeMethods {
  private static final PyType ITERATOR = Stream.define("_deque_iterator", "collections", t -> {});

  private DequeMethods() {}

  private static Deque deque(PyObject self) {
    return (Deque) self;
  }

  static void fill(TypeBuilder b) {
    b.methodN("__init__(iterable=(), maxlen=None)", DequeMethods::init);
    b.method("append(item, /)", (in, self, item) -> append(in, deque(self), item, false));
    b.method("appendleft(item, /)", (in, self, item) -> append(in, deque(self), item, true));
    b.method("pop()", (in, self) -> deque(self).removeLast());
    b.method("popleft()", (in, self) -> deque(self).removeFirst());
    b.method("clear()", DequeMethods::clear);
    b.method("extend(iterable, /)", (in, self, items) -> extend(in, deque(self), items, false));
    b.method("extendleft(iterable, /)", (in, self, items) -> extend(in, deque(self), items, true));
    b.method("rotate(n=1, /)", DequeMethods::rotate);
    b.method("reverse()", DequeMethods::reverse);
    b.method("count(value, /)", DequeMethods::count);
    b.methodN("index(value, start=?, stop=?, /)", DequeMethods::index);
    b.method("remove(value, /)", DequeMethods::remove);
    b.method("insert(index, value, /)", DequeMethods::insert);
    b.method("copy()", DequeMethods::copy);
    b.method("__copy__()", DequeMethods::copy);
    b.method("__reversed__()", (in, self) -> iterator(deque(self), true));
    b.property(
        "maxlen", (in, self) -> deque(self).most < 0 ? PyNone.NONE : PyInt.of(deque(self).most));
    b.classMethod("__class_getitem__(item, /)", (in, a) -> GenericAlias.of(in, a[0], a[1]));
    b.value("__hash__", PyNone.NONE);
  }

  private static PyObject clear(Interpreter in, PyObject self) {
    PyList old = in.finalization().isPending() ? new PyList(deque(self).toArray()) : null;
    deque(self).clear();
    in.finalization().dropped(old);
    return PyNone.NONE;
  }

  private static PyObject init(Interpreter in, PyObject[] a) {
    Deque self = deque(a[0]);
    if (a[2] != PyNone.NONE) {
      PyInt most = in.indexOrNull(a[2]);
      if (most == null) {
        throw Raise.typeError("an integer is required");
      }
      if (most.big().signum() < 0) {
        throw Raise.valueError("maxlen must be non-negative");
      }
      self.most = most.clamped();
    } else {
      self.most = -1;
    }
    self.clear();
    return extend(in, self, a[1], false);
  }

  private static PyObject extend(Interpreter in, Deque self, PyObject items, boolean left) {
    PyObject from = items == self ? new PyList(self.toArray()) : items;
    PyObject iterator = in.iterate(from);
    for (PyObject item = in.next(iterator); item != null; item = in.next(iterator)) {
      if (left) {
        self.addFirst(item);
      } else {
        self.addLast(item);
      }
    }
    return PyNone.NONE;
  }

  private static PyObject rotate(Interpreter in, PyObject self, PyObject n) {
    Deque deque = deque(self);
    int size = deque.size();
    if (size > 1) {
      int steps = Math.floorMod(Arguments.size(in, n), size);
      for (int i = 0; i < steps; i++) {
        deque.addFirst(deque.removeLast());
      }
    }
    return PyNone.NONE;
  }

  private static PyObject append(Interpreter in, Deque deque, PyObject item, boolean left) {
    boolean full = deque.size() == deque.most && deque.most > 0 && in.finalization().isPending();
    PyObject old = full ? deque.get(left ? deque.size() - 1 : 0) : null;
    if (left) {
      deque.addFirst(item);
    } else {
      deque.addLast(item);
    }
    in.finalization().dropped(old);
    return PyNone.NONE;
  }

  private static PyObject reverse(Interpreter in, PyObject self) {
    Deque deque = deque(self);
    for (int i = 0, j = deque.size() - 1; i < j; i++, j--) {
      PyObject kept = deque.get(i);
      deque.set(i, deque.get(j));
      deque.set(j, kept);
    }
    return PyNone.NONE;
  }

  private static PyObject count(Interpreter in, PyObject self, PyObject value) {
    int count = 0;
    for (PyObject item : deque(self).toArray()) {
      count += in.equal(item, value) ? 1 : 0;
    }
    return PyInt.of(count);
  }

  private static PyObject index(Interpreter in, PyObject[] a) {
    Deque deque = deque(a[0]);
    int from = Arguments.bound(in, a[2], deque.size(), 0);
    int to = Math.min(Arguments.bound(in, a[3], deque.size(), deque.size()), deque.size());
    for (int i = from; i < to; i++) {
      if (in.equal(deque.get(i), a[1])) {
        return PyInt.of(i);
      }
    }
    throw Raise.valueError("deque.index(x): x not in deque");
  }

  private static PyObject remove(Interpreter in, PyObject self, PyObject value) {
    Deque deque = deque(self);
    int changes = deque.changes;
    for (int i = 0; i < deque.size(); i++) {
      boolean found = in.equal(deque.get(i), value);
      if (deque.changes != changes) {
        throw Raise.indexError("deque mutated during remove().");
      }
      if (found) {
        deque.removeAt(i);
        return PyNone.NONE;
      }
    }
    throw Raise.valueError("deque.remove(x): x not in deque");
  }

  private static PyObject insert(Interpreter in, PyObject self, PyObject index, PyObject value) {
    Deque deque = deque(self);
    int size = deque.size();
    if (size == deque.most) {
      throw Raise.indexError("deque already at its maximum size");
    }
    int at = Arguments.size(in, index);
    int place = at < 0 ? Math.max(0, at + size) : Math.min(at, size);
    PyObject[] all = new PyObject[size + 1];
    PyObject[] old = deque.toArray();
    System.arraycopy(old, 0, all, 0, place);
    all[place] = value;
    System.arraycopy(old, place, all, place + 1, size - place);
    deque.become(all);
    return PyNone.NONE;
  }

  private static PyObject copy(Interpreter in, PyObject self) {
    Deque deque = deque(self);
    Deque other = new Deque(deque.type());
    other.most = deque.most;
    other.become(deque.toArray());
    return other;
  }

  static PyObject iterator(Deque deque, boolean backwards) {
    int changes = deque.changes;
    int[] at = {0};
    return new Stream(
        ITERATOR,
        in -> {
          if (deque.changes != changes) {
            throw Raise.runtimeError("deque mutated during iteration");
          }
          if (at[0] >= deque.size()) {
            return null;
          }
          int place = at[0]++;
          return deque.get(backwards ? deque.size() - 1 - place : place);
        });
  }
}
