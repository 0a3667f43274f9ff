package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;

/// `_bisect`: places in sorted sequences.
final class BisectModule {
  private BisectModule() {}

  static PyModule build() {
    return new ModuleBuilder("_bisect")
        .functionN("bisect_left(a, x, lo=0, hi=None, *, key=None)", (in, a) -> place(in, a, true))
        .functionN("bisect_right(a, x, lo=0, hi=None, *, key=None)", (in, a) -> place(in, a, false))
        .build();
  }

  private static PyObject place(Interpreter in, PyObject[] a, boolean left) {
    int low = Arguments.size(in, a[2]);
    if (low < 0) {
      throw Raise.valueError("lo must be non-negative");
    }
    int high = a[3] == PyNone.NONE ? in.length(a[0]) : Arguments.size(in, a[3]);
    while (low < high) {
      int middle = (low + high) >>> 1;
      PyObject item = in.getItem(a[0], PyInt.of(middle));
      PyObject key = a[4] == PyNone.NONE ? item : in.call(a[4], item);
      if (left ? in.less(key, a[1]) : !in.less(a[1], key)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return PyInt.of(low);
  }
}
