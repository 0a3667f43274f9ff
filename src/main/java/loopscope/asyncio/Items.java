package loopscope.asyncio;

import java.util.ArrayDeque;
import loopscope.interp.Interpreter;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;

/// What a queue holds, in the order that makes it the queue it is.
sealed interface Items {
  /// How many there are.
  int size();

  /// How many there are as far as can be told, none where there is no collection.
  default int known() {
    return size();
  }

  /// Puts an item in; gives its place, 0 being the next to be taken.
  int put(Interpreter in, PyObject item);

  /// Takes the next item out; there is one.
  PyObject take(Interpreter in);

  /// The next item, left in.
  PyObject next();

  /// What the queue shows as `_queue`.
  PyObject collection();

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
    public PyObject collection() {
      return new PyList(items.toArray(PyObject.NO_ARGS));
    }
  }

  /// Last in, first out.
  final class Lifo implements Items {
    private final PyList items;

    Lifo(PyList items) {
      this.items = items;
    }

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
      return items.remove(items.size() - 1);
    }

    @Override
    public PyObject next() {
      return items.get(items.size() - 1);
    }

    @Override
    public PyObject collection() {
      return items;
    }
  }

  /// The least first: a heap that sifts exactly as Python's `heapq`, which decides between equals
  /// and is seen in the repr.
  final class ByPriority implements Items {
    private final Interpreter in;
    private final PyList heap;

    ByPriority(Interpreter in, PyList heap) {
      this.in = in;
      this.heap = heap;
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
      PyObject last = heap.remove(heap.size() - 1);
      if (heap.size() == 0) {
        return last;
      }
      PyObject first = heap.get(0);
      heap.set(0, last);
      siftUp();
      return first;
    }

    @Override
    public PyObject next() {
      return heap.get(0);
    }

    @Override
    public PyObject collection() {
      return heap;
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
      PyObject item = heap.get(0);
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

  /// What a queue has whose class begins it without `_queue`.
  record Lacking(PyObject queue) implements Items {
    @Override
    public int known() {
      return 0;
    }

    @Override
    public int size() {
      throw missing();
    }

    @Override
    public int put(Interpreter in, PyObject item) {
      throw missing();
    }

    @Override
    public PyObject take(Interpreter in) {
      throw missing();
    }

    @Override
    public PyObject next() {
      throw missing();
    }

    @Override
    public PyObject collection() {
      throw missing();
    }

    private Raise missing() {
      return Raise.attributeError(
          "'" + queue.type().name() + "' object has no attribute '_queue'",
          queue,
          PyStr.of("_queue"));
    }
  }

  /// A collection of Python's: a deque that the program has seen, or what a class of the program
  /// put in its place.
  record Given(Interpreter in, PyObject collection) implements Items {
    @Override
    public int size() {
      return in.length(collection);
    }

    @Override
    public int put(Interpreter in, PyObject item) {
      in.callMethod(collection, "append", item);
      return size() - 1;
    }

    @Override
    public PyObject take(Interpreter in) {
      return in.callMethod(collection, "popleft");
    }

    @Override
    public PyObject next() {
      return in.getItem(collection, PyInt.of(0));
    }
  }
}
