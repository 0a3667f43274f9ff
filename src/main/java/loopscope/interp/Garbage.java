package loopscope.interp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopscope.interp.object.PyObject;
import org.jspecify.annotations.Nullable;

/// What a program let go of: the part of it that dies when the last reference goes, and the part
/// that cycles of references keep until a collector comes.
///
/// A value dies when nothing refers to it; with it die the values that only it referred to. What is
/// left when no more can die is a cycle, or hangs on one.
final class Garbage {
  /// So many values are looked at; of what is larger nothing counts as kept.
  private static final int MOST = 20_000;

  private final @Nullable Reach alive;
  private final Reach near = new Reach();
  private final Map<PyObject, Node> nodes = new LinkedHashMap<>();
  private final List<Node> found = new ArrayList<>();

  /// One value, those that it refers to, and how many refer to it.
  private static final class Node {
    private final PyObject value;
    private final List<Node> referents = new ArrayList<>();
    private int references;
    private boolean dead;

    private Node(PyObject value) {
      this.value = value;
    }
  }

  /// What is not among the values that are alive.
  Garbage(@Nullable Reach alive) {
    this.alive = alive;
  }

  /// Something that nobody holds any more, and what hangs on it.
  void add(PyObject start) {
    if (isAlive(start) || nodes.containsKey(start)) {
      return;
    }
    ArrayDeque<Node> work = new ArrayDeque<>();
    work.add(node(start));
    while (!work.isEmpty() && found.size() < MOST) {
      Node next = work.remove();
      for (PyObject referent : near.directly(next.value)) {
        if (isAlive(referent) || (referent == next.value && !referent.type().isHeap())) {
          continue;
        }
        Node known = nodes.get(referent);
        if (known == null) {
          known = node(referent);
          work.add(known);
        }
        known.references++;
        next.referents.add(known);
      }
    }
  }

  private Node node(PyObject value) {
    Node made = new Node(value);
    nodes.put(value, made);
    found.add(made);
    return made;
  }

  private boolean isAlive(PyObject value) {
    return alive != null && alive.has(value);
  }

  /// How many values were looked at.
  int size() {
    return found.size();
  }

  /// Whether a value was found to die.
  boolean isDead(PyObject value) {
    Node node = nodes.get(value);
    return node != null && node.dead;
  }

  /// Whether there was more than is looked at.
  boolean isTooLarge() {
    return found.size() >= MOST;
  }

  /// The values that stay, in the order in which they were found.
  List<PyObject> kept() {
    if (isTooLarge()) {
      return List.of();
    }
    ArrayDeque<Node> dying = new ArrayDeque<>();
    for (Node node : found) {
      if (node.references == 0) {
        dying.add(node);
      }
    }
    while (!dying.isEmpty()) {
      Node node = dying.remove();
      node.dead = true;
      for (Node referent : node.referents) {
        if (--referent.references == 0) {
          dying.add(referent);
        }
      }
    }
    List<PyObject> kept = new ArrayList<>();
    for (Node node : found) {
      if (!node.dead) {
        kept.add(node.value);
      }
    }
    return kept;
  }
}
