package loopscope.interp.lib;

import java.util.Arrays;

/// BLAKE2b and BLAKE2s (RFC 7693): the same steps on words of 64 or 32 bits.
final class Blake2 {
  private static final long[] IV = {
    0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
    0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L
  };

  /// The order of the message's words in each round, as hexadecimal digits.
  private static final String[] ORDERS = {
    "0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8",
    "905724afe1bc683d", "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a",
    "6fe9b308c2d714a5", "a2847615fb9e3cd0"
  };

  private final boolean wide;
  private final int wordBytes;
  private final int blockBytes;
  private final int rounds;
  private final int[] turns;
  private final long[] state = new long[8];
  private final boolean lastNode;

  private Blake2(boolean wide, byte[] parameters, boolean lastNode) {
    this.wide = wide;
    this.lastNode = lastNode;
    wordBytes = wide ? 8 : 4;
    blockBytes = 16 * wordBytes;
    rounds = wide ? 12 : 10;
    turns = wide ? new int[] {32, 24, 16, 63} : new int[] {16, 12, 8, 7};
    for (int i = 0; i < state.length; i++) {
      state[i] = iv(i) ^ word(parameters, i * wordBytes);
    }
  }

  /// The digest of the data. The parameter block, of 64 or 32 bytes, says what kind of digest.
  static byte[] digest(boolean wide, byte[] parameters, byte[] key, boolean lastNode, byte[] data) {
    Blake2 hash = new Blake2(wide, parameters, lastNode);
    byte[] all = data;
    if (key.length > 0) {
      // The key comes first, in a block of its own.
      all = new byte[hash.blockBytes + data.length];
      System.arraycopy(key, 0, all, 0, key.length);
      System.arraycopy(data, 0, all, hash.blockBytes, data.length);
    }
    hash.absorb(all);
    return hash.result(parameters[0] & 0xff);
  }

  private void absorb(byte[] data) {
    int at = 0;
    while (data.length - at > blockBytes) {
      compress(data, at, at + blockBytes, false);
      at += blockBytes;
    }
    compress(Arrays.copyOfRange(data, at, at + blockBytes), 0, data.length, true);
  }

  private byte[] result(int size) {
    byte[] out = new byte[8 * wordBytes];
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) (state[i / wordBytes] >>> 8 * (i % wordBytes));
    }
    return Arrays.copyOf(out, size);
  }

  private long iv(int i) {
    return wide ? IV[i] : IV[i] >>> 32;
  }

  private long word(byte[] bytes, int at) {
    long word = 0;
    for (int i = wordBytes - 1; i >= 0; i--) {
      word = word << 8 | bytes[at + i] & 0xff;
    }
    return word;
  }

  private void compress(byte[] data, int at, int count, boolean last) {
    long[] v = new long[16];
    System.arraycopy(state, 0, v, 0, 8);
    for (int i = 0; i < 8; i++) {
      v[8 + i] = iv(i);
    }
    v[12] ^= count;
    long ones = wide ? -1L : 0xffffffffL;
    if (last) {
      v[14] ^= ones;
      v[15] ^= lastNode ? ones : 0;
    }
    long[] message = new long[16];
    for (int i = 0; i < 16; i++) {
      message[i] = word(data, at + i * wordBytes);
    }
    for (int round = 0; round < rounds; round++) {
      String order = ORDERS[round % ORDERS.length];
      for (int i = 0; i < 8; i++) {
        // Four columns, then four diagonals.
        int turn = i < 4 ? 0 : 1;
        int a = i % 4;
        int b = 4 + (a + turn) % 4;
        int c = 8 + (a + 2 * turn) % 4;
        int d = 12 + (a + 3 * turn) % 4;
        long x = message[Character.digit(order.charAt(2 * i), 16)];
        long y = message[Character.digit(order.charAt(2 * i + 1), 16)];
        mix(v, new int[] {a, b, c, d}, x, y);
      }
    }
    for (int i = 0; i < 8; i++) {
      state[i] ^= v[i] ^ v[8 + i];
    }
  }

  private void mix(long[] v, int[] at, long x, long y) {
    for (int half = 0; half < 2; half++) {
      v[at[0]] = narrow(v[at[0]] + v[at[1]] + (half == 0 ? x : y));
      v[at[3]] = turn(v[at[3]] ^ v[at[0]], turns[half * 2]);
      v[at[2]] = narrow(v[at[2]] + v[at[3]]);
      v[at[1]] = turn(v[at[1]] ^ v[at[2]], turns[half * 2 + 1]);
    }
  }

  private long narrow(long word) {
    return wide ? word : word & 0xffffffffL;
  }

  private long turn(long word, int by) {
    return wide ? Long.rotateRight(word, by) : Integer.rotateRight((int) word, by) & 0xffffffffL;
  }
}
