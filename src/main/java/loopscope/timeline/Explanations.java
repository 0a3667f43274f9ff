package loopscope.timeline;

import java.util.List;
import loopscope.trace.LoopEvent.HandleQueued;
import loopscope.trace.Outcome;
import loopscope.trace.TaskEvent.TaskFinished;
import loopscope.trace.TaskEvent.TaskSuspended;
import loopscope.trace.VirtualTime;
import loopscope.trace.Wait;
import loopscope.trace.WakeCause;
import loopscope.trace.story.Times;

/// Says in a sentence what a part of the picture means, for hovering.
final class Explanations {
  private final TimelineModel model;

  Explanations(TimelineModel model) {
    this.model = model;
  }

  String bar(Lane lane, Bar bar) {
    String name = lane.name();
    return switch (bar.kind()) {
      case RUNNING ->
          name + " runs " + at(bar.begin()) + (bar.label().isEmpty() ? "" : ": " + bar.label());
      case FINISHED, FAILED, ENDED_CANCELLED -> name + " runs " + at(bar.begin()) + ending(bar);
      case BLOCKING -> name + " holds up the loop with " + bar.label() + span(bar);
      case READY -> name + " is ready and waits for its turn" + span(bar) + why(bar);
      case SUSPENDED, WAITING -> name + " is suspended: " + bar.label() + span(bar) + late(bar);
      case CANCELLED_WAIT ->
          name + " is suspended: " + bar.label() + span(bar) + ", when it is cancelled";
      case HELD -> held(lane, bar);
    };
  }

  private static String held(Lane lane, Bar bar) {
    boolean locks = lane.note().equals("held by") || lane.note().endsWith("places");
    boolean queue = lane.note().equals("items held");
    return lane.name() + (locks ? " is held by " : queue ? " holds " : ": ") + bar.label();
  }

  private String ending(Bar bar) {
    int index = bar.end() - 1;
    if (index < model.trace().size()
        && model.trace().event(index) instanceof TaskFinished finished) {
      return switch (finished.outcome()) {
        case Outcome.Returned(String value) -> " and returns " + value;
        case Outcome.Raised(String type, String message) ->
            " and ends with " + type + (message.isEmpty() ? "" : ": " + message);
        case Outcome.Cancelled _ -> " and ends cancelled";
        case Outcome.Destroyed _ -> " and is destroyed, since nothing refers to it any more";
      };
    }
    return " and ends";
  }

  /// A sleep that the loop was too busy to end in time.
  private String late(Bar bar) {
    if (model.trace().event(bar.begin() - 1) instanceof TaskSuspended suspended
        && suspended.on() instanceof Wait.Sleep(_, VirtualTime until, _)
        && until.compareTo(model.timeAt(bar.end())) < 0) {
      return "; it was due at " + Times.instant(until) + ", when the loop was blocked";
    }
    return "";
  }

  private String why(Bar bar) {
    if (model.trace().event(bar.begin() - 1) instanceof HandleQueued queued) {
      return switch (queued.cause()) {
        case WakeCause.Created _ -> "; it was just created";
        case WakeCause.Yielded _ -> "; it gave way";
        case WakeCause.FutureDone _ -> "; what it waited for is done";
        case WakeCause.CancelSent _ -> "; it was cancelled";
        case WakeCause.TimerDue _ -> "; its time has come";
        case WakeCause.Scheduled _ -> "";
        case WakeCause.FromThread _ -> "; a thread woke it";
      };
    }
    return "";
  }

  String bracket(Lane lane, Bracket bracket) {
    Integer expired = bracket.expired();
    String story = expired == null ? "" : "; it cancels what is inside " + at(expired);
    return lane.name()
        + " is inside "
        + bracket.label()
        + span(bracket.begin(), bracket.end())
        + story;
  }

  private String span(Bar bar) {
    return span(bar.begin(), bar.end());
  }

  private String span(int begin, int end) {
    VirtualTime from = model.timeAt(begin);
    VirtualTime to = model.timeAt(end);
    if (from.equals(to)) {
      return " " + at(begin);
    }
    return " for "
        + Times.duration(to.nanos() - from.nanos())
        + ", from "
        + Times.instant(from)
        + " to "
        + Times.instant(to);
  }

  private String at(int position) {
    List<TickMark> ticks = model.ticks();
    int begun = model.ticksBegunAt(position);
    String time = "at t = " + Times.instant(model.timeAt(position));
    if (begun == 0) {
      return time;
    }
    TickMark mark = ticks.get(begun - 1);
    String tick = time + " in tick " + mark.tick().number();
    return model.loopsTakeTurns() ? tick + " of event loop " + mark.loop().number() : tick;
  }

  String cluster(Lane lane, Placed.Cluster cluster) {
    String what = lane.isResource() ? " things held by " : " steps of ";
    return cluster.steps()
        + what
        + lane.name()
        + " between t = "
        + Times.instant(model.timeAt(cluster.first().begin()))
        + " and "
        + Times.instant(model.timeAt(cluster.last().end()))
        + "; zoom in to see them";
  }

  String arrow(Arrow arrow) {
    String from = model.lanes().get(arrow.from()).name();
    String to = model.lanes().get(arrow.to()).name();
    String does =
        switch (arrow.kind()) {
          case WAKE -> " wakes ";
          case CREATE -> " creates ";
          case CANCEL -> " cancels ";
        };
    return from + does + to + " " + at(arrow.fromPosition());
  }

  String moment(int position, VirtualTime time) {
    boolean between = !model.timeAt(position).equals(time);
    return between ? "Nothing happens at t = " + Times.instant(time) : capital(at(position));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// What a lane does where no bar is.
  String idle(Lane lane, int position) {
    List<Bar> bars = lane.tracks().getFirst().bars();
    if (lane.of() instanceof LaneOf.OfTask) {
      if (bars.isEmpty() || position < bars.getFirst().begin()) {
        return lane.name() + " does not exist yet";
      }
      if (position >= bars.getLast().end()) {
        return lane.name() + " has ended";
      }
    }
    return lane.isResource() ? lane.name() + " is empty " + at(position) : lane.name();
  }
}
