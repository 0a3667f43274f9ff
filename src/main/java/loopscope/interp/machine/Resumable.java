package loopscope.interp.machine;

import java.util.List;
import java.util.function.Consumer;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import org.jspecify.annotations.Nullable;

/// A generator, coroutine or async generator, written in Python or in Java: a suspended frame.
public abstract sealed class Resumable extends PyObject permits PyGenerator, NativeCoroutine {
  private final PyType type;

  /// `__qualname__`.
  public String qualname;

  /// The frame to go on with: the innermost of those that wait for each other; null once all is
  /// over. While it runs this is where it stood before, and keeps nothing alive.
  transient @Nullable Frame innermost;

  /// The frame of this object itself.
  @Nullable Frame frame;

  CoroutineState state = CoroutineState.CREATED;

  /// Python calls between this object's frame and the innermost one.
  int chainDepth;

  /// How many calls were under way when it last went on, or [#STILL].
  int entryDepth;

  private static final int STILL = -1;

  /// Whether someone has taken the duty to run or close it; see
  /// [loopscope.interp.Interpreter#adopt].
  boolean adopted;

  /// Whether its end has to be noticed; see [Watched].
  boolean watched;

  /// How many calls from Java were under way when that began, or the most that fit.
  short nesting;

  /// Which coroutine of the run it is, from 1; 0 for what is none.
  int birth;

  /// What only few have; null for all others, of which there are millions.
  private @Nullable Particulars particulars;

  /// Neighbours on the list of the watched.
  transient @Nullable Resumable watchedBefore;

  /// See `watchedBefore`.
  transient @Nullable Resumable watchedNext;

  Resumable(PyType type, String qualname) {
    this.type = type;
    this.qualname = qualname;
  }

  /// What makes one unlike most.
  private static final class Particulars {
    /// `__name__`, or null for what it is called from the start.
    @Nullable String name;

    /// Where it was made, when that is kept; see [Origins].
    @Nullable List<StackWalk.Place> origin;
  }

  private Particulars particulars() {
    Particulars known = particulars;
    if (known == null) {
      known = new Particulars();
      particulars = known;
    }
    return known;
  }

  @Override
  public final PyType type() {
    return type;
  }

  /// Which coroutine of the run it is, from 1; 0 for what is none.
  public final int birth() {
    return birth;
  }

  /// It is over.
  final void end(Interpreter in) {
    in.finalization().released(this);
    state = CoroutineState.CLOSED;
    innermost = null;
    frame = null;
  }

  /// `__name__`.
  public final String name() {
    String own = particulars == null ? null : particulars.name;
    return own == null ? firstName() : own;
  }

  /// What it is called from the start.
  String firstName() {
    return qualname.substring(qualname.lastIndexOf('.') + 1);
  }

  final void rename(String newName) {
    particulars().name = newName;
  }

  final void requalify(String newQualname) {
    rename(name());
    qualname = newQualname;
  }

  /// Where it was made, or null when that is not kept.
  final @Nullable List<StackWalk.Place> origin() {
    return particulars == null ? null : particulars.origin;
  }

  final void madeAt(List<StackWalk.Place> places) {
    particulars().origin = places;
  }

  /// The code that it runs, which outlives the frame; null for a native one.
  public @Nullable PyCode code() {
    return null;
  }

  /// Whether it is a generator that may be awaited.
  public final boolean isIterableCoroutine() {
    PyCode own = code();
    return own != null && own.iterableCoroutine;
  }

  /// Whether it was begun, is running, or is over.
  public final CoroutineState state() {
    return state;
  }

  /// The line where the user's own code stands: that of the innermost suspended frame that is not
  /// the simulator's, or 0.
  public final int line() {
    for (Frame f = innermost; f != null; f = f.back) {
      if (f.body == null && !f.code.library) {
        return f.code.lineAt(f.pc - 4);
      }
      if (f == frame) {
        break;
      }
    }
    return 0;
  }

  /// It has stopped, and [#hasStoodStill] from now on until somebody goes on with it.
  public final void standStill() {
    entryDepth = STILL;
  }

  /// Whether nobody went on with it since [#standStill], so that its line is the same.
  public final boolean hasStoodStill() {
    return entryDepth == STILL;
  }

  /// Names the frames of the calls and coroutines inside that wait for each other.
  public final void eachInside(Consumer<@Nullable Object> visitor) {
    for (Frame f = suspendedAt(); f != null && f != frame; f = f.back) {
      visitor.accept(f);
      visitor.accept(f.generator);
    }
  }

  /// What it waits for, as `cr_await` shows it, or null.
  public final @Nullable PyObject awaited() {
    Frame f = innermost;
    if (f == null || state == CoroutineState.CREATED) {
      return null;
    }
    while (f != frame && f.back != null && f.back != frame) {
      f = f.back;
    }
    return f == frame ? f.awaiting : f.generator;
  }

  /// The frame that keeps alive what it will go on with, or null while it runs.
  public final @Nullable Frame suspendedAt() {
    return state == CoroutineState.RUNNING ? null : innermost;
  }

  /// The same for one that is itself awaited, of which only the outermost knows the innermost
  /// frame.
  final @Nullable PyObject awaitedInside() {
    Resumable outermost = Watched.outermost(this);
    if (outermost == this) {
      return awaited();
    }
    for (Frame f = outermost.innermost; f != null; f = f.back) {
      if (f == frame) {
        return f.awaiting;
      }
      if (f.back == frame) {
        return f.generator;
      }
    }
    return null;
  }

  /// Whether its code runs at present, or waits for a call that does.
  final boolean isRunning() {
    return state == CoroutineState.RUNNING
        && Watched.outermost(this).state == CoroutineState.RUNNING;
  }

  /// Whether it has stopped at an `await` or `yield`, or what it awaits has.
  final boolean isSuspended() {
    return state == CoroutineState.SUSPENDED
        || (state == CoroutineState.RUNNING
            && Watched.outermost(this).state == CoroutineState.SUSPENDED);
  }

  /// The frame while it is not over.
  public final @Nullable Frame frame() {
    return state == CoroutineState.CLOSED ? null : frame;
  }
}
