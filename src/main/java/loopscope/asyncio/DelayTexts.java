package loopscope.asyncio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyLong;
import loopscope.interp.object.PyObject;
import org.jspecify.annotations.Nullable;

/// The texts that the trace shows for lengths of sleeps and timeouts, one for each length: programs
/// wait for the same few lengths again and again, and the shortest digits of a double are not found
/// for nothing.
final class DelayTexts {
  private static final int PLACES = 1024;

  /// Up to which length the texts of whole seconds are kept.
  private static final int WHOLE = 64;

  /// The clock counts whole nanoseconds.
  private static final int MOST_DECIMALS = 9;

  private final Interpreter in;
  private final double[] lengths = new double[PLACES];
  private final @Nullable Text[] texts = new @Nullable Text[PLACES];
  private final @Nullable Text[] whole = new @Nullable Text[WHOLE];

  /// The length as Python prints it, to the nanosecond, and what the timer of such a sleep or
  /// timeout says.
  record Text(String seconds, String sleep, String timeout) {}

  DelayTexts(Interpreter in) {
    this.in = in;
  }

  /// The text for a length that a program passed.
  Text of(PyObject delay) {
    if (!(delay instanceof PyFloat number)) {
      return delay instanceof PyLong seconds ? ofWhole(seconds) : made(delay);
    }
    long bits = Double.doubleToRawLongBits(number.value) * 0x9E3779B97F4A7C15L;
    int place = (int) (bits >>> 54);
    Text known = texts[place];
    if (known == null || lengths[place] != number.value) {
      known = made(delay);
      texts[place] = known;
      lengths[place] = number.value;
    }
    return known;
  }

  private Text ofWhole(PyLong seconds) {
    if (seconds.value < 0 || seconds.value >= WHOLE) {
      return made(seconds);
    }
    int place = (int) seconds.value;
    Text known = whole[place];
    if (known == null) {
      known = made(seconds);
      whole[place] = known;
    }
    return known;
  }

  private Text made(PyObject delay) {
    // As a plain number: a class of the program is not to notice that somebody looks.
    String text =
        delay instanceof PyFloat || delay instanceof PyInt ? delay.repr(in) : in.repr(delay);
    String seconds = text;
    int decimals = seconds.length() - 1 - seconds.indexOf('.');
    if (delay instanceof PyFloat number
        && decimals > MOST_DECIMALS
        && Double.isFinite(number.value)) {
      // 0.1 * 3 is 0.30000000000000004: what the clock cannot tell apart need not be read.
      seconds =
          new BigDecimal(number.value)
              .setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN)
              .stripTrailingZeros()
              .toPlainString();
    }
    return new Text(seconds, "sleep " + seconds, "timeout " + text);
  }
}
