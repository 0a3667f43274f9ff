package loopscope.asyncio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyObject;

/// What a queue holds, in the order that makes it the queue it is.
sealed interface Items {
  /// How many there are.
  int size();

  /// Puts an item in; gives its place, 0 being the next to be taken.
  int put(Interpreter in, PyObject item);

  /// Takes the next item out; there is one.
  PyObject take(Interpreter in);

  /// The next item, left in.
  PyObject next();

  /// The items as the repr of the queue lists them.
  PyList toList();

  /// First in, first out.
  final class Fifo implements Items {
    private final ArrayDeque<PyObject> items = new ArrayDeque<>();

    @Override
    public int size() {
      return items.size();
    }

    @Override
    public int put(Interpreter in, PyObject item) {
      items.add(item);
      return items.size() - 1;
    }

    @Override
    public PyObject take(Interpreter in) {
      return items.remove();
    }

    @Override
    public PyObject next() {
      return items.element();
    }

    @Override
    public PyList toList() {
      return new PyList(items.toArray(PyObject.NO_ARGS));
    }
  }

  /// Last in, first out.
  final class Lifo implements Items {
    private final List<PyObject> items = new ArrayList<>();

    @Override
    public int size() {
      return items.size();
    }

    @Override
    public int put(Interpreter in, PyObject item) {
      items.add(item);
      return 0;
    }

    @Override
    public PyObject take(Interpreter in) {
      return items.removeLast();
    }

    @Override
    public PyObject next() {
      return items.getLast();
    }

    @Override
    public PyList toList() {
      return new PyList(items.toArray(PyObject.NO_ARGS));
    }
  }

  /// The least first: a heap that sifts exactly as Python's `heapq`, which decides between equals
  /// and is seen in the repr.
  final class ByPriority implements Items {
    private final Interpreter in;
    private final List<PyObject> heap = new ArrayList<>();

    ByPriority(Interpreter in) {
      this.in = in;
    }

    @Override
    public int size() {
      return heap.size();
    }

    @Override
    public int put(Interpreter in, PyObject item) {
      heap.add(item);
      return siftDown(0, heap.size() - 1);
    }

    @Override
    public PyObject take(Interpreter in) {
      PyObject last = heap.removeLast();
      if (heap.isEmpty()) {
        return last;
      }
      PyObject first = heap.getFirst();
      heap.set(0, last);
      siftUp();
      return first;
    }

    @Override
    public PyObject next() {
      return heap.getFirst();
    }

    @Override
    public PyList toList() {
      return new PyList(heap.toArray(PyObject.NO_ARGS));
    }

    private boolean isLess(PyObject a, PyObject b) {
      return in.isTrue(in.compare(CompareOp.LT, a, b));
    }

    /// Moves an item towards the front as far as it belongs; gives its place.
    private int siftDown(int start, int from) {
      PyObject item = heap.get(from);
      int at = from;
      while (at > start) {
        int parent = (at - 1) >> 1;
        PyObject above = heap.get(parent);
        if (!isLess(item, above)) {
          break;
        }
        heap.set(at, above);
        at = parent;
      }
      heap.set(at, item);
      return at;
    }

    private void siftUp() {
      int end = heap.size();
      PyObject item = heap.getFirst();
      int at = 0;
      int child = 1;
      while (child < end) {
        int right = child + 1;
        if (right < end && !isLess(heap.get(child), heap.get(right))) {
          child = right;
        }
        heap.set(at, heap.get(child));
        at = child;
        child = 2 * at + 1;
      }
      heap.set(at, item);
      siftDown(0, at);
    }
  }
}
