package loopscope.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import loopscope.trace.Navigation;
import loopscope.trace.Navigation.Unit;
import loopscope.trace.Trace;

/// Where the viewer stands in a run. The single owner of the position.
public final class Playhead {
  private final ReadOnlyObjectWrapper<Moment> moment = new ReadOnlyObjectWrapper<>(Moment.NOTHING);

  /// The run with the state at the position.
  public ReadOnlyObjectProperty<Moment> momentProperty() {
    return moment.getReadOnlyProperty();
  }

  public Moment moment() {
    return moment.get();
  }

  public Trace trace() {
    return moment().trace();
  }

  public int position() {
    return moment().position();
  }

  /// Goes to another run. The position is clamped to it.
  public void show(Trace trace, int position) {
    moment.set(Moment.at(trace, Math.clamp(position, 0, trace.size())));
  }

  /// Moves to just after the first `count` events, clamped to the run.
  public void seek(int count) {
    int target = Math.clamp(count, 0, trace().size());
    if (target != position()) {
      moment.set(Moment.at(trace(), target));
    }
  }

  /// Moves to the next stop.
  public void forward(Unit unit) {
    seek(Navigation.next(trace(), position(), unit));
  }

  /// Moves to the stop before.
  public void back(Unit unit) {
    seek(Navigation.previous(trace(), position(), unit));
  }

  public void first() {
    seek(0);
  }

  public void last() {
    seek(trace().size());
  }

  public boolean isAtEnd() {
    return position() == trace().size();
  }
}
