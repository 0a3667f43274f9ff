package loopscope.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import loopscope.trace.TaskId;
import loopscope.trace.Tick;
import loopscope.trace.VirtualTime;
import org.jspecify.annotations.Nullable;

/// An intervention as it stands in a JSON file: `do` says which it is, and each has keys of its
/// own, as `assets/scenario.schema.json` describes them.
///
/// One record for all of them, so that a key which the intervention does not have can be named.
record WhatIfText(
    @JsonProperty("do") @Nullable String kind,
    @Nullable Object task,
    @Nullable Integer step,
    @Nullable BigDecimal time,
    @Nullable Integer tick,
    @Nullable Integer loop,
    @Nullable Integer number,
    @Nullable Double seconds,
    @Nullable Integer job,
    @Nullable Integer line,
    @Nullable String text,
    @Nullable String exception,
    @Nullable String message) {

  /// Refuses what is no intervention, so that the fault is placed where it stands in the file.
  WhatIfText {
    if (kind == null) {
      throw new IllegalArgumentException("the key \"do\" is missing");
    }
    SequencedMap<String, @Nullable Object> keys = new LinkedHashMap<>();
    keys.put("task", task);
    keys.put("step", step);
    keys.put("time", time);
    keys.put("tick", tick);
    keys.put("loop", loop);
    keys.put("number", number);
    keys.put("seconds", seconds);
    keys.put("job", job);
    keys.put("line", line);
    keys.put("text", text);
    keys.put("exception", exception);
    keys.put("message", message);
    check(keys, kind, needed(kind), optional(kind));
    if (needsMoment(kind) && (step == null) == (time == null)) {
      throw new IllegalArgumentException(
          "\"" + kind + "\" needs either \"step\" or \"time\", one of them");
    }
  }

  private static boolean needsMoment(String kind) {
    return kind.equals("cancel") || kind.equals("raise");
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
      SequencedMap<String, @Nullable Object> given,
      String kind,
      List<String> needed,
      List<String> optional) {
    given.forEach(
        (key, value) -> {
          if (value == null && needed.contains(key)) {
            throw new IllegalArgumentException("\"" + kind + "\" needs the key \"" + key + "\"");
          }
          if (value != null && !needed.contains(key) && !optional.contains(key)) {
            List<String> all = new ArrayList<>(needed);
            all.addAll(optional);
            throw new IllegalArgumentException(
                "\"" + kind + "\" has no key \"" + key + "\"; it has " + String.join(", ", all));
          }
        });
  }

  /// What is wanted.
  ///
  /// @throws IllegalArgumentException when a value is out of range
  Intervention intervention() {
    String words = message == null ? "" : message;
    return switch (String.valueOf(kind)) {
      case "cancel" -> new Intervention.Cancel(known(taskRef()), moment(), words);
      case "raise" -> new Intervention.Raise(known(taskRef()), moment(), known(exception), words);
      case "runFirst" ->
          new Intervention.RunFirst(known(taskRef()), orOne(loop), new Tick(known(tick)));
      case "changeSleep" -> new Intervention.ChangeSleep(taskRef(), orOne(number), known(seconds));
      case "delayJob" -> new Intervention.DelayJob(known(job), known(seconds));
      case "failJob" -> new Intervention.FailJob(known(job), known(exception), words);
      case "sendInput" -> new Intervention.SendInput(orOne(line), known(text));
      default -> throw new IllegalStateException("the constructor let through " + kind);
    };
  }

  private @Nullable TaskRef taskRef() {
    return switch (task) {
      case null -> null;
      case String name -> new TaskRef.Named(name);
      case Integer id when id > 0 -> new TaskRef.Numbered(new TaskId(id));
      default ->
          throw new IllegalArgumentException("task is " + task + "; give its name or number");
    };
  }

  private Moment moment() {
    if (step != null) {
      return new Moment.AtStep(step);
    }
    try {
      return new Moment.AtTime(
          new VirtualTime(known(time).movePointRight(9).toBigInteger().longValueExact()));
    } catch (ArithmeticException _) {
      throw new IllegalArgumentException("time is " + time + "; no run gets there");
    }
  }

  private static int orOne(@Nullable Integer number) {
    return number == null ? 1 : number;
  }

  private static <T> T known(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("the constructor let a missing key through");
    }
    return value;
  }
}
