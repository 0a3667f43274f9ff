package loopscope.interp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import org.jspecify.annotations.Nullable;

/// An exception as it is printed: with the one it follows from and the members of a group.
///
/// An exception that has been met already is not shown again as a cause or context, but always as a
/// member. They are met from the last member of a group to the first.
final class TracebackNode {
  private static final String CAUSE =
      "\nThe above exception was the direct cause of the following exception:\n\n";
  private static final String CONTEXT =
      "\nDuring handling of the above exception, another exception occurred:\n\n";

  final PyException error;
  final List<TracebackNode> members = new ArrayList<>();
  @Nullable TracebackNode before;
  private boolean caused;

  private TracebackNode(PyException error) {
    this.error = error;
  }

  /// What stands between the exception and the one before it.
  String link() {
    return caused ? CAUSE : CONTEXT;
  }

  static TracebackNode of(PyException error) {
    Set<PyException> met = new LinkedHashSet<>();
    Deque<TracebackNode> open = new ArrayDeque<>();
    TracebackNode root = meet(error, met, open);
    while (!open.isEmpty()) {
      open.pop().complete(met, open);
    }
    return root;
  }

  private static TracebackNode meet(
      PyException error, Set<PyException> met, Deque<TracebackNode> open) {
    met.add(error);
    TracebackNode node = new TracebackNode(error);
    open.push(node);
    return node;
  }

  private void complete(Set<PyException> met, Deque<TracebackNode> open) {
    if (error.cause instanceof PyException cause && !met.contains(cause)) {
      before = meet(cause, met, open);
      caused = true;
    } else if (!error.suppressContext && error.context != null && !met.contains(error.context)) {
      before = meet(error.context, met, open);
    }
    if (error.isA(Exceptions.BASE_EXCEPTION_GROUP)) {
      PyTuple group = Tracebacks.members(error);
      for (PyObject member : group.items) {
        members.add(meet((PyException) member, met, open));
      }
    }
  }
}
