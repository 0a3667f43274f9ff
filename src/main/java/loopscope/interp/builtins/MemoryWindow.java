package loopscope.interp.builtins;

import java.util.Arrays;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySlice;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;

/// Which bytes of its memory a `memoryview` shows: where the elements begin, how many bytes
/// neighbours in the last dimension are apart, and how many there are in each dimension.
record MemoryWindow(int start, int stride, int... shape) {

  /// How many elements there are in all.
  int elements() {
    int product = 1;
    for (int extent : shape) {
      product *= extent;
    }
    return product;
  }

  /// Whether elements of a size lie without gaps.
  boolean isContiguous(int size) {
    return stride == size || elements() < 2;
  }

  /// How many bytes lie between neighbours in each dimension.
  int[] strides() {
    int[] strides = new int[shape.length];
    int distance = stride;
    for (int i = shape.length - 1; i >= 0; i--) {
      strides[i] = distance;
      distance *= shape[i];
    }
    return strides;
  }

  /// Numbers as a program sees them.
  static PyTuple tuple(int[] values) {
    return PyTuple.of(Arrays.stream(values).mapToObj(PyInt::of).toArray(PyObject[]::new));
  }

  /// Where the bytes end that are seen.
  int end(int size) {
    int count = elements();
    return count == 0 ? 0 : Math.max(start, place(count - 1)) + size;
  }

  /// The bytes of all elements, in order and without gaps.
  byte[] copy(byte[] from, int size) {
    byte[] all = new byte[elements() * size];
    int block = isContiguous(size) ? all.length : size;
    for (int i = 0; i < all.length; i += block) {
      System.arraycopy(from, place(i / size), all, i, block);
    }
    return all;
  }

  /// Where an element begins, all counted in order.
  int place(int number) {
    return start + number * stride;
  }

  /// Where the element begins that a key names.
  int place(Interpreter in, PyObject key) {
    PyObject[] keys = key instanceof PyTuple several ? several.items : new PyObject[] {key};
    if (Arrays.stream(keys).anyMatch(each -> in.indexOrNull(each) == null)) {
      throw Raise.typeError("memoryview: invalid slice key");
    }
    if (keys.length < shape.length) {
      String what = key instanceof PyTuple ? "" : "multi-dimensional ";
      throw Raise.of(Exceptions.NOT_IMPLEMENTED_ERROR, what + "sub-views are not implemented");
    }
    if (keys.length > shape.length) {
      String given = " view with " + keys.length + "-element tuple";
      throw Raise.typeError("cannot index " + shape.length + "-dimension" + given);
    }
    int[] strides = strides();
    int place = start;
    for (int i = 0; i < keys.length; i++) {
      int at = Arguments.size(in, keys[i]);
      at = at < 0 ? at + shape[i] : at;
      if (at < 0 || at >= shape[i]) {
        throw Raise.indexError("index out of bounds on dimension " + (i + 1));
      }
      place += at * strides[i];
    }
    return place;
  }

  /// What a slice leaves of a window of one dimension.
  MemoryWindow slice(Interpreter in, PySlice slice) {
    PySlice.Range range = slice.resolve(in, shape[0]);
    return new MemoryWindow(place(range.start()), stride * range.step(), range.count());
  }

  /// The elements, in lists within lists where there are several dimensions.
  PyObject list(MemoryFormat format, byte[] bytes) {
    return list(format, bytes, 0, start);
  }

  private PyObject list(MemoryFormat format, byte[] bytes, int dimension, int from) {
    if (dimension == shape.length) {
      return format.get(bytes, from);
    }
    PyObject[] items = new PyObject[shape[dimension]];
    int distance = strides()[dimension];
    for (int i = 0; i < items.length; i++) {
      items[i] = list(format, bytes, dimension + 1, from + i * distance);
    }
    return new PyList(items);
  }

  /// The shape that a cast is given for a number of bytes.
  static int[] extents(Interpreter in, PyObject given, int length, int size) {
    if (!(given instanceof PyList || given instanceof PyTuple)) {
      throw Raise.typeError("shape must be a list or a tuple");
    }
    PyObject[] items = in.toArray(given);
    int[] extents = new int[items.length];
    long product = size;
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof PyInt number)) {
        throw Raise.typeError("memoryview.cast(): elements of shape must be integers");
      }
      extents[i] = number.clamped();
      if (extents[i] <= 0) {
        throw Raise.valueError("memoryview.cast(): elements of shape must be integers > 0");
      }
      product = Math.min(product * extents[i], Integer.MAX_VALUE);
    }
    if (product != length) {
      throw Raise.typeError("memoryview: product(shape) * itemsize != buffer size");
    }
    return extents;
  }
}
