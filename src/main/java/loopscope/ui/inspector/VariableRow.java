package loopscope.ui.inspector;

import java.util.List;
import loopscope.ui.Variables.Variable;

/// A row of the list of variables: a variable, a part of one, or a title of its own.
///
/// @param way how to get to the value from its function; empty for a title
/// @param value the repr of the value, as it is
record VariableRow(
    List<String> way,
    int depth,
    String name,
    String value,
    String type,
    boolean opens,
    boolean open) {
  VariableRow {
    way = List.copyOf(way);
  }

  static VariableRow title(String words) {
    return new VariableRow(List.of(), 0, words, "", "", false, false);
  }

  static VariableRow of(Variable variable, List<String> way, int depth) {
    return new VariableRow(
        way,
        depth,
        variable.name(),
        variable.value(),
        variable.type(),
        variable.opens(),
        !variable.parts().isEmpty());
  }

  boolean isTitle() {
    return way.isEmpty();
  }
}
