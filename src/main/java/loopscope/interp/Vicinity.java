package loopscope.interp;

import java.util.function.Predicate;
import loopscope.interp.machine.Frame;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import org.jspecify.annotations.Nullable;

/// Short looks around a value and around the running code, which spare most marks of all that a
/// program can reach.
final class Vicinity {
  /// How many values a look into something that was dropped takes in.
  private static final int GLANCE = 64;

  /// How many values a look around the running code takes in.
  private static final int NEAR = 400;

  /// Of a long collection a look around the running code takes in so many.
  private static final int BREADTH = 24;

  private final Interpreter in;
  private final Reach glance = new Reach();
  private final Reach near = new Reach();

  Vicinity(Interpreter in) {
    this.in = in;
  }

  /// Whether a value leads to one of a kind, not far away.
  boolean leadsTo(PyObject value, Predicate<PyObject> kind) {
    glance.begin(GLANCE);
    glance.from(value);
    return glance.reached().stream().anyMatch(kind);
  }

  /// How many values the last look into something took in.
  int seen() {
    return glance.reached().size();
  }

  /// Whether a value is close to the running code, so that letting go of it once means nothing: a
  /// list to which a program appends coroutines is let go of at every turn of the loop.
  boolean holds(@Nullable Frame running, PyObject value) {
    near.begin(NEAR, BREADTH);
    if (running != null) {
      running.eachVariable(near::also);
    }
    if (in.modules().loaded("__main__") instanceof PyModule main) {
      near.also(main.globals);
    }
    near.from(null);
    return near.has(value);
  }
}
