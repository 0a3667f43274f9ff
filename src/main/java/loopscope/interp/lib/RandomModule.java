package loopscope.interp.lib;

import java.math.BigInteger;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySet;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;

/// `random`: CPython's generator and its exact methods, so that a seed gives the same numbers.
final class RandomModule {
  private static final String[] FUNCTIONS = {
    "seed",
    "random",
    "uniform",
    "triangular",
    "randint",
    "choice",
    "randrange",
    "sample",
    "shuffle",
    "choices",
    "normalvariate",
    "lognormvariate",
    "expovariate",
    "vonmisesvariate",
    "gammavariate",
    "gauss",
    "betavariate",
    "binomialvariate",
    "paretovariate",
    "weibullvariate",
    "getstate",
    "setstate",
    "getrandbits",
    "randbytes"
  };

  private RandomModule() {}

  static PyModule build(Interpreter in, long unseeded) {
    PyType type =
        PyType.define("Random", "random")
            .allocate((run, cls) -> new RandomGenerator(cls, unseeded))
            .attributes()
            .methods(b -> fill(b, unseeded))
            .build();
    RandomGenerator shared = new RandomGenerator(type, unseeded);
    ModuleBuilder b = new ModuleBuilder("random").value("Random", type);
    PyType system =
        PyType.define("SystemRandom", "random")
            .base(type)
            .attributes()
            .methods(RandomModule::fillSystem)
            .build();
    b.value("SystemRandom", system);
    for (String name : FUNCTIONS) {
      PyObject method = type.lookup(name);
      if (method == null) {
        throw new IllegalStateException("random has no method " + name);
      }
      b.value(name, method.bind(in, shared, type));
    }
    b.value("_inst", shared);
    return b.build();
  }

  private static RandomGenerator self(PyObject[] a) {
    return RandomGenerator.of(a[0]);
  }

  private static void fill(TypeBuilder b, long unseeded) {
    b.inPython(true);
    b.methodN("__init__(x=None)", (in, a) -> self(a).seed(in, a[1], 2, unseeded));
    b.methodN(
        "seed(a=None, version=2)",
        (in, a) -> self(a).seed(in, a[1], Arguments.whole(in, a[2]), unseeded));
    b.method("getstate()", (in, self) -> RandomGenerator.of(self).state());
    b.method("setstate(state)", (in, self, state) -> RandomGenerator.of(self).restore(in, state));
    b.inPython(false);
    b.method("random()", (in, self) -> new PyFloat(RandomGenerator.of(self).random()));
    b.method("getrandbits(k, /)", (in, self, k) -> RandomGenerator.of(self).getBits(in, k));
    b.inPython(true);
    b.method("randbytes(n)", RandomModule::bytes);
    b.methodN("randrange(start, stop=None, step=1)", RandomModule::range);
    b.methodN("randint(a, b)", (in, a) -> integer(in, a));
    b.method("choice(seq)", RandomModule::choice);
    b.methodN(
        "choices(population, weights=None, *, cum_weights=None, k=1)", RandomSampling::choices);
    b.method("shuffle(x)", RandomModule::shuffle);
    b.methodN("sample(population, k, *, counts=None)", RandomSampling::sample);
    b.methodN("uniform(a, b)", RandomModule::uniform);
    RandomDistributions.fill(b);
  }

  /// The source of the system has no state; here it draws from a generator as all do.
  private static void fillSystem(TypeBuilder b) {
    b.methodN("seed(*args, **kwds)", (in, a) -> PyNone.NONE);
    for (String name : new String[] {"getstate", "setstate"}) {
      b.methodN(
          name + "(*args, **kwds)",
          (in, a) -> {
            throw Raise.of(
                Exceptions.NOT_IMPLEMENTED_ERROR, "System entropy source does not have state.");
          });
    }
  }

  private static PyObject bytes(Interpreter in, PyObject self, PyObject n) {
    int count = Arguments.size(in, n);
    RandomGenerator.checkBits(count);
    Limits.text(count);
    byte[] data = new byte[count];
    BigInteger value = RandomGenerator.of(self).bits.bigBits(count * 8);
    for (int i = 0; i < count; i++) {
      data[i] = value.shiftRight(8 * i).byteValue();
    }
    return PyBytes.of(data);
  }

  private static PyObject range(Interpreter in, PyObject[] a) {
    BigInteger start = Arguments.index(in, a[1]).big();
    BigInteger step = Arguments.index(in, a[3]).big();
    if (a[2] == PyNone.NONE) {
      if (!step.equals(BigInteger.ONE)) {
        throw Raise.typeError("Missing a non-None stop argument");
      }
      if (start.signum() <= 0) {
        throw Raise.valueError("empty range for randrange()");
      }
      return PyInt.of(self(a).below(start));
    }
    BigInteger stop = Arguments.index(in, a[2]).big();
    BigInteger width = stop.subtract(start);
    if (step.equals(BigInteger.ONE)) {
      if (width.signum() <= 0) {
        throw Raise.valueError("empty range in randrange(" + start + ", " + stop + ")");
      }
      return PyInt.of(start.add(self(a).below(width)));
    }
    if (step.signum() == 0) {
      throw Raise.valueError("zero step for randrange()");
    }
    BigInteger one = BigInteger.valueOf(step.signum());
    BigInteger count = width.add(step).subtract(one).divide(step);
    if (count.signum() <= 0 || width.signum() != 0 && width.signum() != step.signum()) {
      throw Raise.valueError("empty range in randrange(" + start + ", " + stop + ", " + step + ")");
    }
    return PyInt.of(start.add(step.multiply(self(a).below(count))));
  }

  private static PyObject integer(Interpreter in, PyObject[] a) {
    PyInt low = Arguments.index(in, a[1]);
    PyInt high = Arguments.index(in, a[2]);
    if (low.isLong() && high.isLong() && low.value > -(1L << 61) && high.value < 1L << 61) {
      long width = high.value - low.value + 1;
      if (width > 0) {
        return PyInt.of(low.value + self(a).bits.below(width));
      }
    }
    BigInteger width = high.big().subtract(low.big()).add(BigInteger.ONE);
    if (width.signum() <= 0) {
      throw Raise.valueError("empty range in randint(" + low.big() + ", " + high.big() + ")");
    }
    return PyInt.of(low.big().add(self(a).below(width)));
  }

  private static PyObject choice(Interpreter in, PyObject self, PyObject sequence) {
    int length = in.length(sequence);
    if (length == 0) {
      throw Raise.indexError("Cannot choose from an empty sequence");
    }
    return in.getItem(sequence, PyInt.of(RandomGenerator.of(self).below(length)));
  }

  private static PyObject shuffle(Interpreter in, PyObject self, PyObject x) {
    RandomGenerator generator = RandomGenerator.of(self);
    for (int i = in.length(x) - 1; i > 0; i--) {
      int j = generator.below(i + 1);
      if (x.getClass() == PyList.class) {
        PyList list = (PyList) x;
        PyObject kept = list.get(i);
        list.set(i, list.get(j));
        list.set(j, kept);
      } else {
        PyObject first = in.getItem(x, PyInt.of(i));
        in.setItem(x, PyInt.of(i), in.getItem(x, PyInt.of(j)));
        in.setItem(x, PyInt.of(j), first);
      }
    }
    return PyNone.NONE;
  }

  private static PyObject uniform(Interpreter in, PyObject[] a) {
    if (!isReal(a[1]) || !isReal(a[2])) {
      PyObject width = in.binary(BinaryOp.SUB, a[2], a[1]);
      PyObject part = in.binary(BinaryOp.MUL, width, new PyFloat(self(a).random()));
      return in.binary(BinaryOp.ADD, a[1], part);
    }
    double low = Arguments.real(in, a[1]);
    double high = Arguments.real(in, a[2]);
    return new PyFloat(low + (high - low) * self(a).random());
  }

  private static boolean isReal(PyObject value) {
    return value instanceof PyFloat || value instanceof PyInt;
  }

  /// Whether something may be drawn a sample from: what says that it is a sequence.
  static void checkSequence(Interpreter in, PyObject population) {
    if (population.type().isHeap()
        ? !in.isInstance(
            population, in.getAttribute(in.modules().load("collections.abc"), "Sequence"))
        : population instanceof PySet
            || population.type().lookup("__getitem__") == null
            || population.type().lookup("keys") != null) {
      throw Raise.typeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
    }
  }
}
