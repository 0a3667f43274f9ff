package loopscope.interp.lib;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;

/// The parts of `itertools` that cut, bundle and double iterables.
final class Slices {
  private static final PyType TEE = Stream.define("_tee", "itertools", t -> {});

  private Slices() {}

  private static long bound(Interpreter in, PyObject value, long otherwise, String message) {
    if (value == null || value == PyNone.NONE) {
      return otherwise;
    }
    PyInt number = in.indexOrNull(value);
    if (number == null || number.big().signum() < 0) {
      throw Raise.valueError(message);
    }
    return number.isLong() ? number.value : Long.MAX_VALUE;
  }

  static Stream.Source islice(Interpreter in, PyObject[] a) {
    boolean onlyStop = a[3] == null;
    String stopMessage =
        "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    String message = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    long start = onlyStop ? 0 : bound(in, a[2], 0, message);
    PyObject end = onlyStop ? a[2] : a[3];
    long stop = bound(in, end, Long.MAX_VALUE, onlyStop ? stopMessage : message);
    String stepMessage = "Step for islice() must be a positive integer or None.";
    long step = bound(in, a[4], 1, stepMessage);
    if (step == 0) {
      throw Raise.valueError(stepMessage);
    }
    PyObject iterator = in.iterate(a[1]);
    long[] next = {start};
    long[] at = {0};
    return run -> {
      while (at[0] < next[0] && at[0] < stop) {
        at[0]++;
        if (run.next(iterator) == null) {
          next[0] = stop;
          return null;
        }
      }
      if (at[0] >= stop) {
        return null;
      }
      PyObject item = run.next(iterator);
      at[0]++;
      next[0] += step;
      if (item == null) {
        next[0] = stop;
        at[0] = stop;
      }
      return item;
    };
  }

  static Stream.Source batched(Interpreter in, PyObject[] a) {
    int size = Arguments.size(in, a[2]);
    if (size < 1) {
      throw Raise.valueError("n must be at least one");
    }
    PyObject iterator = in.iterate(a[1]);
    boolean strict = in.isTrue(a[3]);
    return run -> {
      PyList batch = new PyList();
      while (batch.size() < size) {
        PyObject item = run.next(iterator);
        if (item == null) {
          break;
        }
        batch.add(item);
      }
      if (batch.size() == 0) {
        return null;
      }
      if (strict && batch.size() < size) {
        throw Raise.valueError("batched(): incomplete batch");
      }
      return PyTuple.of(batch.toArray());
    };
  }

  static Stream.Source zipLongest(Interpreter in, PyObject[] a) {
    List<PyObject> iterators = new ArrayList<>();
    for (PyObject iterable : Arguments.rest(a[1])) {
      iterators.add(in.iterate(iterable));
    }
    boolean[] ended = new boolean[iterators.size()];
    int[] running = {iterators.size()};
    PyObject fill = a[2];
    return run -> {
      if (running[0] == 0) {
        return null;
      }
      PyObject[] row = new PyObject[ended.length];
      for (int i = 0; i < row.length; i++) {
        PyObject item = ended[i] ? null : run.next(iterators.get(i));
        if (item == null && !ended[i]) {
          ended[i] = true;
          if (--running[0] == 0) {
            return null;
          }
        }
        row[i] = item == null ? fill : item;
      }
      return PyTuple.of(row);
    };
  }

  static PyObject tee(Interpreter in, PyObject[] a) {
    int count = Arguments.size(in, a[1]);
    if (count < 0) {
      throw Raise.valueError("n must be >= 0");
    }
    PyObject iterator = in.iterate(a[0]);
    List<ArrayDeque<PyObject>> waiting = new ArrayList<>();
    PyObject[] copies = new PyObject[count];
    for (int i = 0; i < count; i++) {
      ArrayDeque<PyObject> mine = new ArrayDeque<>();
      waiting.add(mine);
      copies[i] =
          new Stream(
              TEE,
              run -> {
                if (mine.isEmpty()) {
                  PyObject item = run.next(iterator);
                  if (item == null) {
                    return null;
                  }
                  for (ArrayDeque<PyObject> other : waiting) {
                    other.add(item);
                  }
                }
                return mine.poll();
              });
    }
    return PyTuple.of(copies);
  }
}
