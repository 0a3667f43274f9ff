package loopscope.interp.lib;

import java.math.BigInteger;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.IntMath;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;

/// The functions of `math` on whole numbers.
final class WholeNumbers {
  /// Factorials and binomials beyond this many factors take longer than a run may.
  private static final int MOST_FACTORS = 200_000;

  /// Bits beyond which Java's way to a common divisor takes a noticeable time.
  private static final int LONG = 1 << 15;

  private WholeNumbers() {}

  static void add(ModuleBuilder b) {
    b.function("factorial(n, /)", WholeNumbers::factorial);
    b.functionN("gcd(*integers)", WholeNumbers::gcd);
    b.functionN("lcm(*integers)", WholeNumbers::lcm);
    b.function("isqrt(n, /)", WholeNumbers::squareRoot);
    b.function("comb(n, k, /)", WholeNumbers::combinations);
    b.function("perm(n, k=None, /)", WholeNumbers::permutations);
  }

  private static PyObject factorial(Interpreter in, PyObject n) {
    PyInt number = Arguments.index(in, n);
    if (number.big().signum() < 0) {
      throw Raise.valueError("factorial() not defined for negative values");
    }
    return PyInt.of(product(BigInteger.ONE, limited(number)));
  }

  private static int limited(PyInt number) {
    if (number.clamped() > MOST_FACTORS) {
      throw Raise.overflowError(
          "factorial() argument should not exceed " + MOST_FACTORS + " in the Loopscope simulator");
    }
    return number.clamped();
  }

  /// The product of `count` successive numbers from `first` up, halved to keep factors alike.
  private static BigInteger product(BigInteger first, int count) {
    if (count == 0) {
      return BigInteger.ONE;
    }
    if (count <= 8) {
      BigInteger value = first;
      for (int i = 1; i < count; i++) {
        value = value.multiply(first.add(BigInteger.valueOf(i)));
      }
      return value;
    }
    int half = count / 2;
    BigInteger left = product(first, half);
    BigInteger right = product(first.add(BigInteger.valueOf(half)), count - half);
    IntMath.bounded((long) left.bitLength() + right.bitLength());
    return left.multiply(right);
  }

  private static PyObject gcd(Interpreter in, PyObject[] a) {
    BigInteger value = BigInteger.ZERO;
    for (PyObject item : Arguments.rest(a[0])) {
      value = common(in, value, Arguments.index(in, item).big());
    }
    return PyInt.of(value);
  }

  /// The greatest common divisor. Java's method takes time that grows with the square of the length
  /// and cannot be stopped, so long numbers are made shorter by Euclid's algorithm first.
  private static BigInteger common(Interpreter in, BigInteger a, BigInteger b) {
    BigInteger larger = a.abs();
    BigInteger smaller = b.abs();
    while (Math.min(larger.bitLength(), smaller.bitLength()) > LONG) {
      Limits.heavy(in, larger.bitLength());
      BigInteger rest = larger.mod(smaller);
      larger = smaller;
      smaller = rest;
    }
    return larger.gcd(smaller);
  }

  private static PyObject lcm(Interpreter in, PyObject[] a) {
    BigInteger value = BigInteger.ONE;
    for (PyObject item : Arguments.rest(a[0])) {
      BigInteger next = Arguments.index(in, item).big().abs();
      if (next.signum() == 0) {
        return PyInt.ZERO;
      }
      Limits.heavy(in, value.bitLength());
      value = next.divide(common(in, value, next)).multiply(value);
      IntMath.bounded(value.bitLength());
    }
    return PyInt.of(value);
  }

  private static PyObject squareRoot(Interpreter in, PyObject n) {
    BigInteger value = Arguments.index(in, n).big();
    if (value.signum() < 0) {
      throw Raise.valueError("isqrt() argument must be nonnegative");
    }
    return PyInt.of(value.sqrt());
  }

  private static PyObject combinations(Interpreter in, PyObject n, PyObject k) {
    BigInteger total = notNegative(in, n, "n");
    BigInteger chosen = notNegative(in, k, "k");
    if (chosen.compareTo(total) > 0) {
      return PyInt.ZERO;
    }
    int count = limited(PyInt.of(chosen.min(total.subtract(chosen))));
    BigInteger first = total.subtract(BigInteger.valueOf(count)).add(BigInteger.ONE);
    return PyInt.of(product(first, count).divide(product(BigInteger.ONE, count)));
  }

  private static PyObject permutations(Interpreter in, PyObject n, PyObject k) {
    if (k == PyNone.NONE) {
      return factorial(in, n);
    }
    BigInteger total = notNegative(in, n, "n");
    BigInteger chosen = notNegative(in, k, "k");
    if (chosen.compareTo(total) > 0) {
      return PyInt.ZERO;
    }
    int count = limited(PyInt.of(chosen));
    return PyInt.of(product(total.subtract(chosen).add(BigInteger.ONE), count));
  }

  private static BigInteger notNegative(Interpreter in, PyObject value, String name) {
    BigInteger number = Arguments.index(in, value).big();
    if (number.signum() < 0) {
      throw Raise.valueError(name + " must be a non-negative integer");
    }
    return number;
  }
}
