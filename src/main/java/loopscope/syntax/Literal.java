package loopscope.syntax;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The value of a constant that is written out in the source.
///
/// Literals are keys of maps, and say themselves when they are equal: what the JVM would make for a
/// record as it runs takes longer than compiling a program does.
public sealed interface Literal {

  /// An integer of at most 63 bits.
  record Int(long value) implements Literal {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Int that && value == that.value;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(value);
    }
  }

  /// An integer that does not fit into a `long`.
  record BigInt(BigInteger value) implements Literal {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof BigInt that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /// A floating-point number; infinite when it was written too large, as in `1e999`.
  record Float(double value) implements Literal {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Float that && Double.compare(value, that.value) == 0;
    }

    @Override
    public int hashCode() {
      return Double.hashCode(value);
    }
  }

  /// An imaginary number such as `2j`; there is no way to write a real part.
  record Complex(double imaginary) implements Literal {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Complex that && Double.compare(imaginary, that.imaginary) == 0;
    }

    @Override
    public int hashCode() {
      return Double.hashCode(imaginary);
    }
  }

  /// A string after escapes were resolved; it may hold lone surrogates.
  record Str(String value) implements Literal {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Str that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /// A bytes literal as a string with one character of 0 to 255 a byte, which makes it a value that
  /// can be compared.
  record Bytes(String latin1) implements Literal {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Bytes that && latin1.equals(that.latin1);
    }

    @Override
    public int hashCode() {
      return latin1.hashCode();
    }

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
