package loopscope.interp.text;

import java.math.BigInteger;

/// Hashes of numbers, tuples and frozen sets, equal to those of 64-bit CPython.
///
/// Numbers that compare equal hash equally whatever their type, since all are reduced modulo the
/// prime 2^61 - 1. No hash is ever -1: that value is replaced by -2.
public final class Hashes {
  /// The modulus of all numeric hashes.
  public static final long MODULUS = (1L << 61) - 1;

  /// The hash of positive infinity; the negative one has the negative hash.
  public static final long INFINITY = 314159;

  private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);
  private static final long TUPLE_PRIME_1 = 0x9e3779b185ebca87L;
  private static final long TUPLE_PRIME_2 = 0xc2b2ae3d27d4eb4fL;
  private static final long TUPLE_PRIME_5 = 0x27d4eb2f165667c5L;
  private static final long COMPLEX_FACTOR = 1000003;

  private Hashes() {}

  private static long never1(long hash) {
    return hash == -1 ? -2 : hash;
  }

  public static long ofLong(long value) {
    return never1(value > -MODULUS && value < MODULUS ? value : value % MODULUS);
  }

  public static long ofBig(BigInteger value) {
    long hash = value.abs().mod(BIG_MODULUS).longValue();
    return never1(value.signum() < 0 ? -hash : hash);
  }

  /// The hash of a float that is a number; one that is not hashes by identity, which the caller
  /// knows.
  public static long ofDouble(double value) {
    long whole = (long) value;
    if (whole == value && whole != Long.MAX_VALUE && whole != Long.MIN_VALUE) {
      return ofLong(whole);
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? INFINITY : -INFINITY;
    }
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
    long bits = Double.doubleToRawLongBits(value);
    long mantissa = bits & ((1L << 52) - 1);
    if ((bits >>> 52 & 0x7ff) != 0) {
      mantissa |= 1L << 52;
    }
    int shift = Math.floorMod(exponent, 61);
    long hash = (mantissa << shift & MODULUS) | mantissa >>> (61 - shift);
    return never1(value < 0 ? -hash : hash);
  }

  public static long ofComplex(long realHash, long imaginaryHash) {
    return never1(realHash + COMPLEX_FACTOR * imaginaryHash);
  }

  /// The hash of a fraction in lowest terms with a positive denominator.
  public static long ofFraction(BigInteger numerator, BigInteger denominator) {
    if (denominator.mod(BIG_MODULUS).signum() == 0) {
      return numerator.signum() < 0 ? -INFINITY : INFINITY;
    }
    BigInteger inverse = denominator.modInverse(BIG_MODULUS);
    long hash = numerator.abs().multiply(inverse).mod(BIG_MODULUS).longValue();
    return never1(numerator.signum() < 0 ? -hash : hash);
  }

  /// The hash of a tuple from its items' hashes.
  public static long ofTuple(long... items) {
    long hash = TUPLE_PRIME_5;
    for (long item : items) {
      hash = Long.rotateLeft(hash + item * TUPLE_PRIME_2, 31) * TUPLE_PRIME_1;
    }
    hash += items.length ^ (TUPLE_PRIME_5 ^ 3527539L);
    return hash == -1 ? 1546275796L : hash;
  }

  /// The hash of a frozen set from its items' hashes, in any order.
  public static long ofFrozenSet(long... items) {
    long hash = 0;
    for (long item : items) {
      hash ^= (item ^ 89869747L ^ item << 16) * 3644798167L;
    }
    hash ^= (items.length + 1L) * 1927868237L;
    hash ^= hash >>> 11 ^ hash >>> 25;
    hash = hash * 69069L + 907133923L;
    return hash == -1 ? 590923713L : hash;
  }
}
