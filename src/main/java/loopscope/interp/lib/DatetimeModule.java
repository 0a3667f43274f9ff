package loopscope.interp.lib;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.text.DateFields;
import loopscope.interp.text.DateFormat;
import loopscope.interp.text.DateParser;

/// `_datetime`: calendar arithmetic and formats for `datetime`.
final class DatetimeModule {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  private DatetimeModule() {}

  static PyModule build() {
    ModuleBuilder b = new ModuleBuilder("_datetime");
    b.function(
        "days_in_month(year, month, /)",
        (in, y, m) ->
            PyInt.of(
                LocalDate.of(Arguments.whole(in, y), Arguments.whole(in, m), 1).lengthOfMonth()));
    b.function(
        "to_ordinal(year, month, day, /)",
        (in, y, m, d) -> {
          LocalDate date = date(in, y, m, d);
          return PyInt.of(ChronoUnit.DAYS.between(FIRST, date) + 1);
        });
    b.function(
        "from_ordinal(n, /)",
        (in, n) -> {
          LocalDate date = FIRST.plusDays(Arguments.whole(in, n) - 1L);
          return numbers(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        });
    b.function(
        "iso_week(year, month, day, /)",
        (in, y, m, d) -> {
          LocalDate date = date(in, y, m, d);
          return numbers(
              date.get(IsoFields.WEEK_BASED_YEAR),
              date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
              date.getDayOfWeek().getValue());
        });
    b.functionN(
        "strftime(format, year, month, day, hour, minute, second, micros, offset, zone, /)",
        DatetimeModule::format);
    b.function("strptime(text, format, /)", DatetimeModule::parse);
    return b.build();
  }

  private static LocalDate date(Interpreter in, PyObject y, PyObject m, PyObject d) {
    return LocalDate.of(Arguments.whole(in, y), Arguments.whole(in, m), Arguments.whole(in, d));
  }

  private static PyObject numbers(int... values) {
    PyObject[] items = new PyObject[values.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyInt.of(values[i]);
    }
    return PyTuple.of(items);
  }

  private static PyObject format(Interpreter in, PyObject[] a) {
    int[] n = new int[7];
    for (int i = 0; i < n.length; i++) {
      n[i] = Arguments.whole(in, a[i + 1]);
    }
    long offset = a[8] == PyNone.NONE ? DateFields.NO_OFFSET : Arguments.index(in, a[8]).value;
    DateFields fields =
        new DateFields(n[0], n[1], n[2], n[3], n[4], n[5], n[6], offset, in.str(a[9]));
    return PyStr.of(DateFormat.format(Arguments.str(a[0], "strftime() argument 1").value, fields));
  }

  private static PyObject parse(Interpreter in, PyObject text, PyObject format) {
    DateFields at = DateParser.parse(in.str(text), in.str(format));
    PyObject offset = at.offset() == DateFields.NO_OFFSET ? PyNone.NONE : PyInt.of(at.offset());
    return PyTuple.of(
        PyInt.of(at.year()),
        PyInt.of(at.month()),
        PyInt.of(at.day()),
        PyInt.of(at.hour()),
        PyInt.of(at.minute()),
        PyInt.of(at.second()),
        PyInt.of(at.micros()),
        offset,
        PyStr.of(at.zone()));
  }
}
