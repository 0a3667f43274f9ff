package loopscope.loop;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The handles that are due, first in, first out: a ring that grows by doubling.
///
/// Cancelled handles stay in until their turn comes, as in CPython, since a program can see it in
/// the number of iterations.
public final class ReadyQueue {
  private @Nullable Handle[] ring = new @Nullable Handle[16];
  private int head;
  private int size;

  /// The number of handles, cancelled ones included.
  public int size() {
    return size;
  }

  /// Whether there is none.
  public boolean isEmpty() {
    return size == 0;
  }

  /// The handle that stands at `index`, 0 being the next to run.
  public Handle get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("no handle at " + index + " of " + size);
    }
    return at(index);
  }

  /// Appends a handle.
  void add(Handle handle) {
    if (size == ring.length) {
      grow();
    }
    ring[(head + size) & (ring.length - 1)] = handle;
    size++;
  }

  /// Takes the first handle out.
  Handle poll() {
    Handle first = get(0);
    ring[head] = null;
    head = (head + 1) & (ring.length - 1);
    size--;
    return first;
  }

  /// Lets the handle at `index` overtake those before it.
  void moveToFront(int index) {
    Handle chosen = get(index);
    int mask = ring.length - 1;
    for (int i = index; i > 0; i--) {
      ring[(head + i) & mask] = ring[(head + i - 1) & mask];
    }
    ring[head] = chosen;
  }

  /// Drops every handle.
  void clear() {
    Arrays.fill(ring, null);
    head = 0;
    size = 0;
  }

  private Handle at(int index) {
    Handle handle = ring[(head + index) & (ring.length - 1)];
    if (handle == null) {
      throw new IllegalStateException("the ready queue has a gap at " + index);
    }
    return handle;
  }

  private void grow() {
    @Nullable Handle[] larger = new @Nullable Handle[ring.length * 2];
    for (int i = 0; i < size; i++) {
      larger[i] = at(i);
    }
    ring = larger;
    head = 0;
  }
}
