package loopscope.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import loopscope.trace.TaskId;
import loopscope.trace.Tick;
import loopscope.trace.VirtualTime;

/// An intervention as it stands in a JSON file: `do` says which it is, and each has keys of its
/// own, as `assets/scenario.schema.json` describes them.
final class WhatIfJson {
  private WhatIfJson() {}

  /// What is wanted.
  ///
  /// @throws BadFile where a key is missing, is one too many, or has no value that fits
  /// @throws IllegalArgumentException when a value is out of range
  static Intervention intervention(Json json) throws BadFile {
    JsonObject own =
        json.object(
            "do",
            "task",
            "step",
            "time",
            "tick",
            "loop",
            "number",
            "seconds",
            "job",
            "line",
            "text",
            "exception",
            "message");
    String kind = own.needed("do").text();
    check(own, kind, needed(kind), optional(kind));
    String message = own.text("message", "");
    return switch (kind) {
      case "cancel" -> new Intervention.Cancel(task(own), moment(own, kind), message);
      case "raise" -> new Intervention.Raise(task(own), moment(own, kind), exception(own), message);
      case "runFirst" ->
          new Intervention.RunFirst(
              task(own), own.count("loop", 1), new Tick(own.needed("tick").count()));
      case "changeSleep" ->
          new Intervention.ChangeSleep(
              own.get("task") == null ? null : task(own), own.count("number", 1), seconds(own));
      case "delayJob" -> new Intervention.DelayJob(own.needed("job").count(), seconds(own));
      case "failJob" ->
          new Intervention.FailJob(own.needed("job").count(), exception(own), message);
      case "sendInput" ->
          new Intervention.SendInput(own.count("line", 1), own.needed("text").text());
      default -> throw new IllegalStateException("the list of kinds lacks " + kind);
    };
  }

  private static List<String> needed(String kind) {
    return switch (kind) {
      case "cancel" -> List.of("task");
      case "raise" -> List.of("task", "exception");
      case "runFirst" -> List.of("task", "tick");
      case "changeSleep" -> List.of("seconds");
      case "delayJob" -> List.of("job", "seconds");
      case "failJob" -> List.of("job", "exception");
      case "sendInput" -> List.of("text");
      default ->
          throw new IllegalArgumentException(
              "there is no what-if \""
                  + kind
                  + "\"; there are cancel, raise, runFirst, changeSleep, delayJob, failJob,"
                  + " sendInput");
    };
  }

  private static List<String> optional(String kind) {
    return switch (kind) {
      case "cancel", "raise" -> List.of("step", "time", "message");
      case "runFirst" -> List.of("loop");
      case "changeSleep" -> List.of("task", "number");
      case "failJob" -> List.of("message");
      case "sendInput" -> List.of("line");
      default -> List.of();
    };
  }

  private static void check(
      JsonObject own, String kind, List<String> needed, List<String> optional) {
    for (String key : needed) {
      if (own.get(key) == null) {
        throw new IllegalArgumentException("\"" + kind + "\" needs the key \"" + key + "\"");
      }
    }
    for (String key : own.keys()) {
      if (own.get(key) != null
          && !key.equals("do")
          && !needed.contains(key)
          && !optional.contains(key)) {
        List<String> all = new ArrayList<>(needed);
        all.addAll(optional);
        throw new IllegalArgumentException(
            "\"" + kind + "\" has no key \"" + key + "\"; it has " + String.join(", ", all));
      }
    }
  }

  private static TaskRef task(JsonObject own) throws BadFile {
    Json task = own.needed("task");
    if (task.value() instanceof String name) {
      return new TaskRef.Named(name);
    }
    if (task.value() instanceof BigDecimal && task.whole() > 0) {
      return new TaskRef.Numbered(new TaskId(task.count()));
    }
    throw task.fault("this is no task; give its name or its number");
  }

  private static Moment moment(JsonObject own, String kind) throws BadFile {
    Json step = own.get("step");
    Json time = own.get("time");
    if ((step == null) == (time == null)) {
      throw new IllegalArgumentException(
          "\"" + kind + "\" needs either \"step\" or \"time\", one of them");
    }
    if (step != null) {
      return new Moment.AtStep(step.count());
    }
    return new Moment.AtTime(new VirtualTime(nanos(own.needed("time"))));
  }

  /// Seconds as whole nanoseconds. Told by size first: a number of a billion digits is short to
  /// write.
  private static long nanos(Json time) throws BadFile {
    BigDecimal nanos = time.number().scaleByPowerOfTen(9);
    if (nanos.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
      throw time.fault("time is " + time.number() + "; no run gets there");
    }
    return nanos.compareTo(BigDecimal.ONE) < 0 ? Math.min(0, nanos.signum()) : nanos.longValue();
  }

  private static double seconds(JsonObject own) throws BadFile {
    return own.needed("seconds").number().doubleValue();
  }

  private static String exception(JsonObject own) throws BadFile {
    return own.needed("exception").text();
  }
}
