package loopscope.interp.text;

/// `strftime`: the directives of the C locale.
public final class DateFormat {
  static final String[] DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };
  static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private final StringBuilder out = new StringBuilder();
  private final DateFields at;

  private DateFormat(DateFields at) {
    this.at = at;
  }

  /// A moment written as a format says.
  public static String format(String format, DateFields at) {
    DateFormat writer = new DateFormat(at);
    writer.write(format);
    return writer.out.toString();
  }

  /// A moment as `time.ctime` writes it.
  public static String ctime(DateFields at) {
    String day = String.valueOf(at.day());
    return format("%a %b ", at) + (day.length() < 2 ? " " : "") + day + format(" %H:%M:%S %Y", at);
  }

  private void write(String format) {
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%' || i + 1 == format.length()) {
        out.append(c);
        continue;
      }
      char directive = format.charAt(++i);
      if (directive == '-' && i + 1 < format.length()) {
        int start = out.length();
        directive(format.charAt(++i));
        while (start < out.length() - 1 && out.charAt(start) == '0') {
          out.deleteCharAt(start);
        }
      } else if (directive == ':' && i + 1 < format.length() && format.charAt(i + 1) == 'z') {
        i++;
        offset(true);
      } else {
        directive(directive);
      }
    }
  }

  private void directive(char c) {
    switch (c) {
      case 'a' -> out.append(DAYS[at.weekday()], 0, 3);
      case 'A' -> out.append(DAYS[at.weekday()]);
      case 'b', 'h' -> out.append(MONTHS[at.month() - 1], 0, 3);
      case 'B' -> out.append(MONTHS[at.month() - 1]);
      case 'c' -> {
        write("%a %b ");
        padded(at.day(), 2, ' ');
        write(" %H:%M:%S %Y");
      }
      case 'C' -> padded(at.year() / 100, 2, '0');
      case 'd' -> padded(at.day(), 2, '0');
      case 'D', 'x' -> write("%m/%d/%y");
      case 'e' -> padded(at.day(), 2, ' ');
      case 'f' -> padded(at.micros(), 6, '0');
      case 'F' -> write("%Y-%m-%d");
      case 'g' -> padded(at.isoYear() % 100, 2, '0');
      case 'G' -> padded(at.isoYear(), 4, '0');
      case 'H' -> padded(at.hour(), 2, '0');
      case 'I' -> padded(twelve(), 2, '0');
      case 'j' -> padded(at.yearDay(), 3, '0');
      case 'k' -> padded(at.hour(), 2, ' ');
      case 'l' -> padded(twelve(), 2, ' ');
      case 'm' -> padded(at.month(), 2, '0');
      case 'M' -> padded(at.minute(), 2, '0');
      case 'n' -> out.append('\n');
      case 'p' -> out.append(at.hour() < 12 ? "AM" : "PM");
      case 'P' -> out.append(at.hour() < 12 ? "am" : "pm");
      case 'r' -> write("%I:%M:%S %p");
      case 'R' -> write("%H:%M");
      case 's' -> out.append(at.epochSeconds());
      case 'S' -> padded(at.second(), 2, '0');
      case 't' -> out.append('\t');
      case 'T', 'X' -> write("%H:%M:%S");
      case 'u' -> out.append(at.weekday() + 1);
      case 'U' -> padded((at.yearDay() + 6 - (at.weekday() + 1) % 7) / 7, 2, '0');
      case 'V' -> padded(at.isoWeek(), 2, '0');
      case 'w' -> out.append((at.weekday() + 1) % 7);
      case 'W' -> padded((at.yearDay() + 6 - at.weekday()) / 7, 2, '0');
      case 'y' -> padded(at.year() % 100, 2, '0');
      case 'Y' -> padded(at.year(), 4, '0');
      case 'z' -> offset(false);
      case 'Z' -> out.append(at.zone());
      case '%' -> out.append('%');
      default -> out.append('%').append(c);
    }
  }

  private int twelve() {
    int hour = at.hour() % 12;
    return hour == 0 ? 12 : hour;
  }

  private void padded(int value, int width, char fill) {
    String digits = String.valueOf(value);
    out.repeat(fill, Math.max(0, width - digits.length())).append(digits);
  }

  private void offset(boolean colons) {
    if (at.offset() == DateFields.NO_OFFSET) {
      return;
    }
    long micros = Math.abs(at.offset());
    int seconds = (int) (micros / 1_000_000);
    String colon = colons ? ":" : "";
    out.append(at.offset() < 0 ? '-' : '+');
    padded(seconds / 3600, 2, '0');
    out.append(colon);
    padded(seconds / 60 % 60, 2, '0');
    if (seconds % 60 != 0 || micros % 1_000_000 != 0) {
      out.append(colon);
      padded(seconds % 60, 2, '0');
      if (micros % 1_000_000 != 0) {
        out.append('.');
        padded((int) (micros % 1_000_000), 6, '0');
      }
    }
  }
}
