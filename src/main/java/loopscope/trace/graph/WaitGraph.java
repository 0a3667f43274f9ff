package loopscope.trace.graph;

import java.util.List;
import loopscope.trace.LoopState;
import loopscope.trace.ResourceId;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState.Phase;
import loopscope.trace.ThreadId;

/// Who waits for whom: the tasks that have not ended, and what stands between them.
///
/// @param nodes tasks first, in order of creation, then what they wait on, in the order in which it
///   was met
/// @param edges from who waits to what is waited for, by the indices of the nodes
/// @param cycle the tasks of one cycle of waits, each waiting for the next and the last for the
///   first; empty when there is none
/// @param omitted how many tasks are left out, because nobody could look at so many
public record WaitGraph(List<Node> nodes, List<Edge> edges, List<TaskId> cycle, int omitted) {
  /// As many tasks are drawn; a window cannot show more in a useful way.
  public static final int MOST_TASKS = 200;

  public WaitGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    cycle = List.copyOf(cycle);
  }

  /// The graph of a state.
  public static WaitGraph of(LoopState state) {
    return new WaitGraphBuilder(state).build();
  }

  /// Something that waits or is waited for.
  public sealed interface Node {
    /// What it is called.
    String label();

    /// A task; `note` says what it does in a few words, as in `sleep until 0.2`.
    record Task(TaskId task, String label, Phase phase, String note) implements Node {}

    /// What joins several tasks for one that waits for them: a gather, a wait, a task group.
    record Joint(TaskId owner, String label) implements Node {}

    /// A queue, lock, event ...
    record Resource(ResourceId resource, String label, String note) implements Node {}

    /// A thread that does a job.
    record Worker(ThreadId thread, String label, String note) implements Node {}
  }

  /// That `from` waits for `to`. An edge that is not `certain` leads to a task that may end the
  /// wait, such as one that has put into the queue before.
  public record Edge(int from, int to, String label, boolean certain) {}
}
