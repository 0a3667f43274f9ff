package loopscope.asyncio;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import loopscope.interp.Interpreter;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.Step;
import loopscope.interp.object.TypeBuilder;
import loopscope.trace.ResourceEvent.BarrierChanged;
import loopscope.trace.ResourceEvent.ResourceKind;
import org.jspecify.annotations.Nullable;

/// A place where a number of tasks wait for each other, as CPython's `locks.Barrier`.
final class Barrier extends Resource {
  static final PyType TYPE =
      PyType.define("Barrier", "asyncio.locks")
          .base(Mixins.LOOP_BOUND)
          .inPython(476)
          .allocate((in, type) -> new Barrier(type))
          .methods(Barrier::fill)
          .slots(Slot.REPR)
          .attributes()
          .doc("A place where tasks wait until so many of them have come.")
          .build();

  enum State {
    FILLING,
    DRAINING,
    RESETTING,
    BROKEN;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private @Nullable Condition condition;
  State state = State.FILLING;
  long parties;

  /// What it was given as the number of parties.
  PyObject given = PyNone.NONE;

  long count;

  Barrier(PyType type) {
    super(type);
  }

  private static void fill(TypeBuilder builder) {
    Insides.barrier(builder);
    builder
        .method("__init__(parties)", (in, self, n) -> ((Barrier) self).init(in, n))
        .method("async wait()", (in, self) -> new Waiting(in, (Barrier) self, "Barrier.wait"))
        .method(
            "async __aenter__()",
            (in, self) ->
                Overrides.has(self, TYPE, "wait")
                    ? Overrides.await(in, "Barrier.__aenter__", in.callMethod(self, "wait"), null)
                    : new Waiting(in, (Barrier) self, "Barrier.__aenter__"))
        .method("async __aexit__(*args)", (in, self, args) -> new Exit(in, () -> {}))
        .method("async reset()", (in, self) -> new Change(in, (Barrier) self, State.RESETTING))
        .method("async abort()", (in, self) -> new Change(in, (Barrier) self, State.BROKEN))
        .property("parties", (in, self) -> ((Barrier) self).parties())
        .property("n_waiting", (in, self) -> PyInt.of(((Barrier) self).waiting()))
        .property("broken", (in, self) -> PyBool.of(((Barrier) self).state() == State.BROKEN));
  }

  private PyObject init(Interpreter in, PyObject given) {
    double number = Seconds.of(in, given, "<");
    this.given = given;
    // No count ever equals a number that is not whole.
    parties = number == Math.rint(number) ? (long) number : Long.MAX_VALUE;
    if (number < 1) {
      throw Raise.valueError("parties must be >= 1");
    }
    register(in, ResourceKind.BARRIER, (int) Math.min(parties, Integer.MAX_VALUE));
    Condition inside = Condition.within(in, null);
    inside.standFor(number());
    condition = inside;
    return PyNone.NONE;
  }

  Condition condition() {
    require("_cond");
    if (condition == null) {
      throw new IllegalStateException("a barrier without a condition");
    }
    return condition;
  }

  /// `self._cond.wait_for(predicate)`.
  private PyObject until(Interpreter in, BooleanSupplier isSo) {
    return Overrides.has(condition(), Condition.TYPE, "wait_for")
        ? in.callMethod(
            condition(),
            "wait_for",
            NativeFunction.of("<lambda>()", _ -> PyBool.of(isSo.getAsBoolean())))
        : new Until(in, condition(), isSo);
  }

  private PyObject parties() {
    require("_parties");
    return given;
  }

  private State state() {
    require("_state");
    return state;
  }

  private long waiting() {
    return state() == State.FILLING ? count : 0;
  }

  private void changed() {
    if (number() != null) {
      record(new BarrierChanged(number(), state.word(), (int) waiting()));
    }
  }

  @Override
  public String repr(Interpreter in) {
    return reprWith(
        in,
        state() == State.BROKEN
            ? state.word()
            : state.word() + ", waiters:" + waiting() + "/" + in.repr(given));
  }

  /// The coroutine of `wait`: takes the lock, waits while the last round drains, comes in, waits
  /// for the others, and goes.
  private static final class Waiting extends Routine {
    private final Barrier barrier;
    private int stage;
    private long index;

    Waiting(Interpreter in, Barrier barrier, String name) {
      super(in, name);
      this.barrier = barrier;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      return switch (stage++) {
        case 0 -> await(in, barrier.condition().acquire(in));
        case 1 -> {
          if (error != null) {
            throw new Raise(error);
          }
          yield await(in, barrier.until(in, this::mayEnter));
        }
        case 2 -> guarded(in, error, this::enter);
        default -> guarded(in, error, this::leave);
      };
    }

    private interface Body {
      Step run(Interpreter in, @Nullable PyException error);
    }

    /// What happens under the lock; the lock is given back when the coroutine ends here.
    private Step guarded(Interpreter in, @Nullable PyException error, Body body) {
      boolean goesOn = false;
      try {
        Step step = body.run(in, error);
        goesOn = step == Step.AWAITING;
        return step;
      } finally {
        if (!goesOn) {
          PyObject outcome = in.stepValue(); // What is released by may be the program's.
          barrier.condition().release(in);
          in.returned(outcome);
        }
      }
    }

    private boolean mayEnter() {
      return barrier.state != State.DRAINING && barrier.state != State.RESETTING;
    }

    private Step enter(Interpreter in, @Nullable PyException error) {
      if (error != null) {
        throw new Raise(error);
      }
      if (barrier.state == State.BROKEN) {
        throw Raise.of(Errors.BROKEN_BARRIER, "Barrier aborted");
      }
      index = barrier.count++;
      if (index + 1 == barrier.parties) {
        barrier.state = State.DRAINING;
        barrier.changed();
        barrier.condition().selfNotifyAll(in);
        exit(in);
        return done(in, PyInt.of(index));
      }
      barrier.changed();
      return await(in, barrier.until(in, () -> barrier.state != State.FILLING));
    }

    private Step leave(Interpreter in, @Nullable PyException error) {
      try {
        if (error != null) {
          throw new Raise(error);
        }
        if (barrier.state == State.BROKEN || barrier.state == State.RESETTING) {
          throw Raise.of(Errors.BROKEN_BARRIER, "Abort or reset of barrier");
        }
      } finally {
        exit(in);
      }
      return done(in, PyInt.of(index));
    }

    private void exit(Interpreter in) {
      barrier.count--;
      if (barrier.count == 0) {
        if (barrier.state == State.RESETTING || barrier.state == State.DRAINING) {
          barrier.state = State.FILLING;
          barrier.changed();
        }
        barrier.condition().selfNotifyAll(in);
      }
    }
  }

  /// The coroutines of `reset` and `abort`.
  private static final class Change extends Routine {
    private final Barrier barrier;
    private final State to;
    private boolean asked;

    Change(Interpreter in, Barrier barrier, State to) {
      super(in, to == State.BROKEN ? "Barrier.abort" : "Barrier.reset");
      this.barrier = barrier;
      this.to = to;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      if (!asked) {
        asked = true;
        return await(in, barrier.condition().acquire(in));
      }
      if (error != null) {
        throw new Raise(error);
      }
      if (to == State.BROKEN) {
        barrier.state = State.BROKEN;
      } else {
        barrier.state = barrier.count > 0 ? State.RESETTING : State.FILLING;
      }
      barrier.changed();
      barrier.condition().selfNotifyAll(in);
      barrier.condition().release(in);
      return done(in, PyNone.NONE);
    }
  }

  /// Waits until something is so, on asyncio's own behalf.
  private static final class Until extends Routine {
    private final Condition condition;
    private final BooleanSupplier isSo;

    Until(Interpreter in, Condition condition, BooleanSupplier isSo) {
      super(in, "Condition.wait_for");
      this.condition = condition;
      this.isSo = isSo;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      if (error != null) {
        throw new Raise(error);
      }
      return isSo.getAsBoolean() ? done(in, PyNone.NONE) : await(in, condition.waiting(in));
    }
  }
}
