package loopscope.interp.lib;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;

/// `_zones`: the rules of time zones, which Java's library brings along, for `zoneinfo`.
final class ZonesModule {
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.US);

  private ZonesModule() {}

  static PyModule build() {
    return new ModuleBuilder("_zones")
        .function("names()", ZonesModule::names)
        .function(
            "offset_at(zone, utc_seconds, /)",
            (in, zone, seconds) ->
                PyInt.of(rules(in, zone).getOffset(instant(in, seconds)).getTotalSeconds()))
        .function("offsets_of(zone, local_seconds, fold, /)", ZonesModule::offsets)
        .build();
  }

  private static PyObject names(Interpreter in) {
    return PyTuple.of(
        new TreeSet<>(ZoneId.getAvailableZoneIds())
            .stream().map(PyStr::of).toArray(PyObject[]::new));
  }

  private static ZoneRules rules(Interpreter in, PyObject zone) {
    return ZoneId.of(in.str(zone)).getRules();
  }

  private static Instant instant(Interpreter in, PyObject seconds) {
    return Instant.ofEpochSecond(Arguments.index(in, seconds).value);
  }

  /// Offset, daylight saving and name at a local time; `fold` chooses where the clock shows a time
  /// twice, and which side counts where it leaves one out.
  private static PyObject offsets(Interpreter in, PyObject zone, PyObject seconds, PyObject fold) {
    ZoneRules rules = rules(in, zone);
    LocalDateTime local =
        LocalDateTime.ofEpochSecond(Arguments.index(in, seconds).value, 0, ZoneOffset.UTC);
    List<ZoneOffset> valid = rules.getValidOffsets(local);
    boolean later = in.isTrue(fold);
    ZoneOffset offset;
    if (valid.isEmpty()) {
      var gap = rules.getTransition(local);
      offset = later ? gap.getOffsetAfter() : gap.getOffsetBefore();
    } else {
      offset = later ? valid.getLast() : valid.getFirst();
    }
    Instant at = local.toInstant(offset);
    return PyTuple.of(
        PyInt.of(offset.getTotalSeconds()),
        PyInt.of(rules.getDaylightSavings(at).getSeconds()),
        PyStr.of(NAME.format(at.atZone(ZoneId.of(in.str(zone))))));
  }
}
