package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;
import loopscope.interp.text.Powers;

/// The distributions of `random`: the published algorithms, drawing numbers in the order in which
/// CPython does.
final class RandomDistributions {
  private static final double NORMAL_MAGIC = 4 * Powers.exp(-0.5) / Math.sqrt(2.0);
  private static final double GAMMA_MAGIC = 1.0 + Powers.log(4.5);
  private static final double LOG4 = Powers.log(4.0);

  private RandomDistributions() {}

  static void fill(TypeBuilder b) {
    b.methodN("triangular(low=0.0, high=1.0, mode=None)", RandomDistributions::triangular);
    b.methodN(
        "normalvariate(mu=0.0, sigma=1.0)",
        (in, a) -> real(normal(g(a), n(in, a, 1), n(in, a, 2))));
    b.methodN("gauss(mu=0.0, sigma=1.0)", (in, a) -> real(gauss(g(a), n(in, a, 1), n(in, a, 2))));
    b.methodN(
        "lognormvariate(mu, sigma)",
        (in, a) -> real(Powers.exp(normal(g(a), n(in, a, 1), n(in, a, 2)))));
    b.methodN(
        "expovariate(lambd=1.0)",
        (in, a) -> {
          double rate = n(in, a, 1);
          double drawn = -Powers.log(1.0 - g(a).random());
          if (rate == 0) {
            throw Raise.zeroDivision("division by zero");
          }
          return real(drawn / rate);
        });
    b.methodN(
        "vonmisesvariate(mu, kappa)", (in, a) -> real(vonMises(g(a), n(in, a, 1), n(in, a, 2))));
    b.methodN("gammavariate(alpha, beta)", (in, a) -> real(gamma(g(a), n(in, a, 1), n(in, a, 2))));
    b.methodN("betavariate(alpha, beta)", RandomDistributions::beta);
    b.methodN(
        "paretovariate(alpha)",
        (in, a) -> real(Powers.pow(1.0 - g(a).random(), -1.0 / n(in, a, 1))));
    b.methodN(
        "weibullvariate(alpha, beta)",
        (in, a) ->
            real(n(in, a, 1) * Powers.pow(-Powers.log(1.0 - g(a).random()), 1.0 / n(in, a, 2))));
    b.methodN("binomialvariate(n=1, p=0.5)", RandomDistributions::binomial);
  }

  private static RandomGenerator g(PyObject[] a) {
    return RandomGenerator.of(a[0]);
  }

  private static double n(Interpreter in, PyObject[] a, int place) {
    return Arguments.real(in, a[place]);
  }

  private static PyObject real(double value) {
    return new PyFloat(value);
  }

  private static PyObject triangular(Interpreter in, PyObject[] a) {
    double low = n(in, a, 1);
    double high = n(in, a, 2);
    double u = g(a).random();
    if (high == low) {
      return real(low);
    }
    double c = a[3] == PyNone.NONE ? 0.5 : (n(in, a, 3) - low) / (high - low);
    if (u > c) {
      u = 1.0 - u;
      c = 1.0 - c;
      double kept = low;
      low = high;
      high = kept;
    }
    return real(low + (high - low) * Math.sqrt(u * c));
  }

  private static double normal(RandomGenerator g, double mu, double sigma) {
    while (true) {
      double u1 = g.random();
      double u2 = 1.0 - g.random();
      double z = NORMAL_MAGIC * (u1 - 0.5) / u2;
      if (z * z / 4.0 <= -Powers.log(u2)) {
        return mu + z * sigma;
      }
    }
  }

  private static double gauss(RandomGenerator g, double mu, double sigma) {
    Double z = g.nextGauss;
    g.nextGauss = null;
    if (z == null) {
      double angle = g.random() * 2 * Math.PI;
      double radius = Math.sqrt(-2.0 * Powers.log(1.0 - g.random()));
      z = StrictMath.cos(angle) * radius;
      g.nextGauss = StrictMath.sin(angle) * radius;
    }
    return mu + z * sigma;
  }

  private static double vonMises(RandomGenerator g, double mu, double kappa) {
    if (kappa <= 1e-6) {
      return 2 * Math.PI * g.random();
    }
    double s = 0.5 / kappa;
    double r = s + Math.sqrt(1.0 + s * s);
    double z;
    while (true) {
      z = StrictMath.cos(Math.PI * g.random());
      double d = z / (r + z);
      double u2 = g.random();
      if (u2 < 1.0 - d * d || u2 <= (1.0 - d) * Powers.exp(d)) {
        break;
      }
    }
    double q = 1.0 / r;
    double f = (q + z) / (1.0 + q * z);
    double u3 = g.random();
    double turn = u3 > 0.5 ? mu + StrictMath.acos(f) : mu - StrictMath.acos(f);
    double full = 2 * Math.PI;
    double rest = turn % full;
    return rest < 0 ? rest + full : rest;
  }

  private static double gamma(RandomGenerator g, double alpha, double beta) {
    if (alpha <= 0.0 || beta <= 0.0) {
      throw Raise.valueError("gammavariate: alpha and beta must be > 0.0");
    }
    if (alpha == 1.0) {
      return -Powers.log(1.0 - g.random()) * beta;
    }
    return (alpha > 1.0 ? largeGamma(g, alpha) : smallGamma(g, alpha)) * beta;
  }

  private static double largeGamma(RandomGenerator g, double alpha) {
    double ainv = Math.sqrt(2.0 * alpha - 1.0);
    double bbb = alpha - LOG4;
    double ccc = alpha + ainv;
    while (true) {
      double u1 = g.random();
      if (!(1e-7 < u1 && u1 < 0.9999999)) {
        continue;
      }
      double u2 = 1.0 - g.random();
      double v = Powers.log(u1 / (1.0 - u1)) / ainv;
      double x = alpha * Powers.exp(v);
      double z = u1 * u1 * u2;
      double r = bbb + ccc * v - x;
      if (r + GAMMA_MAGIC - 4.5 * z >= 0.0 || r >= Powers.log(z)) {
        return x;
      }
    }
  }

  private static double smallGamma(RandomGenerator g, double alpha) {
    while (true) {
      double u = g.random();
      double b = (Math.E + alpha) / Math.E;
      double p = b * u;
      double x = p <= 1.0 ? Powers.pow(p, 1.0 / alpha) : -Powers.log((b - p) / alpha);
      double u1 = g.random();
      if (p > 1.0 ? u1 <= Powers.pow(x, alpha - 1.0) : u1 <= Powers.exp(-x)) {
        return x;
      }
    }
  }

  private static PyObject beta(Interpreter in, PyObject[] a) {
    double y = gamma(g(a), n(in, a, 1), 1.0);
    return real(y == 0 ? 0.0 : y / (y + gamma(g(a), n(in, a, 2), 1.0)));
  }

  /// The number of successes: by geometric jumps where the mean is small.
  private static PyObject binomial(Interpreter in, PyObject[] a) {
    int trials = Arguments.size(in, a[1]);
    double p = n(in, a, 2);
    if (trials < 0) {
      throw Raise.valueError("n must be non-negative");
    }
    if (p <= 0.0 || p >= 1.0) {
      if (p == 0.0) {
        return PyInt.ZERO;
      }
      if (p == 1.0) {
        return PyInt.of(trials);
      }
      throw Raise.valueError("p must be in the range 0.0 <= p <= 1.0");
    }
    RandomGenerator g = g(a);
    if (trials == 1) {
      return PyInt.of(g.random() < p ? 1 : 0);
    }
    boolean mirrored = p > 0.5;
    double chance = mirrored ? 1.0 - p : p;
    int successes = trials * chance < 10 ? jumps(g, trials, chance) : rejection(g, trials, chance);
    return PyInt.of(mirrored ? trials - successes : successes);
  }

  private static int jumps(RandomGenerator g, int trials, double p) {
    double c = Logarithms.binary(1.0 - p);
    int successes = 0;
    double at = 0;
    while (c != 0) {
      at += Math.floor(Logarithms.binary(g.random()) / c) + 1;
      if (at > trials) {
        break;
      }
      successes++;
    }
    return successes;
  }

  /// Hörmann's transformed rejection with squeeze, of 1993.
  private static int rejection(RandomGenerator g, int n, double p) {
    double spread = Math.sqrt(n * p * (1.0 - p));
    double b = 1.15 + 2.53 * spread;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double c = n * p + 0.5;
    double squeeze = 0.92 - 4.2 / b;
    double alpha = (2.83 + 5.1 / b) * spread;
    double odds = Powers.log(p / (1.0 - p));
    double mode = Math.floor((n + 1) * p);
    double height = SpecialFunctions.logGamma(mode + 1) + SpecialFunctions.logGamma(n - mode + 1);
    while (true) {
      double u = g.random() - 0.5;
      double us = 0.5 - Math.abs(u);
      double k = Math.floor((2.0 * a / us + b) * u + c);
      if (k < 0 || k > n) {
        continue;
      }
      double v = g.random();
      if (us >= 0.07 && v <= squeeze) {
        return (int) k;
      }
      v *= alpha / (a / (us * us) + b);
      double limit =
          height
              - SpecialFunctions.logGamma(k + 1)
              - SpecialFunctions.logGamma(n - k + 1)
              + (k - mode) * odds;
      if (Powers.log(v) <= limit) {
        return (int) k;
      }
    }
  }
}
