package loopscope.interp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.PyGenerator;
import loopscope.interp.machine.Resumable;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import org.jspecify.annotations.Nullable;

/// Values whose end a program can see: coroutines that nobody awaited, generators with cleaning up
/// to do, exceptions that nobody looked at, objects with `__del__` or weak references.
///
/// CPython notices by reference counts. Here such values are *candidates*; when something was
/// dropped that leads to one, a mark over what the program can reach tells which are gone. What
/// Java code may hold at present (it was made in a native call still under way) is left alone.
public final class Finalization {
  private final Interpreter in;
  private final Expected expected = new Expected();
  private final Endings endings;
  private final Reach reach = new Reach();
  private final Vicinity vicinity;
  private final List<Consumer<Consumer<@Nullable Object>>> roots = new ArrayList<>();

  /// What only cycles of references keep.
  public final Cycles cycles;

  public final HandedOut handedOut;
  private final Predicate<PyObject> candidate = expected::contains;
  private boolean expectsGenerators;
  private boolean owed;
  private boolean pending;
  private boolean checking;
  private boolean collecting;
  private @Nullable Frame ended;

  Finalization(Interpreter in) {
    this.in = in;
    this.cycles = new Cycles(in);
    this.endings = new Endings(in);
    this.vicinity = new Vicinity(in, roots);
    this.handedOut = new HandedOut(in, expected.deaths, roots);
  }

  /// Adds somebody who knows values that are alive.
  public void addRoots(Consumer<Consumer<@Nullable Object>> source) {
    roots.add(source);
  }

  /// A coroutine came into being, which somebody ought to await, or stopped that the program steps
  /// itself; or a loop was told of an asynchronous generator, of which nothing ran yet.
  public void created(Resumable object) {
    expected.suspended.add(object, handedOut.level());
    pending = true;
  }

  /// A coroutine was begun: who began it is responsible. Generators have to be closed from now on.
  public void started(Resumable object) {
    expected.suspended.remove(object);
    if (object instanceof PyGenerator generator && generator.needsClosing()) {
      created(object);
    }
  }

  /// It came to its end by itself, or somebody else answers for it.
  public void released(Resumable object) {
    expected.suspended.remove(object);
  }

  /// A value about whose end something is to be said.
  public void watch(Finalizable value) {
    expected.add(value);
    pending = true;
  }

  /// A value that was watched has been seen to.
  public void seenTo(Finalizable value) {
    expected.remove(value);
  }

  /// An object came into being that has `__del__`.
  public void finalizes(PyObject object) {
    expected.deaths.finalizes(object, handedOut.level());
    pending = true;
  }

  /// An object came to be referred to weakly, by a reference that wants to know of its end; and to
  /// be looked after itself, if it calls the program back when it outlives the object.
  public void refers(PyObject object, Finalizable reference, boolean callsBack) {
    expected.deaths.refers(object, reference, callsBack, handedOut.level());
    pending = true;
  }

  /// The weak references to an object, as they came.
  public List<Finalizable> referring(PyObject object) {
    return expected.deaths.referring(object);
  }

  /// What only cycles of references keep comes to its end, as `gc.collect()` demands.
  public void collect() {
    cycles.clear();
    if (!checking) {
      List<Finalizable> unfinished = addUnfinished();
      if (isPending()) {
        collecting = true;
        check(null, List.of());
        collecting = false;
      }
      expected.removeAll(unfinished);
    }
  }

  private List<Finalizable> addUnfinished() {
    ThreadHost host = in.threadHost();
    List<Finalizable> unfinished = host == null ? List.of() : host.unfinished();
    unfinished.forEach(this::watch);
    return unfinished;
  }

  /// Looks for all that the program can still reach, or that cycles of references keep.
  public Predicate<Object> reachable() {
    List<PyObject> released = cycles.release();
    mark(null);
    vicinity.spendOn(cycles.keep(released, List.of(), reach));
    return reach::has;
  }

  /// The program makes asynchronous generators, which a loop closes while they exist, over or not.
  public void expectGenerators() {
    expectsGenerators = true;
  }

  /// A call is over whose frame a traceback has, or a task has failed: what leads to it stays.
  public void outlived(PyObject value, @Nullable Frame back) {
    if (expectsGenerators && !checking && mayLook()) {
      vicinity.spendOn(cycles.outlived(value, back, roots));
      if (cycles.areDue()) {
        collect();
      }
    }
  }

  /// Whether anything could come to its end, so that drops have to be reported.
  public boolean isPending() {
    // Asked at nearly every instruction, so what is there is looked at only after something came.
    return pending && isStillPending();
  }

  private boolean isStillPending() {
    pending = !expected.isEmpty();
    handedOut.mayForget(!pending);
    return pending;
  }

  /// Whether there is credit for a look; if not, one is owed as soon as there is.
  private boolean mayLook() {
    boolean may = vicinity.mayLook();
    owed |= !may;
    return may;
  }

  /// Java code was given a value by code of the program that it called.
  public void handedOut(PyObject value) {
    if (pending && !checking && handedOut.matters()) {
      vicinity.spendOn(handedOut.value(value));
    }
  }

  /// A register, variable or the loop let go of a value.
  public void dropped(@Nullable PyObject old) {
    if (old != null && old != PyNone.NONE && isPending() && !checking && mayLook()) {
      if (owed || vicinity.letsGo(in.machine().currentFrame(), old, candidate)) {
        check(null, List.of(old));
      }
    }
  }

  /// A call that keeps nothing but what it gives was given a value.
  public void passed(@Nullable PyObject value, @Nullable PyObject result) {
    if (value instanceof PyGenerator || value != null && candidate.test(value)) {
      unwound(List.of(value), result);
    }
  }

  /// These values were on their way, maybe when an exception came; `kept` is what stays.
  public void unwound(List<PyObject> values, @Nullable PyObject kept) {
    if (values.isEmpty() || !isPending() || checking || !mayLook()) {
      return;
    }
    List<PyObject> gone = letGo(values, in.machine().currentFrame());
    if (!gone.isEmpty() || owed) {
      check(kept, gone);
    }
  }

  /// A frame ended with a result; what only its registers held is gone.
  public void frameEnded(Frame frame, PyObject result) {
    if (!isPending() || checking || !mayLook()) {
      return;
    }
    List<PyObject> locals = new ArrayList<>();
    frame.eachLocal(
        value -> {
          if (value instanceof PyObject object && object != frame.made()) {
            locals.add(object);
          }
        });
    Frame current = in.machine().currentFrame();
    Frame caller = current == frame ? in.machine().callerOf(frame) : current;
    List<PyObject> gone = letGo(locals, caller);
    if (!gone.isEmpty() || owed) {
      ended = frame;
      check(result, gone.reversed());
      ended = null;
    }
  }

  /// The frame that ends at present, and with it what only its variables held; or null.
  @Nullable Frame ended() {
    return ended;
  }

  private List<PyObject> letGo(List<PyObject> values, @Nullable Frame frame) {
    return values.stream().filter(v -> vicinity.letsGo(frame, v, candidate)).toList();
  }

  private void check(@Nullable PyObject result, List<PyObject> dropped) {
    owed = false;
    checking = true;
    try {
      while (finalizeGone(result, dropped)) {}
    } finally {
      checking = false;
    }
    if (cycles.areDue()) {
      collect();
    }
  }

  private boolean finalizeGone(@Nullable PyObject result, List<PyObject> dropped) {
    List<PyObject> released = cycles.release();
    mark(result);
    int nesting = in.machine().nesting();
    if (!collecting) {
      List<PyObject> all = new ArrayList<>(dropped);
      expected.addTo(all);
      vicinity.spendOn(cycles.keep(released, all, reach));
    }
    List<Resumable> gone = expected.suspended.unreached(nesting, reach::has);
    for (Resumable one : List.copyOf(gone)) {
      if (gone.contains(one) && in.machine().asyncGenerators.outlives(one)) {
        reach.from(one); // What it holds lives on until the loop has closed it.
        gone.removeIf(other -> other != one && reach.has(other));
      }
    }
    Set<Finalizable> silent = expected.come(reach, nesting, collecting);
    boolean died = silent.stream().anyMatch(Deaths.Death.class::isInstance);
    for (Object one : LettingGo.order(expected.deaths, reach, dropped, gone, silent)) {
      if (one instanceof Resumable object) {
        expected.suspended.remove(object);
        endings.of(object, ended);
      } else if (one instanceof Finalizable other && other.isPending()) {
        expected.deaths.forget(other);
        other.lost(in);
      }
    }
    return died || !gone.isEmpty();
  }

  private void mark(@Nullable PyObject result) {
    reach.begin(Integer.MAX_VALUE);
    reach.from(result);
    reach.from(cycles.kept());
    reach.fromProgram(in, ended);
    roots.forEach(source -> source.accept(reach::from));
    vicinity.spend(reach.cost());
  }

  /// The program has ended: everything that is left comes to its end, the oldest first, as when
  /// CPython collects the cycle that a module is. After an uncaught exception, whose traceback
  /// holds on to everything, only what nobody can reach does.
  void finish(@Nullable PyException uncaught) {
    cycles.clear();
    addUnfinished();
    expected.sort();
    if (uncaught != null) {
      collecting = true;
      check(uncaught, List.of());
      checking = true;
      return;
    }
    checking = true;
    endings.withProgram(expected);
  }
}
