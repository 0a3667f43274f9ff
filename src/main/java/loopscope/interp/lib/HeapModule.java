package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;

/// `_heapq`: heaps in lists, sifting in CPython's order so that equal elements come out alike.
public final class HeapModule {
  private final CompareOp before;
  private final String suffix;

  private HeapModule(CompareOp before, String suffix) {
    this.before = before;
    this.suffix = suffix;
  }

  static PyModule build() {
    ModuleBuilder b = new ModuleBuilder("_heapq");
    new HeapModule(CompareOp.LT, "").add(b);
    new HeapModule(CompareOp.GT, "_max").add(b);
    return b.build();
  }

  private void add(ModuleBuilder b) {
    b.function("heappush" + suffix + "(heap, item, /)", this::push);
    b.function("heappop" + suffix + "(heap, /)", this::pop);
    b.function("heapify" + suffix + "(heap, /)", this::heapify);
    b.function("heapreplace" + suffix + "(heap, item, /)", this::replace);
    b.function("heappushpop" + suffix + "(heap, item, /)", this::pushPop);
  }

  private PyList list(PyObject heap, String function, String place) {
    if (heap instanceof PyList list) {
      return list;
    }
    throw Raise.typeError(
        function + suffix + "() argument" + place + " must be list, not " + heap.type().name());
  }

  private boolean goesBefore(Interpreter in, PyObject a, PyObject b) {
    return in.isTrue(in.compare(before, a, b));
  }

  private PyObject push(Interpreter in, PyObject heap, PyObject item) {
    PyList list = list(heap, "heappush", " 1");
    list.add(item);
    siftDown(in, list, 0, list.size() - 1);
    return PyNone.NONE;
  }

  private PyObject pop(Interpreter in, PyObject heap) {
    PyList list = list(heap, "heappop", "");
    if (list.size() == 0) {
      throw Raise.indexError("index out of range");
    }
    PyObject last = list.remove(list.size() - 1);
    if (list.size() == 0) {
      return last;
    }
    PyObject first = list.get(0);
    list.set(0, last);
    siftUp(in, list, 0);
    return first;
  }

  private PyObject replace(Interpreter in, PyObject heap, PyObject item) {
    PyList list = list(heap, "heapreplace", " 1");
    if (list.size() == 0) {
      throw Raise.indexError("index out of range");
    }
    PyObject first = list.get(0);
    list.set(0, item);
    siftUp(in, list, 0);
    return first;
  }

  private PyObject pushPop(Interpreter in, PyObject heap, PyObject item) {
    PyList list = list(heap, "heappushpop", " 1");
    if (list.size() == 0 || !goesBefore(in, list.get(0), item)) {
      return item;
    }
    PyObject first = list.get(0);
    list.set(0, item);
    siftUp(in, list, 0);
    return first;
  }

  private PyObject heapify(Interpreter in, PyObject heap) {
    PyList list = list(heap, "heapify", "");
    for (int i = list.size() / 2 - 1; i >= 0; i--) {
      siftUp(in, list, i);
    }
    return PyNone.NONE;
  }

  /// Moves the element at `at` towards the root, not beyond `start`.
  private void siftDown(Interpreter in, PyList list, int start, int at) {
    PyObject item = list.get(at);
    int place = at;
    while (place > start) {
      int parent = (place - 1) >> 1;
      PyObject above = list.get(parent);
      if (!goesBefore(in, item, above)) {
        break;
      }
      list.set(place, above);
      place = parent;
    }
    list.set(place, item);
  }

  /// Moves the smaller children up until a leaf is free, then the element from there towards its
  /// place.
  private void siftUp(Interpreter in, PyList list, int at) {
    int end = list.size();
    PyObject item = list.get(at);
    int place = at;
    int child = 2 * place + 1;
    while (child < end) {
      int right = child + 1;
      if (right < end && !goesBefore(in, list.get(child), list.get(right))) {
        child = right;
      }
      list.set(place, list.get(child));
      place = child;
      child = 2 * place + 1;
    }
    list.set(place, item);
    siftDown(in, list, at, place);
  }
}
