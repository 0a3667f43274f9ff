package loopscope.interp.text;

/// SipHash-1-3 with a zero key: the hash of `str` and `bytes` in a CPython started with
/// `PYTHONHASHSEED=0`.
///
/// The order in which sets of strings iterate depends on it, so it is computed over the same bytes
/// as there: one, two or four little-endian bytes a character, whichever the widest character
/// needs.
public final class SipHash {
  private static final long V0 = 0x736f6d6570736575L;
  private static final long V1 = 0x646f72616e646f6dL;
  private static final long V2 = 0x6c7967656e657261L;
  private static final long V3 = 0x7465646279746573L;

  private long v0 = V0;
  private long v1 = V1;
  private long v2 = V2;
  private long v3 = V3;
  private long block;
  private long count;

  private SipHash() {}

  /// The hash of a string.
  public static long hash(String text) {
    int length = text.length();
    if (length == 0) {
      return 0;
    }
    if (length < Long.BYTES) {
      // Most strings that a program hashes are as short and Latin.
      long last = (long) length << 56;
      int all = 0;
      for (int i = 0; i < length; i++) {
        char c = text.charAt(i);
        all |= c;
        last |= (long) c << (i << 3);
      }
      if (all < 0x100) {
        return hashOfWord(last);
      }
    }
    char widest = 0;
    boolean surrogates = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      widest = c > widest ? c : widest;
      surrogates |= Character.isHighSurrogate(c);
    }
    SipHash state = new SipHash();
    if (widest < 0x100) {
      for (int i = 0; i < length; i++) {
        state.add(text.charAt(i));
      }
    } else if (surrogates && text.codePointCount(0, length) != length) {
      text.codePoints().forEach(state::addFour);
    } else {
      for (int i = 0; i < length; i++) {
        char c = text.charAt(i);
        state.add(c & 0xff);
        state.add(c >> 8);
      }
    }
    return state.finish();
  }

  /// The hash of up to seven Latin characters, which are the last block; it does without an object.
  private static long hashOfWord(long last) {
    long a = V0;
    long b = V1;
    long c = V2;
    long d = V3 ^ last;
    for (int round = 0; round < 4; round++) {
      a += b;
      c += d;
      b = (b << 13 | b >>> 51) ^ a;
      d = (d << 16 | d >>> 48) ^ c;
      a = a << 32 | a >>> 32;
      c += b;
      a += d;
      b = (b << 17 | b >>> 47) ^ c;
      d = (d << 21 | d >>> 43) ^ a;
      c = c << 32 | c >>> 32;
      if (round == 0) {
        a ^= last;
        c ^= 0xff;
      }
    }
    long hash = a ^ b ^ c ^ d;
    return hash == -1 ? -2 : hash;
  }

  /// The hash of bytes.
  public static long hash(byte[] bytes) {
    if (bytes.length == 0) {
      return 0;
    }
    SipHash state = new SipHash();
    for (byte b : bytes) {
      state.add(b & 0xff);
    }
    return state.finish();
  }

  private void addFour(int codePoint) {
    add(codePoint & 0xff);
    add(codePoint >> 8 & 0xff);
    add(codePoint >> 16 & 0xff);
    add(codePoint >> 24 & 0xff);
  }

  private void add(int value) {
    block |= (long) value << ((count & 7) << 3);
    count++;
    if ((count & 7) == 0) {
      v3 ^= block;
      round();
      v0 ^= block;
      block = 0;
    }
  }

  private void round() {
    v0 += v1;
    v2 += v3;
    v1 = Long.rotateLeft(v1, 13) ^ v0;
    v3 = Long.rotateLeft(v3, 16) ^ v2;
    v0 = Long.rotateLeft(v0, 32);
    v2 += v1;
    v0 += v3;
    v1 = Long.rotateLeft(v1, 17) ^ v2;
    v3 = Long.rotateLeft(v3, 21) ^ v0;
    v2 = Long.rotateLeft(v2, 32);
  }

  private long finish() {
    long last = block | count << 56;
    v3 ^= last;
    round();
    v0 ^= last;
    v2 ^= 0xff;
    round();
    round();
    round();
    long hash = v0 ^ v1 ^ v2 ^ v3;
    return hash == -1 ? -2 : hash;
  }
}
