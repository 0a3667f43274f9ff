package loopscope.interp;

import java.util.function.IntSupplier;
import loopscope.interp.machine.Resumable;
import loopscope.interp.machine.Watched;
import loopscope.interp.object.PyObject;

/// What Java code may hold because it was made deeper inside, by code of the program that it
/// called: `list()` holds what the generator gave that it steps.
///
/// It then counts as made where that Java code was called from.
final class HandedOut {
  /// How many values a look into something handed out takes in.
  private static final int GLANCE = 64;

  private final IntSupplier nesting;
  private final Deaths deaths;
  private final Reach glance = new Reach();
  private int deepest;

  HandedOut(IntSupplier nesting, Deaths deaths) {
    this.nesting = nesting;
    this.deaths = deaths;
  }

  /// How many calls from Java are under way, for something that comes into being.
  int level() {
    int level = nesting.getAsInt();
    deepest = Math.max(deepest, level);
    return level;
  }

  /// Nothing of what was made is left, if so.
  void mayForget(boolean nothingLeft) {
    if (nothingLeft) {
      deepest = 0;
    }
  }

  /// Whether something was made deeper inside than where the program stands.
  boolean matters() {
    return deepest > nesting.getAsInt();
  }

  /// A value was handed out, and what it leads to. Gives how many values were looked at.
  int value(PyObject value) {
    int level = nesting.getAsInt();
    glance.begin(GLANCE);
    glance.from(value);
    for (PyObject one : glance.reached()) {
      deaths.raise(one, level);
      if (one instanceof Resumable object) {
        Watched.raise(object, level);
      }
    }
    return glance.reached().size();
  }
}
