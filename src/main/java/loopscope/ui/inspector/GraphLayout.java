package loopscope.ui.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import loopscope.trace.graph.WaitGraph;

/// Which column and row each node of a wait graph stands in: whoever waits is left of what it waits
/// for, and a node stands in the middle of those to its right.
final class GraphLayout {
  private final List<List<Integer>> targets = new ArrayList<>();
  private final int[] columns;
  private final double[] rows;
  private final boolean[] open;
  private int nextRow;

  GraphLayout(WaitGraph graph, int nodes) {
    columns = new int[nodes];
    rows = new double[nodes];
    open = new boolean[nodes];
    Arrays.fill(rows, -1);
    boolean[] waitedFor = new boolean[nodes];
    for (int i = 0; i < nodes; i++) {
      targets.add(new ArrayList<>());
    }
    for (WaitGraph.Edge edge : graph.edges()) {
      if (edge.from() < nodes && edge.to() < nodes && edge.from() != edge.to()) {
        targets.get(edge.from()).add(edge.to());
        waitedFor[edge.to()] = true;
      }
    }
    for (int i = 0; i < nodes; i++) {
      if (!waitedFor[i]) {
        place(i, 0);
      }
    }
    for (int i = 0; i < nodes; i++) {
      if (rows[i] < 0) {
        place(i, 0);
      }
    }
  }

  /// Places a node and what it waits for, and gives its row. A node in the middle of being placed
  /// closes a cycle and keeps its place.
  private void place(int node, int column) {
    if (open[node] || rows[node] >= 0) {
      return;
    }
    columns[node] = column;
    open[node] = true;
    double first = -1;
    double last = -1;
    for (int target : targets.get(node)) {
      boolean fresh = rows[target] < 0 && !open[target];
      if (fresh) {
        place(target, column + 1);
        first = first < 0 ? rows[target] : first;
        last = rows[target];
      }
    }
    rows[node] = first < 0 ? nextRow++ : (first + last) / 2;
    open[node] = false;
  }

  int column(int node) {
    return columns[node];
  }

  double row(int node) {
    return rows[node];
  }

  int rowCount() {
    return nextRow;
  }

  boolean isLeaf(int node) {
    return targets.get(node).isEmpty();
  }
}
