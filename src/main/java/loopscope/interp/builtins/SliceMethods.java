package loopscope.interp.builtins;

import java.math.BigInteger;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyRange;
import loopscope.interp.object.PySlice;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;

/// `slice` and `range`.
final class SliceMethods {
  private SliceMethods() {}

  static void fill(TypeBuilder b) {
    b.constructor(
        "(start, stop=?, step=None, /)",
        (in, a) ->
            a[2] == null
                ? new PySlice(PyNone.NONE, a[1], PyNone.NONE)
                : new PySlice(a[1], a[2], a[3]));
    b.property("start", (in, self) -> ((PySlice) self).start);
    b.property("stop", (in, self) -> ((PySlice) self).stop);
    b.property("step", (in, self) -> ((PySlice) self).step);
    b.method(
        "indices(length, /)",
        (in, self, length) -> {
          int size = Arguments.size(in, length);
          if (size < 0) {
            throw Raise.valueError("length should not be negative");
          }
          PySlice.Range range = ((PySlice) self).resolve(in, size);
          return PyTuple.of(
              PyInt.of(range.start()), PyInt.of(range.stop()), PyInt.of(range.step()));
        });
  }

  static void fillRange(TypeBuilder b) {
    b.constructor(
        "(start, stop=?, step=?, /)",
        (in, a) -> {
          PyInt first = Arguments.index(in, a[1]).plain();
          if (a[2] == null) {
            return new PyRange(PyInt.ZERO, first, PyInt.ONE);
          }
          PyInt end = Arguments.index(in, a[2]).plain();
          PyInt step = a[3] == null ? PyInt.ONE : Arguments.index(in, a[3]).plain();
          return new PyRange(first, end, step);
        });
    b.property("start", (in, self) -> ((PyRange) self).start);
    b.property("stop", (in, self) -> ((PyRange) self).stop);
    b.property("step", (in, self) -> ((PyRange) self).step);
    b.method(
        "index(value, /)",
        (in, self, value) -> {
          BigInteger at =
              value instanceof PyInt number ? ((PyRange) self).positionOf(number) : null;
          if (at == null) {
            throw Raise.valueError(
                value instanceof PyInt
                    ? "range.index(x): x not in range"
                    : "sequence.index(x): x not in sequence");
          }
          return PyInt.of(at);
        });
    b.method(
        "count(value, /)",
        (in, self, value) -> PyInt.of(((PyRange) self).contains(in, value) ? 1 : 0));
    b.method("__reversed__()", (in, self) -> reversed((PyRange) self).iterate(in));
  }

  private static PyRange reversed(PyRange range) {
    BigInteger count = range.count();
    BigInteger last =
        range.start.big().add(count.subtract(BigInteger.ONE).multiply(range.step.big()));
    PyObject stop = PyInt.of(range.start.big().subtract(range.step.big()));
    return new PyRange(PyInt.of(last), (PyInt) stop, PyInt.of(range.step.big().negate()));
  }
}
