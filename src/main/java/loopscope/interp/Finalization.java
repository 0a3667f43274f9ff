package loopscope.interp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import loopscope.interp.machine.CoroutineState;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.Machine;
import loopscope.interp.machine.PyGenerator;
import loopscope.interp.machine.Resumable;
import loopscope.interp.machine.Watched;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// Values whose end a program can see: coroutines that nobody awaited, generators with cleaning up
/// to do, exceptions that nobody looked at.
///
/// CPython notices by reference counts. Here such values are *candidates*; when something was
/// dropped that leads to one, a mark over what the program can reach tells which are gone. A value
/// that Java code may hold at present (it was made inside a native call that is still under way) is
/// left alone.
public final class Finalization {
  /// How many values a look into something that was dropped takes in.
  private static final int GLANCE = 64;

  /// How many values all marks of a run may take in, so that a program which holds candidates for
  /// long does not spend its time here.
  private static final long BUDGET = 50_000_000;

  private final Interpreter in;
  private final Watched candidates = new Watched();
  private final List<Finalizable> others = new ArrayList<>();
  private final Reach reach = new Reach();
  private final Reach glance = new Reach();
  private final List<Consumer<Consumer<@Nullable Object>>> roots = new ArrayList<>();
  private long spent;
  private boolean checking;
  private @Nullable Frame ended;

  Finalization(Interpreter in) {
    this.in = in;
  }

  /// Adds somebody who knows values that are alive.
  public void addRoots(Consumer<Consumer<@Nullable Object>> source) {
    roots.add(source);
  }

  /// A coroutine came into being, which somebody ought to await.
  public void created(Resumable coroutine) {
    candidates.add(coroutine, in.machine().nesting());
  }

  /// A coroutine was begun: whoever began it is responsible. Generators have to be closed from now
  /// on.
  public void started(Resumable object) {
    candidates.remove(object);
    if (object instanceof PyGenerator generator && generator.needsClosing()) {
      candidates.add(object, in.machine().nesting());
    }
  }

  /// It came to its end by itself.
  public void ended(Resumable object) {
    candidates.remove(object);
  }

  /// Somebody else answers for it.
  public void adopt(Resumable coroutine) {
    candidates.remove(coroutine);
  }

  /// A value about whose end something is to be said.
  public void watch(Finalizable value) {
    others.add(value);
  }

  /// Whether anything could come to its end, so that drops have to be reported.
  public boolean isPending() {
    return !candidates.isEmpty() || !others.isEmpty();
  }

  /// A register, variable or the loop let go of a value.
  public void dropped(@Nullable PyObject old) {
    if (isPending() && old != null && !checking && leadsToCandidate(old)) {
      check(null);
    }
  }

  /// A frame ended with a result; what only its registers held is gone.
  public void frameEnded(Frame frame, PyObject result) {
    if (!isPending() || checking) {
      return;
    }
    boolean[] leads = {false};
    frame.eachLocal(
        value -> leads[0] |= value instanceof PyObject object && leadsToCandidate(object));
    if (leads[0]) {
      ended = frame;
      check(result);
      ended = null;
    }
  }

  private boolean leadsToCandidate(PyObject value) {
    if (isCandidate(value)) {
      return true;
    }
    glance.begin(GLANCE);
    glance.from(value);
    for (PyObject found : glance.reached()) {
      if (isCandidate(found)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCandidate(PyObject value) {
    return (value instanceof Resumable object && Watched.contains(object))
        || (value instanceof Finalizable other && other.isPending());
  }

  private void check(@Nullable PyObject result) {
    if (spent > BUDGET) {
      return;
    }
    checking = true;
    try {
      while (finalizeGone(result)) {}
    } finally {
      checking = false;
    }
  }

  private boolean finalizeGone(@Nullable PyObject result) {
    mark(result);
    List<Resumable> gone = new ArrayList<>();
    int nesting = in.machine().nesting();
    for (Resumable one = candidates.first(); one != null; one = Watched.next(one)) {
      if (one.state() != CoroutineState.RUNNING
          && Watched.nesting(one) >= nesting
          && !reach.has(one)) {
        gone.add(one);
      }
    }
    List<Finalizable> silent = new ArrayList<>();
    for (Finalizable one : others) {
      if (!one.isPending() || !reach.has(one)) {
        silent.add(one);
      }
    }
    others.removeAll(silent);
    for (Resumable one : gone) {
      end(one);
    }
    for (Finalizable one : silent) {
      if (one.isPending()) {
        one.lost(in);
      }
    }
    return !gone.isEmpty();
  }

  private void mark(@Nullable PyObject result) {
    Machine machine = in.machine();
    reach.begin(Integer.MAX_VALUE);
    reach.from(result);
    reach.from(in.modules().modules());
    machine.eachRoot(reach::from, ended);
    for (Consumer<Consumer<@Nullable Object>> source : roots) {
      source.accept(reach::from);
    }
    spent += reach.reached().size();
  }

  private void end(Resumable object) {
    candidates.remove(object);
    if (object.state() == CoroutineState.CREATED) {
      in.messages().neverAwaited(object.qualname);
      in.machine().close(object);
      return;
    }
    if (object instanceof PyGenerator generator) {
      try {
        in.machine().abandon(generator);
      } catch (Raise raise) {
        in.unraisable("Exception ignored in: " + in.repr(generator), raise.exception);
      }
    }
  }

  /// The program has ended: everything that is left comes to its end, in the order in which CPython
  /// clears a module. After an uncaught exception, whose traceback holds on to everything, only
  /// what nobody can reach does.
  void finish(boolean failed) {
    if (failed) {
      check(null);
      checking = true;
      return;
    }
    checking = true;
    while (!candidates.isEmpty()) {
      Resumable one = candidates.first();
      if (one != null) {
        endWithProgram(one);
      }
    }
    if (in.modules().loaded("__main__") instanceof PyModule main) {
      for (int i = 0; i < main.globals.places(); i++) {
        letGo(main.globals.valueAt(i), 0);
      }
    }
    for (Finalizable one : List.copyOf(others)) {
      if (one.isPending()) {
        one.lost(in);
      }
    }
    others.clear();
  }

  private void endWithProgram(Resumable object) {
    if (object.state() != CoroutineState.CREATED) {
      end(object);
      return;
    }
    candidates.remove(object);
    String message = "coroutine '" + object.qualname + "' was never awaited";
    in.messages().warnAt(Exceptions.RUNTIME_WARNING, message, "sys", 1);
  }

  /// A variable of the module goes; sequences let go of their elements from the last to the first.
  private void letGo(@Nullable PyObject value, int depth) {
    switch (value) {
      case Finalizable other when other.isPending() -> other.lost(in);
      case PyList list when depth < 4 -> {
        for (int i = list.size() - 1; i >= 0; i--) {
          letGo(list.get(i), depth + 1);
        }
      }
      case PyTuple tuple when depth < 4 -> {
        for (int i = tuple.size() - 1; i >= 0; i--) {
          letGo(tuple.get(i), depth + 1);
        }
      }
      case PyDict dict when depth < 4 -> {
        for (int i = 0; i < dict.places(); i++) {
          letGo(dict.valueAt(i), depth + 1);
        }
      }
      case null, default -> {}
    }
  }
}
