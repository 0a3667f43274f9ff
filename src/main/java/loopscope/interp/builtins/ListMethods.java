package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.Iterables;
import loopscope.interp.object.NativeIterator;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;

/// The methods of `list`.
final class ListMethods {
  private ListMethods() {}

  static void fill(TypeBuilder b) {
    b.method("__init__(iterable=(), /)", ListMethods::init);
    b.method("append(object, /)", ListMethods::append);
    b.method("extend(iterable, /)", ListMethods::extend);
    b.method("insert(index, object, /)", ListMethods::insert);
    b.method("pop(index=-1, /)", ListMethods::pop);
    b.method("remove(value, /)", ListMethods::remove);
    b.method("clear()", ListMethods::clear);
    b.method("copy()", (in, self) -> new PyList(list(self).toArray()));
    b.methodN("index(value, start=0, stop=9223372036854775807, /)", ListMethods::index);
    b.method("count(value, /)", ListMethods::count);
    b.method("reverse()", ListMethods::reverse);
    b.methodN("sort(*, key=None, reverse=False)", ListMethods::sort);
    b.value("__hash__", PyNone.NONE);
    b.method("__reversed__()", (in, self) -> new Backwards(list(self)));
    b.classMethod("__class_getitem__(item, /)", (in, a) -> GenericAlias.of(in, a[0], a[1]));
  }

  private static PyList list(PyObject self) {
    return (PyList) self;
  }

  private static PyObject init(Interpreter in, PyObject self, PyObject iterable) {
    clear(in, self);
    return extend(in, self, iterable);
  }

  private static PyObject append(Interpreter in, PyObject self, PyObject value) {
    list(self).add(value);
    return PyNone.NONE;
  }

  static PyObject extend(Interpreter in, PyObject self, PyObject iterable) {
    if (!Iterables.extend(in, list(self), iterable)) {
      throw Raise.typeError("'" + iterable.type().name() + "' object is not iterable");
    }
    return PyNone.NONE;
  }

  private static PyObject insert(Interpreter in, PyObject self, PyObject index, PyObject value) {
    PyList list = list(self);
    int at = Arguments.size(in, index);
    int size = list.size();
    list.insert(at < 0 ? Math.max(0, at + size) : Math.min(at, size), value);
    return PyNone.NONE;
  }

  private static PyObject pop(Interpreter in, PyObject self, PyObject index) {
    PyList list = list(self);
    int at = Arguments.size(in, index);
    if (list.size() == 0) {
      throw Raise.indexError("pop from empty list");
    }
    int place = at < 0 ? at + list.size() : at;
    if (place < 0 || place >= list.size()) {
      throw Raise.indexError("pop index out of range");
    }
    return list.remove(place);
  }

  private static PyObject remove(Interpreter in, PyObject self, PyObject value) {
    PyList list = list(self);
    for (int i = 0; i < list.size(); i++) {
      if (in.equal(list.get(i), value)) {
        if (i < list.size()) {
          list.remove(i);
        }
        return PyNone.NONE;
      }
    }
    throw Raise.valueError("list.remove(x): x not in list");
  }

  private static PyObject clear(Interpreter in, PyObject self) {
    PyList old = in.finalization().isPending() ? new PyList(list(self).toArray()) : null;
    list(self).clear();
    in.finalization().dropped(old);
    return PyNone.NONE;
  }

  private static PyObject index(Interpreter in, PyObject[] a) {
    PyList list = list(a[0]);
    int from = Arguments.place(in, a[2], list.size());
    int to = Arguments.place(in, a[3], list.size());
    for (int i = from; i < to && i < list.size(); i++) {
      if (in.equal(list.get(i), a[1])) {
        return PyInt.of(i);
      }
    }
    throw Raise.valueError("list.index(x): x not in list");
  }

  private static PyObject count(Interpreter in, PyObject self, PyObject value) {
    PyList list = list(self);
    int count = 0;
    for (int i = 0; i < list.size(); i++) {
      if (in.equal(list.get(i), value)) {
        count++;
      }
    }
    return PyInt.of(count);
  }

  private static PyObject reverse(Interpreter in, PyObject self) {
    PyObject[] array = list(self).array();
    for (int i = 0, j = list(self).size() - 1; i < j; i++, j--) {
      PyObject kept = array[i];
      array[i] = array[j];
      array[j] = kept;
    }
    return PyNone.NONE;
  }

  private static PyObject sort(Interpreter in, PyObject[] a) {
    PyList list = list(a[0]);
    PyObject[] items = list.toArray();
    boolean reverse = in.isTrue(a[2]);
    // A list that is being sorted looks empty, so that changes to it are noticed.
    list.clear();
    boolean changed;
    try {
      Sorting.sort(in, items, a[1], reverse);
    } finally {
      changed = list.size() > 0;
      list.replaceAll(items, items.length);
    }
    if (changed) {
      throw Raise.valueError("list modified during sort");
    }
    return PyNone.NONE;
  }

  /// `reversed(list)`.
  private static final class Backwards extends NativeIterator {
    private final PyList list;
    private int at;

    Backwards(PyList list) {
      super(IteratorTypes.LIST_REVERSE);
      this.list = list;
      this.at = list.size() - 1;
    }

    @Override
    public @org.jspecify.annotations.Nullable PyObject next(Interpreter in) {
      if (at < 0 || at >= list.size()) {
        at = -1;
        return null;
      }
      return list.get(at--);
    }

    @Override
    public int remaining() {
      return at + 1;
    }
  }
}
