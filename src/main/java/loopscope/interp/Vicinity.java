package loopscope.interp;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import loopscope.interp.machine.Frame;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import org.jspecify.annotations.Nullable;

/// Short looks around a value and around the running code, which spare most marks of all that a
/// program can reach.
final class Vicinity {
  /// How many values a look into something that was dropped takes in.
  private static final int GLANCE = 160;

  /// How many values a first look takes in, which tells what leads nowhere.
  private static final int SMALL = 12;

  /// How many values a look around the running code takes in.
  private static final int NEAR = 400;

  /// Of a long collection a look around the running code follows so many.
  private static final int BREADTH = 24;

  /// How many references looks and marks may follow before they have to be earned.
  private static final long CREDIT = 60_000_000;

  /// How many references more, each time that something is dropped. So the looking takes its share
  /// of a run's time and no more, however much the program holds; what ends is then noticed late.
  private static final int EARNED = 20;

  /// How many references a value has, where only values were counted.
  private static final int PER_VALUE = 10;

  private final Interpreter in;
  private final List<Consumer<Consumer<@Nullable Object>>> roots;
  private final Reach glance = new Reach();
  private final Reach near = new Reach();
  private final Consumer<@Nullable Object> marking = glance::also;
  private final Consumer<@Nullable Object> beginning = near::also;
  private long credit = CREDIT;

  Vicinity(Interpreter in, List<Consumer<Consumer<@Nullable Object>>> roots) {
    this.in = in;
    this.roots = roots;
  }

  /// Whether the running code no longer holds a value that is of a kind or leads to one.
  boolean letsGo(@Nullable Frame running, PyObject value, Predicate<PyObject> kind) {
    return (kind.test(value) || leadsTo(value, kind)) && !holds(running, value);
  }

  /// Whether a value leads to one of a kind, not far away.
  private boolean leadsTo(PyObject value, Predicate<PyObject> kind) {
    if (Reach.isLeaf(value)) {
      return false;
    }
    glance.begin(SMALL);
    glance.from(value);
    spend(glance.cost());
    boolean isSmall = !glance.isCut();
    return !(isSmall && !isAmong(0, kind)) && leadsPastRoots(value, kind);
  }

  // What is alive in any case would take the whole look: a task knows its loop. So it is left out,
  // which costs more the more threads there are.
  private boolean leadsPastRoots(PyObject value, Predicate<PyObject> kind) {
    glance.begin(Integer.MAX_VALUE);
    for (Consumer<Consumer<@Nullable Object>> source : roots) {
      source.accept(marking);
    }
    glance.forget(value);
    int known = glance.reached().size();
    glance.stopAt(known + GLANCE);
    glance.from(value);
    spend(glance.cost());
    return isAmong(known, kind);
  }

  /// Whether one of a kind was reached, not counting so many of the first.
  private boolean isAmong(int known, Predicate<PyObject> kind) {
    int at = 0;
    for (PyObject one : glance.reached()) {
      if (at++ >= known && kind.test(one)) {
        return true;
      }
    }
    return false;
  }

  /// Whether there is credit for a look. Each question earns some.
  boolean mayLook() {
    credit += EARNED;
    return credit >= 0;
  }

  /// Pays for a search that followed so many references.
  void spend(int references) {
    credit -= references;
  }

  /// Pays for a look at so many values.
  void spendOn(int values) {
    credit -= (long) values * PER_VALUE;
  }

  /// Whether a value is close to the running code, so that letting go of it once means nothing: a
  /// list to which a program appends coroutines is let go of at every turn of the loop.
  private boolean holds(@Nullable Frame running, PyObject value) {
    near.begin(NEAR, BREADTH);
    near.seek(value);
    if (running != null) {
      running.eachVariable(beginning);
    }
    if (in.modules().loaded("__main__") instanceof PyModule main) {
      near.also(main.globals);
    }
    near.from(null);
    spend(near.cost());
    return near.has(value);
  }
}
