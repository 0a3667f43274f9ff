package loopscope.interp.lib;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.text.MersenneTwister;
import org.jspecify.annotations.Nullable;

/// `random.Random`: the generator, its seeds and its state.
final class RandomGenerator extends PyInstance {
  final MersenneTwister bits;

  /// The second of the last pair that `gauss` drew.
  @Nullable Double nextGauss;

  RandomGenerator(PyType type, long unseeded) {
    super(type);
    bits = new MersenneTwister(BigInteger.valueOf(unseeded));
  }

  static RandomGenerator of(PyObject self) {
    return (RandomGenerator) self;
  }

  /// `seed(a, version)`; without a seed the run's own.
  PyObject seed(Interpreter in, PyObject seed, int version, long unseeded) {
    nextGauss = null;
    switch (seed) {
      case PyInt number -> bits.seed(number.big());
      case PyFloat real -> bits.seed(new BigInteger(Long.toUnsignedString(in.hash(real))));
      case PyStr text when version == 1 -> bits.seed(BigInteger.valueOf(oldHash(text)));
      case PyStr text -> bits.seed(digested(text.value.getBytes(StandardCharsets.UTF_8)));
      case PyBytes data -> bits.seed(digested(data.bytes()));
      default -> {
        if (seed != PyNone.NONE) {
          throw Raise.typeError(
              "The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.");
        }
        bits.seed(BigInteger.valueOf(unseeded));
      }
    }
    return PyNone.NONE;
  }

  /// How texts became seeds in version 1.
  private static long oldHash(PyStr text) {
    int[] points = text.value.codePoints().toArray();
    long x = points.length == 0 ? 0 : (long) points[0] << 7;
    for (int point : points) {
      x = 1000003 * x ^ point;
    }
    x ^= points.length;
    return Math.abs(x);
  }

  private static BigInteger digested(byte[] data) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-512").digest(data);
      byte[] all = new byte[data.length + digest.length];
      System.arraycopy(data, 0, all, 0, data.length);
      System.arraycopy(digest, 0, all, data.length, digest.length);
      return new BigInteger(1, all);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-512", e);
    }
  }

  PyObject state() {
    long[] words = bits.state();
    PyObject[] items = new PyObject[words.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyInt.of(words[i]);
    }
    PyObject gauss = nextGauss == null ? PyNone.NONE : new PyFloat(nextGauss);
    return PyTuple.of(PyInt.of(3), PyTuple.of(items), gauss);
  }

  PyObject restore(Interpreter in, PyObject state) {
    if (!(state instanceof PyTuple parts) || parts.size() != 3) {
      throw Raise.typeError("state vector must be a tuple");
    }
    PyObject[] items = in.toArray(parts.get(1));
    if (items.length != 625) {
      throw Raise.valueError("state vector is the wrong size");
    }
    long[] words = new long[items.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = Arguments.index(in, items[i]).value;
    }
    bits.restore(words);
    nextGauss = parts.get(2) instanceof PyFloat gauss ? gauss.value : null;
    return PyNone.NONE;
  }

  double random() {
    return bits.random();
  }

  PyObject getBits(Interpreter in, PyObject count) {
    int k = Arguments.whole(in, count);
    checkBits(k);
    return k <= 32 ? PyInt.of(bits.bits(k)) : PyInt.of(bits.bigBits(k));
  }

  /// Refuses a negative number of bits.
  static void checkBits(int k) {
    if (k < 0) {
      throw Raise.valueError("Cannot convert negative int");
    }
  }

  /// A whole number in [0, n).
  BigInteger below(BigInteger n) {
    return n.bitLength() < 63 ? BigInteger.valueOf(bits.below(n.longValue())) : bits.below(n);
  }

  int below(int n) {
    return (int) bits.below(n);
  }
}
