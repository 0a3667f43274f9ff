package loopscope.interp.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// `strptime`: text read as a format says.
public final class DateParser {
  private static final String A_WEEKDAY = " and a weekday directive ('%A', '%a', '%w', or '%u').";

  private final String text;
  private final String format;
  private int at;
  private int year = 1900;
  private boolean yearGiven;
  private int month = 1;
  private int day = 1;
  private int hour;
  private int minute;
  private int second;
  private int micros;
  private int yearDay = -1;
  private int weekday = -1;
  private int week = -1;
  private boolean weeksBeginOnMonday;
  private int isoYear = -1;
  private int isoWeek = -1;
  private int afternoon = -1;
  private long offset = DateFields.NO_OFFSET;
  private String zone = "";

  private DateParser(String text, String format) {
    this.text = text;
    this.format = format;
  }

  /// The moment that a text names.
  public static DateFields parse(String text, String format) {
    DateParser parser = new DateParser(text, format);
    parser.read(format);
    if (parser.at < text.length()) {
      throw Fault.value("unconverted data remains: " + text.substring(parser.at));
    }
    return parser.fields();
  }

  private Fault mismatch() {
    return Fault.value(
        "time data " + StrText.repr(text) + " does not match format " + StrText.repr(format));
  }

  private void read(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '%') {
        if (i + 1 == pattern.length()) {
          throw Fault.value("stray % in format '" + format + "'");
        }
        directive(pattern.charAt(++i));
      } else if (Character.isWhitespace(c)) {
        if (at >= text.length() || !Character.isWhitespace(text.charAt(at))) {
          throw mismatch();
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
          at++;
        }
      } else {
        expect(c);
      }
    }
  }

  private void expect(char c) {
    if (at >= text.length() || Character.toLowerCase(text.charAt(at)) != Character.toLowerCase(c)) {
      throw mismatch();
    }
    at++;
  }

  private void directive(char c) {
    switch (c) {
      case 'Y' -> {
        year = number(4, 4, 0, 9999);
        yearGiven = true;
      }
      case 'y' -> {
        int two = number(2, 2, 0, 99);
        yearGiven = true;
        year = two < 69 ? 2000 + two : 1900 + two;
      }
      case 'm' -> month = number(1, 2, 1, 12);
      case 'd' -> day = number(1, 2, 1, 31);
      case 'H' -> hour = number(1, 2, 0, 23);
      case 'I' -> hour = number(1, 2, 1, 12);
      case 'M' -> minute = number(1, 2, 0, 59);
      case 'S' -> second = number(1, 2, 0, 61);
      case 'j' -> yearDay = number(1, 3, 1, 366);
      case 'f' -> {
        int start = at;
        int value = number(1, 6, 0, 999999);
        for (int k = at - start; k < 6; k++) {
          value *= 10;
        }
        micros = value;
      }
      case 'b', 'h' -> month = name(DateFormat.MONTHS, 3) + 1;
      case 'B' -> month = name(DateFormat.MONTHS, 0) + 1;
      case 'a' -> weekday = name(DateFormat.DAYS, 3);
      case 'A' -> weekday = name(DateFormat.DAYS, 0);
      case 'p' -> afternoon = name(new String[] {"AM", "PM"}, 0);
      case 'z' -> offset();
      case 'Z' -> zoneName();
      case 'T', 'X' -> read("%H:%M:%S");
      case 'D', 'x' -> read("%m/%d/%y");
      case 'F' -> read("%Y-%m-%d");
      case 'R' -> read("%H:%M");
      case 'c' -> read("%a %b %d %H:%M:%S %Y");
      case 'w' -> weekday = (number(1, 1, 0, 6) + 6) % 7;
      case 'u' -> weekday = number(1, 1, 1, 7) - 1;
      case 'U', 'W' -> {
        week = number(1, 2, 0, 53);
        weeksBeginOnMonday = c == 'W';
      }
      case 'G' -> isoYear = number(4, 4, 0, 9999);
      case 'V' -> isoWeek = number(1, 2, 1, 53);
      case '%' -> expect('%');
      default -> throw Fault.value("'" + c + "' is a bad directive in format '" + format + "'");
    }
  }

  private int number(int least, int most, int low, int high) {
    int end = at;
    while (end < text.length() && end - at < most && Characters.isDecimal(text.charAt(end))) {
      end++;
    }
    // As a regular expression would, take fewer digits when more give too large a number.
    while (end - at > least && Integer.parseInt(text.substring(at, end)) > high) {
      end--;
    }
    if (end - at < least) {
      throw mismatch();
    }
    int value = Integer.parseInt(text.substring(at, end));
    if (value < low || value > high) {
      throw mismatch();
    }
    at = end;
    return value;
  }

  private int name(String[] names, int length) {
    String rest = text.substring(at).toLowerCase(Locale.ROOT);
    for (int i = 0; i < names.length; i++) {
      String name = length == 0 ? names[i] : names[i].substring(0, length);
      if (rest.startsWith(name.toLowerCase(Locale.ROOT))) {
        at += name.length();
        return i;
      }
    }
    throw mismatch();
  }

  private void zoneName() {
    for (String name : new String[] {"UTC", "GMT"}) {
      if (text.substring(at).toUpperCase(Locale.ROOT).startsWith(name)) {
        zone = name;
        at += name.length();
        return;
      }
    }
    throw mismatch();
  }

  private void offset() {
    if (at < text.length() && text.charAt(at) == 'Z') {
      at++;
      offset = 0;
      return;
    }
    if (at >= text.length() || text.charAt(at) != '+' && text.charAt(at) != '-') {
      throw mismatch();
    }
    int sign = text.charAt(at++) == '-' ? -1 : 1;
    long seconds = number(2, 2, 0, 23) * 3600L;
    boolean colon = at < text.length() && text.charAt(at) == ':';
    at += colon ? 1 : 0;
    seconds += number(2, 2, 0, 59) * 60L;
    if (colon && at < text.length() && text.charAt(at) == ':') {
      at++;
      seconds += number(2, 2, 0, 59);
    }
    offset = sign * seconds * 1_000_000;
  }

  private LocalDate date() {
    if (isoYear >= 0) {
      if (isoWeek < 0 || weekday < 0) {
        throw Fault.value(
            "ISO year directive '%G' must be used with the ISO week directive '%V'" + A_WEEKDAY);
      }
      if (yearDay > 0) {
        throw Fault.value(
            "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use"
                + " '%Y' instead.");
      }
      return LocalDate.of(isoYear, 1, 4)
          .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, isoWeek)
          .with(ChronoField.DAY_OF_WEEK, weekday + 1);
    }
    if (isoWeek >= 0) {
      throw Fault.value(
          yearGiven
              ? "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO"
                  + " year '%G' instead."
              : "ISO week directive '%V' must be used with the ISO year directive '%G'"
                  + A_WEEKDAY);
    }
    if (week >= 0 && weekday >= 0 && yearGiven) {
      LocalDate first = LocalDate.of(year, 1, 1);
      // Week 1 begins with the year's first Monday, or Sunday; the days before are in week 0.
      int shift = weeksBeginOnMonday ? 0 : 1;
      int before = (first.getDayOfWeek().getValue() - 1 + shift) % 7;
      int place = (weekday + shift) % 7;
      return first.plusDays((before == 0 ? week - 1 : week) * 7L - before + place);
    }
    return yearDay > 0 ? LocalDate.ofYearDay(year, yearDay) : LocalDate.of(year, month, day);
  }

  private DateFields fields() {
    int hours = hour;
    if (afternoon >= 0) {
      hours = hour % 12 + (afternoon == 1 ? 12 : 0);
    }
    try {
      LocalDate date = date();
      return new DateFields(
          date.getYear(),
          date.getMonthValue(),
          date.getDayOfMonth(),
          hours,
          minute,
          second,
          micros,
          offset,
          zone);
    } catch (DateTimeException e) {
      throw yearDay > 0
          ? Fault.value("day of year out of range")
          : Fault.value(
              "day "
                  + day
                  + " must be in range 1.."
                  + YearMonth.of(year, month).lengthOfMonth()
                  + " for month "
                  + month
                  + " in year "
                  + year);
    }
  }
}
