package loopscope.interp.object;

import java.math.BigInteger;

/// An integer that does not fit into a `long`.
final class PyBigInt extends PyInt {
  private final BigInteger big;

  PyBigInt(BigInteger big) {
    super(0);
    this.big = big;
  }

  @Override
  public boolean isLong() {
    return false;
  }

  @Override
  public BigInteger big() {
    return big;
  }
}
