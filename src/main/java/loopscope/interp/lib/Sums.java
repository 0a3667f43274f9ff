package loopscope.interp.lib;

import java.math.BigDecimal;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.text.Powers;
import org.jspecify.annotations.Nullable;

/// The functions of `math` over several numbers: exact sums, products and distances.
final class Sums {
  private Sums() {}

  static void add(ModuleBuilder b) {
    b.functionN("hypot(*coordinates)", (in, a) -> new PyFloat(norm(in, Arguments.rest(a[0]))));
    b.function("dist(p, q, /)", Sums::dist);
    b.function("fsum(seq, /)", Sums::exactSum);
    b.functionN("prod(iterable, /, *, start=1)", Sums::product);
    b.function("sumprod(p, q, /)", Sums::sumProduct);
  }

  private static double norm(Interpreter in, PyObject[] coordinates) {
    double[] all = new double[coordinates.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = MathModule.d(in, coordinates[i]);
    }
    return norm(all);
  }

  private static double norm(double[] all) {
    if (all.length == 2) {
      return Powers.hypot(all[0], all[1]);
    }
    double largest = 0;
    for (double x : all) {
      largest = Math.max(largest, Math.abs(x));
    }
    if (largest == 0 || Double.isInfinite(largest) || Double.isNaN(largest)) {
      return largest;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (double x : all) {
      BigDecimal exact = new BigDecimal(x);
      sum = sum.add(exact.multiply(exact));
    }
    return sum.sqrt(new java.math.MathContext(40)).doubleValue();
  }

  private static PyObject dist(Interpreter in, PyObject p, PyObject q) {
    PyObject[] a = in.toArray(p);
    PyObject[] b = in.toArray(q);
    if (a.length != b.length) {
      throw Raise.valueError("both points must have the same number of dimensions");
    }
    double[] differences = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      differences[i] = MathModule.d(in, a[i]) - MathModule.d(in, b[i]);
    }
    return new PyFloat(norm(differences));
  }

  private static PyObject exactSum(Interpreter in, PyObject sequence) {
    BigDecimal sum = BigDecimal.ZERO;
    double special = 0;
    boolean nan = false;
    for (PyObject item : in.toArray(sequence)) {
      double x = MathModule.d(in, item);
      if (Double.isFinite(x)) {
        sum = sum.add(new BigDecimal(x));
      } else {
        special += x;
        nan |= Double.isNaN(x);
      }
    }
    if (special != 0 || Double.isNaN(special)) {
      if (Double.isNaN(special) && !nan) {
        throw Raise.valueError("-inf + inf in fsum");
      }
      return new PyFloat(special);
    }
    double total = sum.doubleValue();
    if (Double.isInfinite(total)) {
      throw Raise.overflowError("intermediate overflow in fsum");
    }
    return new PyFloat(total);
  }

  private static PyObject product(Interpreter in, PyObject[] a) {
    PyObject total = a[1];
    for (PyObject item : in.toArray(a[0])) {
      total = in.binary(BinaryOp.MUL, total, item);
    }
    return total;
  }

  private static PyObject sumProduct(Interpreter in, PyObject p, PyObject q) {
    PyObject[] a = in.toArray(p);
    PyObject[] b = in.toArray(q);
    if (a.length != b.length) {
      throw Raise.valueError("Inputs are not the same length");
    }
    Double exact = exactProduct(a, b);
    if (exact != null) {
      return new PyFloat(exact);
    }
    PyObject total = PyInt.ZERO;
    for (int i = 0; i < a.length; i++) {
      total = in.binary(BinaryOp.ADD, total, in.binary(BinaryOp.MUL, a[i], b[i]));
    }
    return total;
  }

  /// The sum of products of numbers some of which are floats, rounded once; null for others.
  private static @Nullable Double exactProduct(PyObject[] a, PyObject[] b) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean real = false;
    for (int i = 0; i < a.length; i++) {
      BigDecimal x = exact(a[i]);
      BigDecimal y = exact(b[i]);
      if (x == null || y == null) {
        return null;
      }
      real |= a[i] instanceof PyFloat || b[i] instanceof PyFloat;
      sum = sum.add(x.multiply(y));
    }
    return real ? sum.doubleValue() : null;
  }

  private static @Nullable BigDecimal exact(PyObject value) {
    return switch (value) {
      case PyFloat real -> Double.isFinite(real.value) ? new BigDecimal(real.value) : null;
      case PyInt whole when whole.big().bitLength() < Long.SIZE -> new BigDecimal(whole.big());
      default -> null;
    };
  }
}
