package loopscope.scenario;

import loopscope.trace.VirtualTime;
import loopscope.trace.story.Times;

/// When an intervention is carried out: as soon as the loop is between two handles after that.
public sealed interface Moment {

  /// When so many steps have happened.
  record AtStep(int step) implements Moment {
    public AtStep {
      if (step < 0) {
        throw new IllegalArgumentException("step is " + step + "; it cannot be negative");
      }
    }

    @Override
    public String toString() {
      return "at step " + step;
    }
  }

  /// At an instant of virtual time, before anything else that happens at it.
  record AtTime(VirtualTime time) implements Moment {
    public AtTime {
      if (time.nanos() < 0) {
        throw new IllegalArgumentException("time is negative; a run begins at 0");
      }
    }

    @Override
    public String toString() {
      return "at t = " + Times.instant(time);
    }
  }
}
