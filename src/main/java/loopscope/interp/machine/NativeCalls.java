package loopscope.interp.machine;

import java.util.Arrays;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyLong;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import org.jspecify.annotations.Nullable;

/// Calls of functions that are built in, with arguments in consecutive registers.
final class NativeCalls {
  /// Modules whose functions only look at what they are given.
  private static final List<String> KEEPING_NOTHING =
      List.of("builtins", "asyncio.coroutines", "asyncio.base_futures");

  private final Interpreter in;

  NativeCalls(Interpreter in) {
    this.in = in;
  }

  PyObject call(NativeFunction function, @Nullable PyObject[] r, int from, int count) {
    PyObject result =
        switch (count) {
          case 0 -> function.call0(in);
          case 1 -> function.call1(in, r[from]);
          case 2 -> function.call2(in, r[from], r[from + 1]);
          case 3 -> function.call3(in, r[from], r[from + 1], r[from + 2]);
          default -> function.call(in, Arrays.copyOfRange(r, from, from + count), PyStr.NO_NAMES);
        };
    passed(function, r, from, count, result);
    return result;
  }

  /// A call is over. Plain functions and classes that are built in keep nothing of their arguments
  /// but in what they give; methods may.
  void passed(
      PyObject target, @Nullable PyObject[] r, int from, int count, @Nullable PyObject result) {
    if (in.finalization().isPending() && keepsNothing(target)) {
      for (int i = from; i < from + count; i++) {
        passed(r[i], result);
      }
    }
  }

  /// The same with arguments that stand nowhere; `y` and `z` may be absent.
  void passed(
      NativeFunction target,
      PyObject x,
      @Nullable PyObject y,
      @Nullable PyObject z,
      PyObject result) {
    if ((mayEnd(x) || mayEnd(y) || mayEnd(z)) && keepsNothing(target)) {
      passed(x, result);
      passed(y, result);
      passed(z, result);
    }
  }

  private void passed(@Nullable PyObject value, @Nullable PyObject result) {
    if (value != null && beginsWithGenerator(value)) {
      in.finalization().unwound(List.of(value), result);
    } else {
      in.finalization().passed(value, result);
    }
  }

  /// Whether a value is a sequence of coroutines, as far as its first element tells.
  private static boolean beginsWithGenerator(PyObject value) {
    return switch (value) {
      case PyList list -> list.size() > 0 && list.array()[0] instanceof PyGenerator;
      case PyTuple tuple -> tuple.items.length > 0 && tuple.items[0] instanceof PyGenerator;
      default -> false;
    };
  }

  /// Whether something could be said about the end of an argument.
  private static boolean mayEnd(@Nullable PyObject value) {
    return value != null && !(value instanceof PyLong) && value.getClass() != PyStr.class;
  }

  private static boolean keepsNothing(PyObject target) {
    return target instanceof NativeFunction function
        ? function.module != null && KEEPING_NOTHING.contains(function.module)
            || function.owner() == PyGenerator.GENERATOR
        : target instanceof PyType type && !type.isHeap();
  }
}
