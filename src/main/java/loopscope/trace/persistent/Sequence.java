package loopscope.trace.persistent;

import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// An immutable list in which every element can be reached, replaced, inserted and removed in
/// logarithmic time, each giving a new list that shares all but one path with the old.
///
/// A weight-balanced tree by position (Adams 1993, with the parameters 3 and 2 of Hirai and
/// Yamamoto 2011). One structure serves the trace as queue, as priority queue and as sorted table,
/// because a list that is sorted can be [searched][#search].
public final class Sequence<E> extends AbstractList<E> {
  private static final Sequence<?> EMPTY = new Sequence<>(null);

  /// How many times heavier one side of a node may be than the other.
  private static final int DELTA = 3;

  /// How many times heavier the inner grandchild may be before it takes a double rotation.
  private static final int GAMMA = 2;

  private final @Nullable Node<E> root;

  private record Node<E>(E element, int size, @Nullable Node<E> left, @Nullable Node<E> right) {}

  private Sequence(@Nullable Node<E> root) {
    this.root = root;
  }

  /// The sequence of nothing.
  @SuppressWarnings("unchecked") // an empty sequence holds no element of any type
  public static <E> Sequence<E> empty() {
    return (Sequence<E>) EMPTY;
  }

  /// The elements in the order in which they are given.
  public static <E> Sequence<E> of(Iterable<? extends E> elements) {
    Sequence<E> sequence = empty();
    for (E element : elements) {
      sequence = sequence.plus(element);
    }
    return sequence;
  }

  @Override
  public int size() {
    return size(root);
  }

  @Override
  public E get(int index) {
    Node<E> node = root;
    int rest = index;
    while (node != null && rest >= 0) {
      int left = size(node.left);
      if (rest == left) {
        return node.element;
      }
      if (rest < left) {
        node = node.left;
      } else {
        rest -= left + 1;
        node = node.right;
      }
    }
    throw new IndexOutOfBoundsException("no element " + index + " among " + size());
  }

  /// This with `element` after the last.
  public Sequence<E> plus(E element) {
    return new Sequence<>(insert(root, size(), element));
  }

  /// This with `element` at `index`, those from there on moved by one.
  public Sequence<E> plus(int index, E element) {
    if (index < 0 || index > size()) {
      throw new IndexOutOfBoundsException("no place " + index + " among " + size());
    }
    return new Sequence<>(insert(root, index, element));
  }

  /// This with `element` in place of the one at `index`.
  public Sequence<E> with(int index, E element) {
    return new Sequence<>(replace(at(root, index), index, element));
  }

  /// This without the element at `index`.
  public Sequence<E> without(int index) {
    Node<E> less = remove(at(root, index), index);
    return less == null ? empty() : new Sequence<>(less);
  }

  /// Where in a sorted sequence the element is for which `direction` gives 0. It must give a
  /// negative number for elements before it and a positive one after; when there is none, the
  /// answer is `-1 - p` with the place `p` where it would be.
  public int search(ToIntFunction<? super E> direction) {
    Node<E> node = root;
    int before = 0;
    while (node != null) {
      int found = direction.applyAsInt(node.element);
      if (found == 0) {
        return before + size(node.left);
      }
      if (found > 0) {
        node = node.left;
      } else {
        before += size(node.left) + 1;
        node = node.right;
      }
    }
    return -1 - before;
  }

  @Override
  public Iterator<E> iterator() {
    return new InOrder<>(root);
  }

  private static int size(@Nullable Node<?> node) {
    return node == null ? 0 : node.size;
  }

  private Node<E> at(@Nullable Node<E> node, int index) {
    if (node == null || index < 0 || index >= node.size) {
      throw new IndexOutOfBoundsException("no element " + index + " among " + size());
    }
    return node;
  }

  private static <E> Node<E> node(E element, @Nullable Node<E> left, @Nullable Node<E> right) {
    return new Node<>(element, size(left) + size(right) + 1, left, right);
  }

  private static <E> Node<E> insert(@Nullable Node<E> node, int index, E element) {
    if (node == null) {
      return node(element, null, null);
    }
    int left = size(node.left);
    return index <= left
        ? balance(node.element, insert(node.left, index, element), node.right)
        : balance(node.element, node.left, insert(node.right, index - left - 1, element));
  }

  private Node<E> replace(Node<E> node, int index, E element) {
    int left = size(node.left);
    if (index == left) {
      return new Node<>(element, node.size, node.left, node.right);
    }
    return index < left
        ? new Node<>(
            node.element, node.size, replace(at(node.left, index), index, element), node.right)
        : new Node<>(
            node.element,
            node.size,
            node.left,
            replace(at(node.right, index - left - 1), index - left - 1, element));
  }

  private @Nullable Node<E> remove(Node<E> node, int index) {
    int left = size(node.left);
    if (index < left) {
      return balance(node.element, remove(at(node.left, index), index), node.right);
    }
    if (index > left) {
      int rest = index - left - 1;
      return balance(node.element, node.left, remove(at(node.right, rest), rest));
    }
    if (node.left == null || node.right == null) {
      return node.left == null ? node.right : node.left;
    }
    // The neighbour from the heavier side takes the place, so that the balance needs one rotation
    // at
    // most.
    return node.left.size > node.right.size
        ? balance(last(node.left), remove(node.left, node.left.size - 1), node.right)
        : balance(first(node.right), node.left, remove(node.right, 0));
  }

  private static <E> E first(Node<E> node) {
    Node<E> at = node;
    while (at.left != null) {
      at = at.left;
    }
    return at.element;
  }

  private static <E> E last(Node<E> node) {
    Node<E> at = node;
    while (at.right != null) {
      at = at.right;
    }
    return at.element;
  }

  private static <E> Node<E> balance(E element, @Nullable Node<E> left, @Nullable Node<E> right) {
    int leftWeight = size(left) + 1;
    int rightWeight = size(right) + 1;
    if (right != null && rightWeight > DELTA * leftWeight) {
      Node<E> inner = right.left;
      if (inner != null && inner.size + 1 >= GAMMA * (size(right.right) + 1)) {
        return node(
            inner.element,
            node(element, left, inner.left),
            node(right.element, inner.right, right.right));
      }
      return node(right.element, node(element, left, inner), right.right);
    }
    if (left != null && leftWeight > DELTA * rightWeight) {
      Node<E> inner = left.right;
      if (inner != null && inner.size + 1 >= GAMMA * (size(left.left) + 1)) {
        return node(
            inner.element,
            node(left.element, left.left, inner.left),
            node(element, inner.right, right));
      }
      return node(left.element, left.left, node(element, inner, right));
    }
    return node(element, left, right);
  }

  /// Goes through the elements with a stack of the nodes that are still to come.
  private static final class InOrder<E> implements Iterator<E> {
    private final ArrayDeque<Node<E>> open = new ArrayDeque<>();

    InOrder(@Nullable Node<E> root) {
      descend(root);
    }

    @Override
    public boolean hasNext() {
      return !open.isEmpty();
    }

    @Override
    public E next() {
      Node<E> node = open.poll();
      if (node == null) {
        throw new NoSuchElementException();
      }
      descend(node.right);
      return node.element;
    }

    private void descend(@Nullable Node<E> from) {
      for (Node<E> node = from; node != null; node = node.left) {
        open.push(node);
      }
    }
  }
}
