package loopscope.interp.lib;

import java.util.LinkedHashSet;
import java.util.Set;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.text.Powers;

/// `random.choices` and `random.sample`.
final class RandomSampling {
  private RandomSampling() {}

  static PyObject choices(Interpreter in, PyObject[] a) {
    RandomGenerator generator = RandomGenerator.of(a[0]);
    PyObject population = a[1];
    int n = in.length(population);
    int k = Arguments.size(in, a[4]);
    Limits.elements(k);
    PyList chosen = new PyList();
    if (a[2] == PyNone.NONE && a[3] == PyNone.NONE) {
      for (int i = 0; i < k; i++) {
        chosen.add(in.getItem(population, PyInt.of((long) Math.floor(generator.random() * n))));
      }
      return chosen;
    }
    if (a[2] != PyNone.NONE && a[3] != PyNone.NONE) {
      throw Raise.typeError("Cannot specify both weights and cumulative weights");
    }
    double[] sums = a[3] != PyNone.NONE ? reals(in, a[3]) : running(in, a[2]);
    if (sums.length != n) {
      throw Raise.valueError("The number of weights does not match the population");
    }
    double total = n == 0 ? 0 : sums[n - 1];
    if (total <= 0) {
      throw Raise.valueError("Total of weights must be greater than zero");
    }
    if (Double.isInfinite(total) || Double.isNaN(total)) {
      throw Raise.valueError("Total of weights must be finite");
    }
    for (int i = 0; i < k; i++) {
      chosen.add(in.getItem(population, PyInt.of(place(sums, generator.random() * total))));
    }
    return chosen;
  }

  private static double[] reals(Interpreter in, PyObject weights) {
    PyObject[] all = in.toArray(weights);
    double[] sums = new double[all.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Arguments.real(in, all[i]);
    }
    return sums;
  }

  private static double[] running(Interpreter in, PyObject weights) {
    if (weights instanceof PyInt) {
      throw Raise.typeError(
          "The number of choices must be a keyword argument: k=" + in.repr(weights));
    }
    PyObject[] all = in.toArray(weights);
    double[] sums = new double[all.length];
    PyObject total = PyInt.ZERO;
    for (int i = 0; i < sums.length; i++) {
      total = i == 0 ? all[0] : in.binary(BinaryOp.ADD, total, all[i]);
      sums[i] = Arguments.real(in, total);
    }
    return sums;
  }

  private static int place(double[] sums, double wanted) {
    int low = 0;
    int high = sums.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (wanted < sums[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  static PyObject sample(Interpreter in, PyObject[] a) {
    RandomGenerator generator = RandomGenerator.of(a[0]);
    PyObject population = a[1];
    RandomModule.checkSequence(in, population);
    int n = in.length(population);
    if (a[3] != PyNone.NONE) {
      population = new PyList(repeated(in, population, a[3]));
      n = in.length(population);
    }
    int k = Arguments.size(in, a[2]);
    if (k < 0 || k > n) {
      throw Raise.valueError("Sample larger than population or is negative");
    }
    PyObject[] result = new PyObject[k];
    // A pool is copied where that costs less than remembering what was drawn, by CPython's
    // estimate.
    double setSize = 21;
    if (k > 5) {
      setSize += Powers.pow(4, Math.ceil(Powers.log(k * 3.0) / Powers.log(4)));
    }
    if (n <= setSize) {
      PyObject[] pool = in.toArray(population).clone();
      for (int i = 0; i < k; i++) {
        int j = generator.below(n - i);
        result[i] = pool[j];
        pool[j] = pool[n - i - 1];
      }
      return new PyList(result);
    }
    Set<Integer> drawn = new LinkedHashSet<>();
    for (int i = 0; i < k; i++) {
      int j = generator.below(n);
      while (!drawn.add(j)) {
        j = generator.below(n);
      }
      result[i] = in.getItem(population, PyInt.of(j));
    }
    return new PyList(result);
  }

  private static PyObject[] repeated(Interpreter in, PyObject population, PyObject counts) {
    PyObject[] items = in.toArray(population);
    PyObject[] times = in.toArray(counts);
    if (items.length != times.length) {
      throw Raise.valueError("The number of counts does not match the population");
    }
    PyList all = new PyList();
    for (int i = 0; i < items.length; i++) {
      int count = Arguments.size(in, times[i]);
      if (count < 0) {
        throw Raise.valueError("Counts must be non-negative");
      }
      Limits.elements(all.size() + (long) count);
      for (int k = 0; k < count; k++) {
        all.add(items[i]);
      }
    }
    return all.toArray();
  }
}
