package loopscope.trace.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import loopscope.trace.TaskId;
import loopscope.trace.graph.WaitGraph.Edge;
import loopscope.trace.graph.WaitGraph.Node;

/// Looks for waits that lead back to where they began, along certain edges only.
final class Cycle {
  private final List<Node> nodes;
  private final List<List<Integer>> next = new ArrayList<>();

  Cycle(List<Node> nodes, List<Edge> edges) {
    this.nodes = nodes;
    for (int i = 0; i < nodes.size(); i++) {
      next.add(new ArrayList<>());
    }
    for (Edge edge : edges) {
      if (edge.certain()) {
        next.get(edge.from()).add(edge.to());
      }
    }
  }

  /// The tasks of the first cycle, from the task that was created first; none when there is no
  /// cycle.
  List<TaskId> tasks() {
    int[] state = new int[nodes.size()];
    for (int start = 0; start < nodes.size(); start++) {
      List<Integer> path = new ArrayList<>();
      if (state[start] == 0 && search(start, state, path)) {
        return tasks(path);
      }
    }
    return List.of();
  }

  /// Depth first with a path of our own: chains of waits may be as long as there are tasks. A node
  /// is 1 while it is on the path and 2 once nothing was found behind it.
  private boolean search(int start, int[] state, List<Integer> path) {
    List<Integer> tried = new ArrayList<>();
    path.add(start);
    tried.add(0);
    state[start] = 1;
    while (!path.isEmpty()) {
      int node = path.getLast();
      int turn = tried.getLast();
      if (turn == next.get(node).size()) {
        state[node] = 2;
        path.removeLast();
        tried.removeLast();
        continue;
      }
      tried.set(tried.size() - 1, turn + 1);
      int to = next.get(node).get(turn);
      if (state[to] == 1) {
        path.subList(0, path.indexOf(to)).clear();
        return true;
      }
      if (state[to] == 0) {
        state[to] = 1;
        path.add(to);
        tried.add(0);
      }
    }
    return false;
  }

  private List<TaskId> tasks(List<Integer> path) {
    List<TaskId> tasks = new ArrayList<>();
    int first = 0;
    for (int node : path) {
      if (nodes.get(node) instanceof Node.Task task) {
        if (!tasks.isEmpty() && task.task().number() < tasks.get(first).number()) {
          first = tasks.size();
        }
        tasks.add(task.task());
      }
    }
    Collections.rotate(tasks, -first);
    return tasks;
  }
}
