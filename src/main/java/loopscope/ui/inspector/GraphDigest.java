package loopscope.ui.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopscope.trace.graph.WaitGraph;
import loopscope.trace.graph.WaitGraph.Edge;
import loopscope.trace.graph.WaitGraph.Node;
import loopscope.ui.Texts;

/// A wait graph in which of many tasks that wait alike only the first are drawn and the others
/// counted.
///
/// @param graph what is to be drawn; a joint whose label counts stands for those left out
/// @param counted for each node of `graph` the names that it stands for, empty for all others
record GraphDigest(WaitGraph graph, List<List<String>> counted) {
  private static final Texts TEXTS = Texts.of(GraphDigest.class);

  /// So many of a kind are drawn one by one.
  private static final int ALONE = 3;

  /// In a larger graph, who may end a wait would only tangle the arrows.
  private static final int MOST_WITH_GUESSES = 7;

  GraphDigest {
    counted = List.copyOf(counted);
  }

  static GraphDigest of(WaitGraph graph) {
    List<Node> nodes = graph.nodes();
    Map<List<Object>, List<Integer>> kinds = new LinkedHashMap<>();
    List<List<Object>> looks = looks(graph);
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof Node.Task) {
        kinds.computeIfAbsent(looks.get(i), _ -> new ArrayList<>()).add(i);
      }
    }
    // Where each node went: itself, or the one that stands for it.
    int[] place = new int[nodes.size()];
    Map<Integer, List<String>> standIns = new LinkedHashMap<>();
    Arrays.fill(place, -1);
    for (List<Integer> kind : kinds.values()) {
      boolean many = kind.size() > ALONE;
      for (int k = 0; k < kind.size(); k++) {
        boolean hidden = many && k >= ALONE - 1;
        int stand = hidden ? kind.get(ALONE - 1) : kind.get(k);
        place[kind.get(k)] = stand;
        if (hidden) {
          standIns
              .computeIfAbsent(stand, _ -> new ArrayList<>())
              .add(nodes.get(kind.get(k)).label());
        }
      }
    }
    return rebuilt(graph, place, standIns);
  }

  /// What makes a task like another: what it does, and whom it is joined to.
  private static List<List<Object>> looks(WaitGraph graph) {
    List<List<Object>> looks = new ArrayList<>();
    for (Node node : graph.nodes()) {
      List<Object> look = new ArrayList<>();
      if (node instanceof Node.Task task) {
        look.add(task.phase());
        look.add(task.note());
      }
      looks.add(look);
    }
    for (Edge edge : graph.edges()) {
      looks.get(edge.from()).add(List.of("to", edge.to(), edge.certain()));
      looks.get(edge.to()).add(List.of("from", edge.from(), edge.certain()));
    }
    return looks;
  }

  private static GraphDigest rebuilt(
      WaitGraph graph, int[] place, Map<Integer, List<String>> standIns) {
    List<Node> nodes = new ArrayList<>();
    List<List<String>> counted = new ArrayList<>();
    int[] index = new int[place.length];
    for (int i = 0; i < place.length; i++) {
      Node node = graph.nodes().get(i);
      int stand = place[i] < 0 ? i : place[i];
      if (stand != i) {
        index[i] = index[stand];
        continue;
      }
      index[i] = nodes.size();
      List<String> names = standIns.getOrDefault(i, List.of());
      boolean counts = !names.isEmpty() && node instanceof Node.Task;
      nodes.add(
          counts && node instanceof Node.Task(var id, _, _, _)
              ? new Node.Joint(id, TEXTS.get("waits.others", names.size()))
              : node);
      counted.add(names);
    }
    List<Edge> edges = new ArrayList<>();
    for (Edge edge : graph.edges()) {
      if (!edge.certain() && nodes.size() > MOST_WITH_GUESSES) {
        continue;
      }
      Edge next = new Edge(index[edge.from()], index[edge.to()], edge.label(), edge.certain());
      if (!edges.contains(next)) {
        edges.add(next);
      }
    }
    return new GraphDigest(new WaitGraph(nodes, edges, graph.cycle(), graph.omitted()), counted);
  }
}
