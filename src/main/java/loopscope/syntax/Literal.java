package loopscope.syntax;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/// The value of a constant that is written out in the source.
public sealed interface Literal {

  /// An integer of at most 63 bits.
  record Int(long value) implements Literal {}

  /// An integer that does not fit into a `long`.
  record BigInt(BigInteger value) implements Literal {}

  /// A floating-point number; infinite when it was written too large, as in `1e999`.
  record Float(double value) implements Literal {}

  /// An imaginary number such as `2j`; there is no way to write a real part.
  record Complex(double imaginary) implements Literal {}

  /// A string after escapes were resolved; it may hold lone surrogates.
  record Str(String value) implements Literal {}

  /// A bytes literal as a string with one character of 0 to 255 a byte, which makes it a value that
  /// can be compared.
  record Bytes(String latin1) implements Literal {

    /// The bytes in a new array.
    public byte[] toByteArray() {
      return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  /// The constants that there is one of each.
  enum Singleton implements Literal {
    NONE,
    TRUE,
    FALSE,
    ELLIPSIS
  }
}
