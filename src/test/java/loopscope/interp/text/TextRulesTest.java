package loopscope.interp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/// Expected values were printed by CPython with `PYTHONHASHSEED=0`.
final class TextRulesTest {
  @Test
  void stringsHashAsWithHashSeedZero() {
    assertThat(SipHash.hash("")).isZero();
    assertThat(SipHash.hash("a")).isEqualTo(4644417185603328019L);
    assertThat(SipHash.hash("abcdefgh")).isEqualTo(4574395652268504554L);
    assertThat(SipHash.hash("😀x")).isEqualTo(-8926728262118538918L);
  }

  @Test
  void equalNumbersHashEqually() {
    assertThat(Hashes.ofDouble(1e18)).isEqualTo(Hashes.ofLong(1_000_000_000_000_000_000L));
    assertThat(Hashes.ofDouble(0.1)).isEqualTo(230584300921369408L);
    assertThat(Hashes.ofBig(BigInteger.TEN.pow(50).negate())).isEqualTo(-619332571178673746L);
    assertThat(Hashes.ofTuple(1, 2, 3)).isEqualTo(529344067295497451L);
  }

  @Test
  void floatsAreShownByTheirShortestDigits() {
    assertThat(FloatText.repr(1e16)).isEqualTo("1e+16");
    assertThat(FloatText.repr(5e-324)).isEqualTo("5e-324");
    assertThat(FloatText.repr(-0.0)).isEqualTo("-0.0");
    assertThat(FloatText.repr(123456789012345680.0)).isEqualTo("1.2345678901234568e+17");
  }

  @Test
  void theTwisterGivesCPythonsNumbers() {
    MersenneTwister bits = new MersenneTwister(BigInteger.ZERO);
    assertThat(bits.random()).isEqualTo(0.8444218515250481);
    assertThat(bits.random()).isEqualTo(0.7579544029403025);
    assertThat(bits.below(10)).isEqualTo(6);
  }

  @Test
  void specificationsFormatAsPythonDoes() {
    assertThat(format(1234567.891, ",.2f")).isEqualTo("1,234,567.89");
    assertThat(format(2.675, ".2f")).isEqualTo("2.67");
    assertThat(format(0.00001234, "g")).isEqualTo("1.234e-05");
    assertThat(format(-3.5, "=+8.1f")).isEqualTo("-    3.5");
    assertThatThrownBy(() -> format(1.0, "d"))
        .hasMessage("Unknown format code 'd' for object of type 'float'");
  }

  private static String format(double value, String spec) {
    return FloatFormat.format(value, FormatSpec.parse(spec, "float"), "float");
  }

  @Test
  void patternsForJavaMeanWhatTheyMeanToPython() throws RegexTranslation.Mistake {
    RegexTranslation named = RegexTranslation.of("(?P<year>\\d+)-(?P=year)$", 0, false);
    assertThat(named.names()).containsEntry("year", 1);
    assertThat(named.pattern()).isEqualTo("(\\d+)-(?:\\1)(?=\\n?\\z)");
    assertThatThrownBy(() -> RegexTranslation.of("a**", 0, false)).hasMessage("multiple repeat");
  }
}
