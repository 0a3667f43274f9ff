package loopscope.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The text that a program can read: its input, with what interventions send in place of lines.
final class InputLines {
  private InputLines() {}

  /// The whole text. It ends before the first line that nobody gave.
  static String of(String input, List<Intervention> whatIf) {
    SortedMap<Integer, String> sent = new TreeMap<>();
    for (Intervention intervention : whatIf) {
      if (intervention instanceof Intervention.SendInput(int line, String text)) {
        sent.put(line, text);
      }
    }
    if (sent.isEmpty()) {
      return input;
    }
    List<String> lines = lines(input);
    StringBuilder text = new StringBuilder();
    for (int line = 1; ; line++) {
      if (sent.containsKey(line)) {
        text.append(sent.get(line)).append('\n');
      } else if (line < lines.size() || line == lines.size() && sent.containsKey(line + 1)) {
        text.append(lines.get(line - 1)).append('\n');
      } else if (line == lines.size()) {
        return text.append(lines.getLast()).append(input.endsWith("\n") ? "\n" : "").toString();
      } else {
        return text.toString();
      }
    }
  }

  private static List<String> lines(String input) {
    List<String> lines = new ArrayList<>(List.of(input.split("\n", -1)));
    if (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return lines;
  }
}
