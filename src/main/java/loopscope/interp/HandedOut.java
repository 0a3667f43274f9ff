package loopscope.interp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import loopscope.interp.machine.CoroutineState;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.Resumable;
import loopscope.interp.machine.Watched;
import loopscope.interp.object.PyObject;
import org.jspecify.annotations.Nullable;

/// What Java code may hold because it was made deeper inside, by code of the program that it
/// called: `list()` holds what the generator gave that it steps.
///
/// It then counts as made where that Java code was called from.
public final class HandedOut {
  /// How many values a look into something handed out takes in.
  private static final int GLANCE = 64;

  private final Interpreter in;
  private final Deaths deaths;
  private final List<Consumer<Consumer<@Nullable Object>>> roots;
  private final Reach glance = new Reach();
  private int deepest;
  private int notHolding = -1;
  private boolean leadsOn;
  private final Consumer<@Nullable Object> argument =
      value -> leadsOn |= value instanceof PyObject object && !Reach.isLeaf(object);

  private final List<PyObject> unfinished = new ArrayList<>();

  HandedOut(Interpreter in, Deaths deaths, List<Consumer<Consumer<@Nullable Object>>> roots) {
    this.in = in;
    this.deaths = deaths;
    this.roots = roots;
    roots.add(unfinished::forEach);
  }

  /// Java code makes an instance and calls its `__init__`, which may be the first to tell of it.
  public void initialises(PyObject instance) {
    unfinished.add(instance);
  }

  /// That call of `__init__` is over. One that is native tells nobody.
  public void initialised(PyObject instance) {
    int last = unfinished.size() - 1;
    while (unfinished.get(last) != instance) {
      last--;
    }
    unfinished.remove(last);
    if (instance.type().isHeap() && matters()) {
      value(instance);
    }
  }

  /// How many calls from Java are under way, for something that comes into being.
  public int level() {
    int level = in.machine().nesting();
    deepest = Math.max(deepest, level);
    return level;
  }

  /// Nothing of what was made is left, if so.
  void mayForget(boolean nothingLeft) {
    if (nothingLeft) {
      deepest = 0;
    }
  }

  /// Java code that runs at the present level calls code whose results it does not hold. Gives what
  /// [#holdsAsBefore] wants when the call is over.
  public int holdsNothing() {
    int before = notHolding;
    notHolding = in.machine().nesting();
    return before;
  }

  /// See [#holdsNothing].
  public void holdsAsBefore(int before) {
    notHolding = before;
  }

  /// Whether something was made deeper inside than where the program stands, which may hold it.
  boolean matters() {
    int level = in.machine().nesting();
    return deepest > level && level != notHolding;
  }

  /// A value was handed out, and what it leads to. Gives how many values were looked at.
  int value(PyObject value) {
    int level = in.machine().nesting();
    if (value instanceof Resumable object && isAlone(object)) {
      Watched.raise(object, level);
      return 1;
    }
    glance.begin(GLANCE);
    Frame current = in.machine().currentFrame();
    if (current != null) {
      glance.passOver(current.globals());
    }
    // A loop that runs is alive in any case, and leads to all that its tasks have.
    roots.forEach(source -> source.accept(root -> passOver(root, value)));
    glance.from(value);
    for (PyObject one : glance.reached()) {
      deaths.raise(one, level);
      if (one instanceof Finalizable other) {
        other.raise(level);
      }
      if (one instanceof Resumable object) {
        Watched.raise(object, level);
      }
    }
    return glance.reached().size();
  }

  private void passOver(@Nullable Object root, PyObject value) {
    if (root instanceof PyObject alive && alive != value) {
      glance.passOver(alive);
    }
  }

  /// Whether this is a coroutine, not yet begun, that leads to nothing else, as most that are
  /// handed out.
  private boolean isAlone(Resumable object) {
    Frame frame = object.suspendedAt();
    if (object.state() != CoroutineState.CREATED || frame == null) {
      return false;
    }
    leadsOn = false;
    frame.eachLocal(argument);
    return !leadsOn;
  }
}
