package loopscope.interp.text;

import java.math.BigInteger;

/// MT19937, the generator behind Python's `random`: the same seed gives the same numbers as there.
public final class MersenneTwister {
  private static final int SIZE = 624;
  private static final int SHIFT = 397;
  private static final int MATRIX = 0x9908b0df;

  private final int[] state = new int[SIZE];
  private int next = SIZE;

  public MersenneTwister(BigInteger seed) {
    seed(seed);
  }

  /// Starts again from the absolute value of `seed`, by 32-bit words from the lowest up.
  public void seed(BigInteger seed) {
    BigInteger size = seed.abs();
    int words = Math.max(1, (size.bitLength() + 31) / 32);
    int[] key = new int[words];
    for (int i = 0; i < words; i++) {
      key[i] = size.shiftRight(32 * i).intValue();
    }
    fill(19650218);
    int i = 1;
    int j = 0;
    for (int k = Math.max(SIZE, words); k > 0; k--) {
      state[i] = (state[i] ^ mix(state[i - 1]) * 1664525) + key[j] + j;
      i = advance(i);
      j = (j + 1) % words;
    }
    for (int k = SIZE - 1; k > 0; k--) {
      state[i] = (state[i] ^ mix(state[i - 1]) * 1566083941) - i;
      i = advance(i);
    }
    state[0] = 0x80000000;
    next = SIZE;
  }

  private void fill(int start) {
    state[0] = start;
    for (int i = 1; i < SIZE; i++) {
      state[i] = 1812433253 * mix(state[i - 1]) + i;
    }
  }

  private static int mix(int word) {
    return word ^ word >>> 30;
  }

  private int advance(int i) {
    if (i + 1 < SIZE) {
      return i + 1;
    }
    state[0] = state[SIZE - 1];
    return 1;
  }

  /// The next 32 random bits.
  public int nextInt() {
    if (next >= SIZE) {
      twist();
    }
    int y = state[next++];
    y ^= y >>> 11;
    y ^= y << 7 & 0x9d2c5680;
    y ^= y << 15 & 0xefc60000;
    return y ^ y >>> 18;
  }

  private void twist() {
    for (int i = 0; i < SIZE; i++) {
      int y = state[i] & 0x80000000 | state[(i + 1) % SIZE] & 0x7fffffff;
      state[i] = state[(i + SHIFT) % SIZE] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : MATRIX);
    }
    next = 0;
  }

  /// A float in [0.0, 1.0) with 53 random bits.
  public double random() {
    long high = nextInt() >>> 5;
    long low = nextInt() >>> 6;
    return (high * 67108864.0 + low) / 9007199254740992.0;
  }

  /// Up to 32 random bits as a whole number not below 0.
  public long bits(int count) {
    return count == 0 ? 0 : (nextInt() & 0xffffffffL) >>> (32 - count);
  }

  /// Any number of random bits, the first 32 drawn lowest.
  public BigInteger bigBits(int count) {
    BigInteger value = BigInteger.ZERO;
    for (int done = 0; done < count; done += 32) {
      value = value.or(BigInteger.valueOf(bits(Math.min(32, count - done))).shiftLeft(done));
    }
    return value;
  }

  /// A whole number in [0, n), by drawing until one is small enough.
  public long below(long n) {
    int count = 64 - Long.numberOfLeadingZeros(n);
    while (true) {
      long value = count <= 32 ? bits(count) : bits(32) | bits(count - 32) << 32;
      if (Long.compareUnsigned(value, n) < 0) {
        return value;
      }
    }
  }

  /// As [#below(long)], for bounds of any size.
  public BigInteger below(BigInteger n) {
    while (true) {
      BigInteger value = bigBits(n.bitLength());
      if (value.compareTo(n) < 0) {
        return value;
      }
    }
  }

  /// The state as `getstate` shows it: 624 words and the position.
  public long[] state() {
    long[] words = new long[SIZE + 1];
    for (int i = 0; i < SIZE; i++) {
      words[i] = state[i] & 0xffffffffL;
    }
    words[SIZE] = next;
    return words;
  }

  /// Goes back to a state that [#state()] gave.
  public void restore(long[] words) {
    for (int i = 0; i < SIZE; i++) {
      state[i] = (int) words[i];
    }
    next = (int) words[SIZE];
  }
}
