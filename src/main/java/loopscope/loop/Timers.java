package loopscope.loop;

import java.util.Arrays;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/// The armed timers: a heap ordered by deadline and, where deadlines are equal, by the order of
/// arming.
///
/// A cancelled timer stays in until it comes to the top, or until more than half of at least a
/// hundred are cancelled: then all of them go at once. Deadlines lie in an array of their own, so
/// that sifting touches no handle.
public final class Timers {
  private static final int FEW = 100;

  private long[] deadlines = new long[16];
  private long[] orders = new long[16];
  private @Nullable Handle[] handles = new @Nullable Handle[16];
  private int size;
  private int cancelled;
  private long armed;

  /// The number of timers in the heap, cancelled ones included.
  public int size() {
    return size;
  }

  /// The deadlines of the timers that were not cancelled.
  long[] deadlines() {
    long[] found = new long[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (!at(i).isCancelled()) {
        found[count++] = deadlines[i];
      }
    }
    return Arrays.copyOf(found, count);
  }

  /// The timers with their deadlines, cancelled ones included, as they lie in the heap.
  void each(ObjLongConsumer<Handle> visitor) {
    for (int i = 0; i < size; i++) {
      visitor.accept(at(i), deadlines[i]);
    }
  }

  /// The next deadline, or [VirtualClock#NEVER].
  long nextDeadline() {
    return size == 0 ? VirtualClock.NEVER : deadlines[0];
  }

  /// Arms a timer.
  void add(Handle handle, long deadline) {
    if (size == handles.length) {
      int capacity = size * 2;
      deadlines = Arrays.copyOf(deadlines, capacity);
      orders = Arrays.copyOf(orders, capacity);
      handles = Arrays.copyOf(handles, capacity);
    }
    size++;
    siftUp(size - 1, deadline, armed++, handle);
  }

  /// Takes note that a timer in the heap was cancelled.
  void noteCancelled() {
    cancelled++;
  }

  /// Takes the timer with the next deadline out.
  Handle poll() {
    Handle first = at(0);
    removeFirst();
    return first;
  }

  /// Whether the timer with the next deadline was cancelled.
  boolean isFirstCancelled() {
    return size > 0 && at(0).isCancelled();
  }

  /// Lets cancelled timers go, lazily.
  void dropCancelled() {
    if (size > FEW && cancelled * 2 > size) {
      compact();
      cancelled = 0;
      return;
    }
    while (isFirstCancelled()) {
      removeFirst();
      cancelled--;
    }
  }

  /// Takes note that a cancelled timer left the heap because it was due.
  void noteCancelledLeft() {
    cancelled--;
  }

  /// Drops every timer.
  void clear() {
    Arrays.fill(handles, null);
    size = 0;
    cancelled = 0;
  }

  private Handle at(int index) {
    Handle handle = handles[index];
    if (handle == null) {
      throw new IllegalStateException("the timer heap has a gap at " + index);
    }
    return handle;
  }

  private void compact() {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      Handle handle = at(i);
      if (!handle.isCancelled()) {
        deadlines[kept] = deadlines[i];
        orders[kept] = orders[i];
        handles[kept++] = handle;
      }
    }
    Arrays.fill(handles, kept, size, null);
    size = kept;
    for (int i = size / 2 - 1; i >= 0; i--) {
      siftDown(i, deadlines[i], orders[i], at(i));
    }
  }

  private void removeFirst() {
    size--;
    Handle last = at(size);
    long deadline = deadlines[size];
    long order = orders[size];
    handles[size] = null;
    if (size > 0) {
      siftDown(0, deadline, order, last);
    }
  }

  private void siftUp(int from, long deadline, long order, Handle handle) {
    int index = from;
    while (index > 0) {
      int parent = (index - 1) >> 1;
      if (!isBefore(deadline, order, parent)) {
        break;
      }
      move(parent, index);
      index = parent;
    }
    place(index, deadline, order, handle);
  }

  private void siftDown(int from, long deadline, long order, Handle handle) {
    int index = from;
    while (true) {
      int child = 2 * index + 1;
      if (child >= size) {
        break;
      }
      if (child + 1 < size && isBefore(deadlines[child + 1], orders[child + 1], child)) {
        child++;
      }
      if (isBefore(deadline, order, child)) {
        break;
      }
      move(child, index);
      index = child;
    }
    place(index, deadline, order, handle);
  }

  private boolean isBefore(long deadline, long order, int other) {
    long theirs = deadlines[other];
    return deadline < theirs || (deadline == theirs && order < orders[other]);
  }

  private void move(int from, int to) {
    deadlines[to] = deadlines[from];
    orders[to] = orders[from];
    handles[to] = handles[from];
  }

  private void place(int index, long deadline, long order, Handle handle) {
    deadlines[index] = deadline;
    orders[index] = order;
    handles[index] = handle;
  }
}
