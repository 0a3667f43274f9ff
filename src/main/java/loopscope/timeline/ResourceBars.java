package loopscope.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import loopscope.trace.ResourceEvent;
import loopscope.trace.ResourceEvent.ResourceCreated;
import loopscope.trace.TaskId;
import org.jspecify.annotations.Nullable;

/// Follows one resource through a run and collects what it held, each thing in the lowest free
/// track.
final class ResourceBars {
  /// More rows than this are not told apart any more: the last one then counts what the others
  /// cannot show.
  private static final int MOST_ROWS = 5;

  final ResourceCreated made;
  private final List<TrackBuilder> rows = new ArrayList<>();
  private final Deque<Held> held = new ArrayDeque<>();
  private int beyond;
  private boolean touched;

  ResourceBars(ResourceCreated made) {
    this.made = made;
  }

  /// A thing that it holds, in a row, or in none when all rows are taken.
  private record Held(String name, @Nullable TaskId by, int row) {}

  /// Whether anything happened to it.
  boolean touched() {
    return touched;
  }

  /// Somebody waits on it.
  void touch() {
    touched = true;
  }

  /// Takes in an event; `who` is what the acting task is called.
  void add(ResourceEvent event, int position, String who) {
    touched |= !(event instanceof ResourceCreated);
    switch (event) {
      case ResourceEvent.ItemPut put -> enter(shown(put.item()), null, put.index() == 0, position);
      case ResourceEvent.ItemTaken taken ->
          leave(thing -> thing.name().equals(shown(taken.item())), position);
      case ResourceEvent.Acquired acquired -> enter(who, acquired.by(), false, position);
      case ResourceEvent.Released released ->
          leave(thing -> Objects.equals(thing.by(), released.by()), position);
      case ResourceEvent.FlagSet _ -> show("set", position);
      case ResourceEvent.FlagCleared _ -> leave(_ -> true, position);
      case ResourceEvent.BarrierChanged barrier -> {
        boolean idle = barrier.waiting() == 0 && barrier.state().equals("filling");
        if (idle) {
          leave(_ -> true, position);
        } else {
          show(barrier.state() + " " + barrier.waiting(), position);
        }
      }
      case ResourceEvent.FutureSettled settled -> show(Caption.ending(settled.outcome()), position);
      case ResourceEvent.QueueShutDown shut -> {
        while (shut.immediate() && !held.isEmpty()) {
          leave(_ -> true, position);
        }
      }
      case ResourceEvent.ResourceCreated _, ResourceEvent.ItemDone _, ResourceEvent.Notified _ -> {}
    }
  }

  /// `None`, which many programs put as a last item, is a sign of its own.
  private static String shown(String item) {
    return item.equals("None") ? "∅" : item;
  }

  /// Replaces the one thing that it shows.
  private void show(String state, int position) {
    leave(_ -> true, position);
    enter(state, null, false, position);
  }

  private void enter(String name, @Nullable TaskId by, boolean first, int position) {
    int row = freeRow();
    Held thing = new Held(name, by, row);
    if (first) {
      held.addFirst(thing);
    } else {
      held.addLast(thing);
    }
    if (row >= 0) {
      row(row).open(BarKind.HELD, position, name);
    } else {
      beyond++;
      recount(position);
    }
  }

  /// Takes away the first thing that fits, or just the first (somebody else may release a lock).
  private void leave(Predicate<Held> which, int position) {
    Held gone = held.peekFirst();
    if (gone == null) {
      return;
    }
    for (Held thing : held) {
      if (which.test(thing)) {
        gone = thing;
        break;
      }
    }
    held.removeFirstOccurrence(gone);
    if (gone.row() >= 0) {
      row(gone.row()).close(position);
    } else {
      beyond--;
      recount(position);
    }
  }

  /// The row above the numbered ones says how many more there are.
  private void recount(int position) {
    if (beyond > 0) {
      row(MOST_ROWS).open(BarKind.HELD, position, "+" + beyond);
    } else {
      row(MOST_ROWS).close(position);
    }
  }

  private int freeRow() {
    for (int i = 0; i < MOST_ROWS; i++) {
      if (i == rows.size() || row(i).current() == null) {
        return i;
      }
    }
    return -1;
  }

  private TrackBuilder row(int index) {
    while (rows.size() <= index) {
      rows.add(new TrackBuilder());
    }
    return rows.get(index);
  }

  /// One track a row, from the base line upwards; at least one.
  List<Track> toTracks(int end) {
    row(0);
    return rows.stream().map(row -> row.toTrack(end)).toList();
  }
}
