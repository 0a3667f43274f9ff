package loopscope.interp.lib;

import java.util.Arrays;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;

/// The combinatoric iterators of `itertools`.
final class Combinations {
  private Combinations() {}

  static void add(ModuleBuilder b) {
    ItertoolsModule.type(b, "product", "(*iterables, repeat=1)", Combinations::product);
    ItertoolsModule.type(b, "permutations", "(iterable, r=None)", Combinations::permutations);
    ItertoolsModule.type(b, "combinations", "(iterable, r)", (in, a) -> chosen(in, a, false));
    ItertoolsModule.type(
        b, "combinations_with_replacement", "(iterable, r)", (in, a) -> chosen(in, a, true));
  }

  private static PyObject pick(PyObject[] pool, int[] places) {
    PyObject[] items = new PyObject[places.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = pool[places[i]];
    }
    return PyTuple.of(items);
  }

  private static Stream.Source product(Interpreter in, PyObject[] a) {
    PyObject[] iterables = Arguments.rest(a[1]);
    int repeat = Arguments.size(in, a[2]);
    if (repeat < 0) {
      throw Raise.valueError("repeat argument cannot be negative");
    }
    PyObject[][] pools = new PyObject[iterables.length * repeat][];
    for (int i = 0; i < pools.length; i++) {
      pools[i] =
          i < iterables.length ? in.toArray(iterables[i]).clone() : pools[i - iterables.length];
    }
    int[] at = new int[pools.length];
    boolean[] state = {false, false};
    return run -> {
      if (state[1]) {
        return null;
      }
      if (state[0]) {
        int i = at.length - 1;
        while (i >= 0 && ++at[i] == pools[i].length) {
          at[i--] = 0;
        }
        if (i < 0) {
          state[1] = true;
          return null;
        }
      }
      state[0] = true;
      PyObject[] row = new PyObject[pools.length];
      for (int i = 0; i < row.length; i++) {
        if (pools[i].length == 0) {
          state[1] = true;
          return null;
        }
        row[i] = pools[i][at[i]];
      }
      return PyTuple.of(row);
    };
  }

  private static int size(Interpreter in, PyObject r, int otherwise) {
    int size = r == PyNone.NONE ? otherwise : Arguments.size(in, r);
    if (size < 0) {
      throw Raise.valueError("r must be non-negative");
    }
    return size;
  }

  private static Stream.Source permutations(Interpreter in, PyObject[] a) {
    PyObject[] pool = in.toArray(a[1]).clone();
    int n = pool.length;
    int r = size(in, a[2], n);
    if (r > n) {
      return run -> null;
    }
    int[] order = new int[n];
    int[] cycles = new int[r];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    for (int i = 0; i < r; i++) {
      cycles[i] = n - i;
    }
    boolean[] state = {false, false};
    return run -> {
      if (state[1]) {
        return null;
      }
      if (state[0] && !permute(order, cycles)) {
        state[1] = true;
        return null;
      }
      state[0] = true;
      return pick(pool, Arrays.copyOf(order, r));
    };
  }

  private static boolean permute(int[] order, int[] cycles) {
    int n = order.length;
    for (int i = cycles.length - 1; i >= 0; i--) {
      if (--cycles[i] == 0) {
        int first = order[i];
        System.arraycopy(order, i + 1, order, i, n - i - 1);
        order[n - 1] = first;
        cycles[i] = n - i;
      } else {
        int j = n - cycles[i];
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
        return true;
      }
    }
    return false;
  }

  private static Stream.Source chosen(Interpreter in, PyObject[] a, boolean repeats) {
    PyObject[] pool = in.toArray(a[1]).clone();
    int n = pool.length;
    int r = size(in, a[2], n);
    if (repeats ? n == 0 && r > 0 : r > n) {
      return run -> null;
    }
    int[] at = new int[r];
    for (int i = 0; i < r; i++) {
      at[i] = repeats ? 0 : i;
    }
    boolean[] state = {false, false};
    return run -> {
      if (state[1]) {
        return null;
      }
      if (state[0] && !step(at, n, repeats)) {
        state[1] = true;
        return null;
      }
      state[0] = true;
      return pick(pool, at);
    };
  }

  private static boolean step(int[] at, int n, boolean repeats) {
    int r = at.length;
    for (int i = r - 1; i >= 0; i--) {
      int most = repeats ? n - 1 : i + n - r;
      if (at[i] != most) {
        int next = ++at[i];
        for (int j = i + 1; j < r; j++) {
          at[j] = repeats ? next : at[j - 1] + 1;
        }
        return true;
      }
    }
    return false;
  }
}
