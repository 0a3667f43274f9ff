package loopscope.interp.lib;

import java.util.Arrays;

/// SHAKE128 and SHAKE256 (FIPS 202): digests of any length. Java has only those of SHA-3.
final class Shake {
  private static final int LANES = 25;
  private static final int ROUNDS = 24;

  private Shake() {}

  /// `size` bytes; `rate` says how many bytes of the state take part in the exchange.
  static byte[] digest(int rate, byte[] data, int size) {
    byte[] padded = Arrays.copyOf(data, (data.length / rate + 1) * rate);
    padded[data.length] = 0x1f;
    padded[padded.length - 1] |= (byte) 0x80;
    long[] state = new long[LANES];
    for (int at = 0; at < padded.length; at += rate) {
      for (int i = 0; i < rate; i++) {
        state[i / 8] ^= (padded[at + i] & 0xffL) << 8 * (i % 8);
      }
      permute(state);
    }
    byte[] out = new byte[size];
    for (int i = 0; i < size; i++) {
      int place = i % rate;
      if (i > 0 && place == 0) {
        permute(state);
      }
      out[i] = (byte) (state[place / 8] >>> 8 * (place % 8));
    }
    return out;
  }

  private static void permute(long[] a) {
    int register = 1;
    for (int round = 0; round < ROUNDS; round++) {
      mixColumns(a);
      moveLanes(a);
      mixRows(a);
      // The round's constant: bits of a shift register at places 0, 1, 3, 7, 15, 31 and 63.
      for (int i = 0; i < 7; i++) {
        if ((register & 1) != 0) {
          a[0] ^= 1L << (1 << i) - 1;
        }
        register <<= 1;
        if ((register & 0x100) != 0) {
          register ^= 0x171;
        }
      }
    }
  }

  private static void mixColumns(long[] a) {
    long[] parity = new long[5];
    for (int i = 0; i < LANES; i++) {
      parity[i % 5] ^= a[i];
    }
    for (int i = 0; i < LANES; i++) {
      a[i] ^= parity[(i + 4) % 5] ^ Long.rotateLeft(parity[(i + 1) % 5], 1);
    }
  }

  private static void moveLanes(long[] a) {
    int x = 1;
    int y = 0;
    long moving = a[1];
    for (int step = 0; step < ROUNDS; step++) {
      int newY = (2 * x + 3 * y) % 5;
      x = y;
      y = newY;
      long next = a[x + 5 * y];
      a[x + 5 * y] = Long.rotateLeft(moving, (step + 1) * (step + 2) / 2 % 64);
      moving = next;
    }
  }

  private static void mixRows(long[] a) {
    for (int row = 0; row < LANES; row += 5) {
      long[] old = Arrays.copyOfRange(a, row, row + 5);
      for (int x = 0; x < 5; x++) {
        a[row + x] = old[x] ^ ~old[(x + 1) % 5] & old[(x + 2) % 5];
      }
    }
  }
}
