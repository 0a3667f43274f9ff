package loopscope.interp.object;

import java.math.BigInteger;

/// Division of integers of any size: the correctly rounded quotient, and powers modulo a number.
public final class IntDivision {
  private IntDivision() {}

  static double trueDivide(BigInteger a, BigInteger b) {
    if (a.signum() == 0) {
      return b.signum() < 0 ? -0.0 : 0.0;
    }
    boolean negative = a.signum() != b.signum();
    BigInteger n = a.abs();
    BigInteger d = b.abs();
    // Scale so that the quotient has 64 or 65 bits; a sticky bit makes the one rounding exact.
    int shift = 64 - (n.bitLength() - d.bitLength());
    int exponent = -shift;
    if (shift > 0) {
      n = n.shiftLeft(shift);
    } else {
      d = d.shiftLeft(-shift);
    }
    BigInteger[] both = n.divideAndRemainder(d);
    BigInteger quotient = both[1].signum() == 0 ? both[0] : both[0].setBit(0);
    if (exponent + quotient.bitLength() > 1024) {
      throw Raise.overflowError("integer division result too large for a float");
    }
    double result = rounded(quotient, exponent);
    if (Double.isInfinite(result)) {
      throw Raise.overflowError("integer division result too large for a float");
    }
    return negative ? -result : result;
  }

  private static double rounded(BigInteger quotient, int exponent) {
    int lowest = quotient.bitLength() - 53 + exponent;
    if (lowest < -1074) {
      // Subnormal: keep fewer bits so that scaling does not round a second time.
      int drop = -1074 - exponent;
      BigInteger kept = quotient.shiftRight(drop);
      BigInteger rest = quotient.subtract(kept.shiftLeft(drop));
      int half = rest.shiftLeft(1).compareTo(BigInteger.ONE.shiftLeft(drop));
      if (half > 0 || (half == 0 && kept.testBit(0))) {
        kept = kept.add(BigInteger.ONE);
      }
      return kept.doubleValue() * Double.MIN_VALUE;
    }
    return Math.scalb(quotient.doubleValue(), exponent);
  }

  /// `pow(base, exponent, modulus)`, with the sign of the modulus.
  public static PyInt powerModulo(PyInt base, PyInt exponent, PyInt mod) {
    BigInteger modulus = mod.big();
    if (modulus.signum() == 0) {
      throw Raise.valueError("pow() 3rd argument cannot be 0");
    }
    BigInteger positive = modulus.abs();
    BigInteger power = exponent.big();
    BigInteger value;
    try {
      value = base.big().modPow(power, positive);
    } catch (ArithmeticException _) {
      throw Raise.valueError("base is not invertible for the given modulus");
    }
    return PyInt.of(modulus.signum() < 0 && value.signum() != 0 ? value.add(modulus) : value);
  }
}
