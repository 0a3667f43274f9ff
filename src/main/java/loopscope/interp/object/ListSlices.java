package loopscope.interp.object;

import loopscope.interp.Interpreter;
import loopscope.interp.Iterables;

/// Assignment to and deletion of slices of a list.
final class ListSlices {
  private ListSlices() {}

  static void assign(Interpreter in, PyList list, PySlice slice, PyObject value) {
    PyObject[] values = Iterables.toArray(in, value);
    if (values == null) {
      throw Raise.typeError("must assign iterable to extended slice");
    }
    PySlice.Range range = slice.resolve(in, list.size());
    if (range.step() == 1) {
      list.splice(range.start(), range.stop(), values, values.length);
      return;
    }
    if (values.length != range.count()) {
      throw Raise.valueError(
          "attempt to assign sequence of size "
              + values.length
              + " to extended slice of size "
              + range.count());
    }
    for (int i = 0; i < values.length; i++) {
      list.set(range.at(i), values[i]);
    }
  }

  static void delete(PyList list, PySlice.Range range) {
    if (range.count() == 0) {
      return;
    }
    if (range.step() == 1) {
      list.splice(range.start(), range.start() + range.count(), PyObject.NO_ARGS, 0);
      return;
    }
    int least = Math.min(range.start(), range.at(range.count() - 1));
    int stride = Math.abs(range.step());
    int kept = 0;
    PyObject[] rest = new PyObject[list.size() - range.count()];
    for (int i = 0; i < list.size(); i++) {
      boolean removed =
          i >= least && (i - least) % stride == 0 && (i - least) / stride < range.count();
      if (!removed) {
        rest[kept++] = list.get(i);
      }
    }
    list.replaceAll(rest, kept);
  }
}
