package loopscope.interp.builtins;

import java.util.Arrays;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;

/// The methods that change a `bytearray`.
final class BytearrayMethods {
  private BytearrayMethods() {}

  static void fill(TypeBuilder b) {
    b.methodN(
        "__init__(source=?, encoding=?, errors=?)",
        (in, a) -> replace(a[0], BytesMethods.data(in, "bytearray", a[1], a[2], a[3])));
    b.value("__hash__", PyNone.NONE);
    b.method("append(item, /)", (in, self, item) -> insert(in, self, bytes(self).length, item));
    b.method(
        "insert(index, item, /)",
        (in, self, index, item) -> {
          int size = bytes(self).length;
          int at = Arguments.size(in, index);
          return insert(in, self, at < 0 ? Math.max(0, at + size) : Math.min(at, size), item);
        });
    b.method(
        "extend(iterable_of_ints, /)",
        (in, self, items) -> {
          byte[] old = bytes(self);
          byte[] more = added(in, items);
          byte[] all = Arrays.copyOf(old, old.length + more.length);
          System.arraycopy(more, 0, all, old.length, more.length);
          return replace(self, all);
        });
    b.method("pop(index=-1, /)", BytearrayMethods::pop);
    b.method("remove(value, /)", BytearrayMethods::remove);
    b.method("clear()", (in, self) -> replace(self, new byte[0]));
    b.method("copy()", (in, self) -> new PyBytes(bytes(self).clone(), true));
    b.method("reverse()", BytearrayMethods::reverse);
    b.method("resize(size, /)", BytearrayMethods::resize);
  }

  private static byte[] bytes(PyObject self) {
    return BytesMethods.bytes(self);
  }

  private static PyObject replace(PyObject self, byte[] contents) {
    ((PyBytes) self).replace(contents);
    return PyNone.NONE;
  }

  private static PyObject insert(Interpreter in, PyObject self, int at, PyObject item) {
    byte value = PyBytes.byteOf(in, item);
    byte[] old = bytes(self);
    byte[] all = Arrays.copyOf(old, old.length + 1);
    System.arraycopy(old, at, all, at + 1, old.length - at);
    all[at] = value;
    return replace(self, all);
  }

  private static byte[] added(Interpreter in, PyObject items) {
    if (items instanceof PyStr) {
      throw Raise.typeError("expected iterable of integers; got: 'str'");
    }
    if (MemoryView.copyOrNull(in, items) instanceof byte[] bytes) {
      return bytes;
    }
    if (items.iterate(in) == null) {
      throw Raise.typeError("can't extend bytearray with " + items.type().name());
    }
    try {
      return BytesMethods.data(in, "bytearray", new PyList(in.toArray(items)), null, null);
    } catch (Raise raise) {
      if (raise.exception.isA(Exceptions.VALUE_ERROR)) {
        throw Raise.valueError("byte must be in range(0, 256)");
      }
      throw raise;
    }
  }

  private static PyObject pop(Interpreter in, PyObject self, PyObject index) {
    byte[] old = bytes(self);
    if (old.length == 0) {
      throw Raise.indexError("pop from empty bytearray");
    }
    int at = Arguments.size(in, index);
    int place = at < 0 ? at + old.length : at;
    if (place < 0 || place >= old.length) {
      throw Raise.indexError("pop index out of range");
    }
    return take(self, place);
  }

  private static PyObject take(PyObject self, int place) {
    byte[] old = bytes(self);
    byte[] all = Arrays.copyOf(old, old.length - 1);
    System.arraycopy(old, place + 1, all, place, old.length - place - 1);
    replace(self, all);
    return PyInt.of(old[place] & 0xff);
  }

  private static PyObject remove(Interpreter in, PyObject self, PyObject value) {
    byte wanted = PyBytes.byteOf(in, value);
    byte[] old = bytes(self);
    for (int i = 0; i < old.length; i++) {
      if (old[i] == wanted) {
        take(self, i);
        return PyNone.NONE;
      }
    }
    throw Raise.valueError("value not found in bytearray");
  }

  private static PyObject resize(Interpreter in, PyObject self, PyObject size) {
    int wanted = Arguments.size(in, size);
    if (wanted < 0) {
      throw Raise.valueError("Can only resize to positive sizes, got " + wanted);
    }
    Limits.text(wanted);
    return replace(self, Arrays.copyOf(bytes(self), wanted));
  }

  private static PyObject reverse(Interpreter in, PyObject self) {
    byte[] old = bytes(self);
    byte[] all = new byte[old.length];
    for (int i = 0; i < old.length; i++) {
      all[i] = old[old.length - 1 - i];
    }
    return replace(self, all);
  }
}
