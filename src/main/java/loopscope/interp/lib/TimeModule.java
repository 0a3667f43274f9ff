package loopscope.interp.lib;

import java.time.LocalDate;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.ThreadHost;
import loopscope.interp.TimeSource;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.text.DateFields;
import loopscope.interp.text.DateFormat;
import loopscope.interp.text.DateParser;

/// `time`: the simulated clock, and the calendar in universal time.
final class TimeModule {
  private static final double NANOS = 1e9;
  private static final List<String> CLOCKS =
      List.of("time", "monotonic", "perf_counter", "process_time", "thread_time");

  private final StructSequence moment =
      new StructSequence(
          "struct_time",
          "time",
          9,
          "tm_year",
          "tm_mon",
          "tm_mday",
          "tm_hour",
          "tm_min",
          "tm_sec",
          "tm_wday",
          "tm_yday",
          "tm_isdst",
          "tm_zone",
          "tm_gmtoff");

  private TimeModule() {}

  static PyModule build(Interpreter in) {
    TimeModule time = new TimeModule();
    ModuleBuilder b = new ModuleBuilder("time");
    b.function("time()", run -> new PyFloat(now(run)));
    // CPython's nanoseconds come from a float here too, as the reference clock is one.
    b.function("time_ns()", run -> PyInt.of((long) Math.rint(now(run) * NANOS)));
    for (String name : new String[] {"monotonic", "perf_counter", "process_time", "thread_time"}) {
      b.function(name + "()", run -> new PyFloat(clock(run).nanos() / NANOS));
      b.function(name + "_ns()", run -> PyInt.of(clock(run).nanos()));
    }
    b.function("sleep(seconds, /)", TimeModule::sleep);
    b.functionN(
        "gmtime(seconds=None, /)", (run, a) -> time.struct(run, fields(run, a[0]), 0, "GMT"));
    b.functionN("localtime(seconds=None, /)", (run, a) -> time.struct(run, fields(run, a[0])));
    b.functionN(
        "ctime(seconds=None, /)", (run, a) -> PyStr.of(DateFormat.ctime(fields(run, a[0]))));
    b.functionN(
        "asctime(time_tuple=None, /)",
        (run, a) -> PyStr.of(DateFormat.ctime(moment(run, a[0], "asctime"))));
    b.functionN("strftime(format, time_tuple=None, /)", TimeModule::format);
    b.functionN("strptime(string, format='%a %b %d %H:%M:%S %Y', /)", time::parse);
    b.function(
        "mktime(time_tuple, /)", (run, t) -> new PyFloat(moment(run, t, "mktime").epochSeconds()));
    b.function("get_clock_info(name, /)", TimeModule::clockInfo);
    int number = 0;
    for (String name :
        new String[] {
          "REALTIME", "MONOTONIC", "PROCESS_CPUTIME_ID", "THREAD_CPUTIME_ID", "MONOTONIC_RAW"
        }) {
      b.value("CLOCK_" + name, PyInt.of(number++));
    }
    b.value("CLOCK_BOOTTIME", PyInt.of(7)).value("CLOCK_TAI", PyInt.of(11));
    b.function("clock_gettime(clk_id, /)", (run, id) -> new PyFloat(time(run, id)));
    b.function(
        "clock_gettime_ns(clk_id, /)",
        (run, id) -> PyInt.of((long) Math.rint(time(run, id) * NANOS)));
    b.function("clock_getres(clk_id, /)", (run, id) -> new PyFloat(1e-9));
    b.function("tzset()", run -> PyNone.NONE);
    b.value("timezone", PyInt.ZERO).value("altzone", PyInt.ZERO).value("daylight", PyInt.ZERO);
    b.value("tzname", PyTuple.of(PyStr.of("UTC"), PyStr.of("UTC")));
    b.value("struct_time", time.moment.type());
    return b.build();
  }

  private static TimeSource clock(Interpreter in) {
    return in.config().time();
  }

  private static double now(Interpreter in) {
    return clock(in).epochNanos() / NANOS + clock(in).nanos() / NANOS;
  }

  private static double time(Interpreter in, PyObject clockId) {
    int id = Arguments.whole(in, clockId);
    return id == 0 || id == 11 ? now(in) : clock(in).nanos() / NANOS;
  }

  private static PyObject sleep(Interpreter in, PyObject length) {
    if (!(length instanceof PyFloat)
        && !(length instanceof PyInt)
        && in.indexOrNull(length) == null) {
      throw Raise.typeError(
          "'" + length.type().name() + "' object cannot be interpreted as an integer");
    }
    double seconds = Arguments.real(in, length);
    if (Double.isNaN(seconds)) {
      throw Raise.valueError("Invalid value NaN (not a number)");
    }
    if (seconds < 0) {
      throw Raise.valueError("sleep length must be non-negative");
    }
    if (seconds * NANOS > Long.MAX_VALUE) {
      throw Raise.overflowError("timestamp too large to convert to C PyTime_t");
    }
    ThreadHost host = in.threadHost();
    if (host != null) {
      return host.sleep(in, seconds);
    }
    clock(in).advance(Math.round(seconds * NANOS));
    return PyNone.NONE;
  }

  private static DateFields fields(Interpreter in, PyObject seconds) {
    double at = seconds == PyNone.NONE ? now(in) : Arguments.real(in, seconds);
    if (Math.abs(at) > 1e14) {
      throw Raise.overflowError("timestamp out of range for platform time_t");
    }
    return DateFields.ofEpoch((long) Math.floor(at), 0);
  }

  private PyObject struct(Interpreter in, DateFields at) {
    return struct(in, at, 0, "UTC");
  }

  private PyObject struct(Interpreter in, DateFields at, int daylight, String zone) {
    return moment.of(
        in,
        PyInt.of(at.year()),
        PyInt.of(at.month()),
        PyInt.of(at.day()),
        PyInt.of(at.hour()),
        PyInt.of(at.minute()),
        PyInt.of(at.second()),
        PyInt.of(at.weekday()),
        PyInt.of(at.yearDay()),
        PyInt.of(daylight),
        PyStr.of(zone),
        PyInt.ZERO);
  }

  /// The moment that a tuple of nine numbers names; now for None.
  private static DateFields moment(Interpreter in, PyObject tuple, String function) {
    if (tuple == PyNone.NONE) {
      return fields(in, tuple);
    }
    if (!(tuple instanceof PyTuple parts)) {
      throw Raise.typeError("Tuple or struct_time argument required");
    }
    if (parts.size() != 9) {
      throw Raise.typeError(function + "(): illegal time tuple argument");
    }
    int[] n = new int[6];
    for (int i = 0; i < n.length; i++) {
      n[i] = Arguments.whole(in, parts.get(i));
    }
    if (function.equals("mktime")) {
      // Months, days and the rest may lie outside their bounds and are carried over.
      long months = n[0] * 12L + n[1] - 1;
      long days = LocalDate.of((int) Math.floorDiv(months, 12L), 1, 1).toEpochDay();
      days = LocalDate.ofEpochDay(days).plusMonths(Math.floorMod(months, 12L)).toEpochDay();
      return DateFields.ofEpoch(((days + n[2] - 1) * 24 + n[3]) * 3600 + n[4] * 60L + n[5], 0);
    }
    check(n[1] >= 0 && n[1] <= 12, "month");
    check(n[2] >= 0 && n[2] <= 31, "day of month");
    check(n[3] >= 0 && n[3] <= 23, "hour");
    check(n[4] >= 0 && n[4] <= 59, "minute");
    check(n[5] >= 0 && n[5] <= 61, "seconds");
    return new DateFields(
        n[0], Math.max(1, n[1]), Math.max(1, n[2]), n[3], n[4], n[5], 0, 0, zone(parts));
  }

  /// The zone that a moment carries with it; universal time's other name for those of `gmtime`.
  private static String zone(PyTuple moment) {
    PyObject zone = moment.getOwn(PyStr.of("_tm_zone"));
    return zone instanceof PyStr text ? text.value : "UTC";
  }

  private static void check(boolean fits, String what) {
    if (!fits) {
      throw Raise.valueError(what + " out of range");
    }
  }

  private static PyObject format(Interpreter in, PyObject[] a) {
    String format = Arguments.str(a[0], "strftime() argument 1").value;
    return PyStr.of(DateFormat.format(format, moment(in, a[1], "strftime")));
  }

  private PyObject parse(Interpreter in, PyObject[] a) {
    String text = Arguments.str(a[0], "strptime() argument 1").value;
    String format = Arguments.str(a[1], "strptime() argument 2").value;
    DateFields read = DateParser.parse(text, format);
    // A zone that is named says whether its clock is put forward.
    return struct(in, read, read.zone().isEmpty() ? -1 : 0, "UTC");
  }

  private static PyObject clockInfo(Interpreter in, PyObject name) {
    PyObject namespace = new Namespace(Namespace.TYPE);
    String clock = in.str(name);
    if (!CLOCKS.contains(clock)) {
      throw Raise.valueError("unknown clock");
    }
    boolean adjustable = clock.equals("time");
    in.setAttribute(namespace, "implementation", PyStr.of("simulated"));
    in.setAttribute(namespace, "monotonic", loopscope.interp.object.PyBool.of(!adjustable));
    in.setAttribute(namespace, "adjustable", loopscope.interp.object.PyBool.of(adjustable));
    in.setAttribute(namespace, "resolution", new PyFloat(1e-9));
    return namespace;
  }
}
