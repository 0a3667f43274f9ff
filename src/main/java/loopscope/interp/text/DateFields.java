package loopscope.interp.text;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/// A moment in the calendar, taken apart; Gregorian, in whatever zone `offset` says.
///
/// `offset` is in microseconds east of Greenwich and `zone` the zone's name; both are null-like
/// (`NO_OFFSET`, empty) where the moment knows no zone.
public record DateFields(
    int year,
    int month,
    int day,
    int hour,
    int minute,
    int second,
    int micros,
    long offset,
    String zone) {
  /// The offset of a moment without zone.
  public static final long NO_OFFSET = Long.MIN_VALUE;

  private static final long DAY = 86400;

  /// The moment so many seconds after 1970 began, in universal time.
  public static DateFields ofEpoch(long seconds, int micros) {
    LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(seconds, DAY));
    int rest = (int) Math.floorMod(seconds, DAY);
    return new DateFields(
        date.getYear(),
        date.getMonthValue(),
        date.getDayOfMonth(),
        rest / 3600,
        rest / 60 % 60,
        rest % 60,
        micros,
        0,
        "UTC");
  }

  LocalDate date() {
    return LocalDate.of(year, month, day);
  }

  /// The day of the week, Monday being 0.
  public int weekday() {
    return date().getDayOfWeek().getValue() - 1;
  }

  /// The day of the year, from 1.
  public int yearDay() {
    return date().getDayOfYear();
  }

  int isoWeek() {
    return date().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  int isoYear() {
    return date().get(IsoFields.WEEK_BASED_YEAR);
  }

  /// Seconds since 1970 as if the fields were in universal time.
  public long epochSeconds() {
    return date().toEpochDay() * DAY + hour * 3600L + minute * 60L + second;
  }
}
