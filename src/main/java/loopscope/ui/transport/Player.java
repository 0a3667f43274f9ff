package loopscope.ui.transport;

import javafx.animation.AnimationTimer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import loopscope.trace.Navigation.Unit;
import loopscope.ui.Playhead;

/// Moves the playhead by itself, one unit after the other.
public final class Player {
  /// Stops a second at the left and at the right end of the speed control.
  private static final double SLOWEST = 0.5;

  private static final double FASTEST = 60;

  private final Playhead playhead;
  private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(Unit.STEP);
  private final DoubleProperty speed = new SimpleDoubleProperty(0.44);
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          frame(now);
        }
      };
  private long last;
  private double owed;

  public Player(Playhead playhead) {
    this.playhead = playhead;
  }

  /// How far one move goes.
  public ObjectProperty<Unit> unitProperty() {
    return unit;
  }

  /// From 0, slow enough to talk, to 1, about one a frame.
  public DoubleProperty speedProperty() {
    return speed;
  }

  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  public void forward() {
    pause();
    playhead.forward(unit.get());
  }

  public void back() {
    pause();
    playhead.back(unit.get());
  }

  /// Plays, from the start if the playhead is at the end; or stops playing.
  public void toggle() {
    if (playing.get()) {
      pause();
      return;
    }
    if (playhead.isAtEnd()) {
      playhead.first();
    }
    last = 0;
    owed = 0.5;
    playing.set(true);
    timer.start();
  }

  public void pause() {
    timer.stop();
    playing.set(false);
  }

  private void frame(long now) {
    if (last != 0) {
      owed += (now - last) / 1e9 * SLOWEST * Math.pow(FASTEST / SLOWEST, speed.get());
    }
    last = now;
    if (owed >= 1) {
      owed = Math.min(owed - 1, 1);
      playhead.forward(unit.get());
      if (playhead.isAtEnd()) {
        pause();
      }
    }
  }
}
