package loopscope.timeline;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.ResourceEvent.ResourceCreated;
import loopscope.trace.TaskEvent.TaskCreated;
import loopscope.trace.ThreadId;

/// Puts the lanes of a picture together, from top to bottom.
final class LaneList {
  private final LaneNames names;
  private final int end;
  private final List<Lane> lanes = new ArrayList<>();

  LaneList(LaneNames names, int end) {
    this.names = names;
    this.end = end;
  }

  private void add(LaneOf of, String name, String note, List<Track> tracks) {
    lanes.add(new Lane(lanes.size(), of, name, note, tracks));
  }

  LaneList tasks(List<TaskCreated> created, List<TaskBars> tasks) {
    for (int i = 0; i < tasks.size(); i++) {
      TaskCreated made = created.get(i);
      Track track = tasks.get(i).toTrack(end);
      if (!isHousekeeping(made)) {
        String name = names.task(made.task());
        String note = made.name().equals(name) ? made.coroutine() : made.name();
        add(new LaneOf.OfTask(made.task()), name, note, List.of(track));
      }
    }
    return this;
  }

  /// The tasks that `asyncio.run` makes at its end to close generators and threads are not the
  /// program's.
  private static boolean isHousekeeping(TaskCreated made) {
    return made.parent() == null
        && (made.coroutine().equals("BaseEventLoop.shutdown_asyncgens")
            || made.coroutine().equals("BaseEventLoop.shutdown_default_executor"));
  }

  /// A lane for the program's own callbacks, if there were any.
  LaneList callbacks(TrackBuilder callbacks) {
    if (!callbacks.isEmpty()) {
      List<Track> tracks = List.of(callbacks.toTrack(end));
      add(new LaneOf.OfCallbacks(), "callbacks", "outside tasks", tracks);
    }
    return this;
  }

  /// A lane for each resource to which something happened.
  LaneList resources(List<ResourceBars> resources) {
    for (ResourceBars resource : resources) {
      if (resource.touched()) {
        ResourceCreated made = resource.made;
        LaneOf of = new LaneOf.OfResource(made.resource());
        add(of, made.label(), LaneNames.note(made), resource.toTracks(end));
      }
    }
    return this;
  }

  LaneList threads(List<ThreadBars> threads) {
    for (int i = 0; i < threads.size(); i++) {
      LaneOf of = new LaneOf.OfThread(new ThreadId(i + 1));
      ThreadBars thread = threads.get(i);
      add(of, thread.name, thread.process ? "process" : "thread", List.of(thread.toTrack(end)));
    }
    return this;
  }

  List<Lane> toList() {
    return lanes;
  }
}
