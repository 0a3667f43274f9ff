package loopscope.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import loopscope.scenario.Intervention.Cancel;
import loopscope.scenario.Intervention.ChangeSleep;
import loopscope.scenario.Intervention.DelayJob;
import loopscope.scenario.Intervention.FailJob;
import loopscope.scenario.Intervention.Raise;
import loopscope.scenario.Intervention.RunFirst;
import loopscope.scenario.Intervention.SendInput;

/// A list of interventions as a JSON file that reads back to an equal list, one a line. What a key
/// would say anyway is left out.
final class WhatIfWriter {
  private final StringJoiner keys = new StringJoiner(", ", "{", "}");

  private WhatIfWriter() {}

  /// The text of the file.
  static String text(List<Intervention> whatIf) {
    if (whatIf.isEmpty()) {
      return "[]\n";
    }
    StringJoiner lines = new StringJoiner(",\n  ", "[\n  ", "\n]\n");
    whatIf.forEach(one -> lines.add(new WhatIfWriter().line(one)));
    return lines.toString();
  }

  private String line(Intervention intervention) {
    switch (intervention) {
      case Cancel(var task, var at, var message) ->
          word("cancel").task(task).moment(at).message(message);
      case Raise(var task, var at, var exception, var message) ->
          word("raise").task(task).moment(at).string("exception", exception).message(message);
      case RunFirst(var task, var loop, var tick) ->
          word("runFirst").task(task).unlessOne("loop", loop).plain("tick", tick.number());
      case ChangeSleep(var task, var number, var seconds) -> {
        word("changeSleep");
        if (task != null) {
          task(task);
        }
        unlessOne("number", number).seconds(seconds);
      }
      case DelayJob(var job, var seconds) -> word("delayJob").plain("job", job).seconds(seconds);
      case FailJob(var job, var exception, var message) ->
          word("failJob").plain("job", job).string("exception", exception).message(message);
      case SendInput(var line, var text) ->
          word("sendInput").unlessOne("line", line).string("text", text);
    }
    return keys.toString();
  }

  private WhatIfWriter word(String kind) {
    return string("do", kind);
  }

  private WhatIfWriter task(TaskRef task) {
    return switch (task) {
      case TaskRef.Named(String name) -> string("task", name);
      case TaskRef.Numbered(var id) -> plain("task", id.number());
    };
  }

  private WhatIfWriter moment(Moment at) {
    return switch (at) {
      case Moment.AtStep(int step) -> plain("step", step);
      case Moment.AtTime(var time) ->
          plain("time", BigDecimal.valueOf(time.nanos(), 9).stripTrailingZeros().toPlainString());
    };
  }

  private WhatIfWriter seconds(double seconds) {
    return plain("seconds", new BigDecimal(Double.toString(seconds)).toPlainString());
  }

  private WhatIfWriter message(String message) {
    return message.isEmpty() ? this : string("message", message);
  }

  private WhatIfWriter unlessOne(String key, int number) {
    return number == 1 ? this : plain(key, number);
  }

  private WhatIfWriter plain(String key, Object value) {
    keys.add(quoted(key) + ": " + value);
    return this;
  }

  private WhatIfWriter string(String key, String value) {
    return plain(key, quoted(value));
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || Character.isSurrogate(c)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
