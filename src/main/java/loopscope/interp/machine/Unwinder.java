package loopscope.interp.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// Finds who handles an exception, frame by frame, without any exception of Java's.
final class Unwinder {
  private final Interpreter in;
  private final Machine machine;
  private @Nullable Frame exiting;
  private @Nullable Frame exitsTo;
  private @Nullable PyException exit;

  Unwinder(Interpreter in, Machine machine) {
    this.in = in;
    this.machine = machine;
  }

  /// An exception came up at the instruction before the frame's position.
  @Nullable Frame raise(Frame f, PyException exception) {
    return unwind(f, raised(f, exception), true);
  }

  /// An exception comes up where a frame stands: what is handled there becomes the context of a new
  /// one.
  PyException raised(Frame f, PyException exception) {
    if (exception.traceback == null) {
      chainContext(f, exception);
    }
    return exception;
  }

  /// What a frame awaits ended with an exception, which may be what was thrown into it. One that is
  /// thrown in takes its context from what that frame handles, even when it has one already; not
  /// from what those handle who await it.
  @Nullable Frame failed(Frame f, PyException exception, @Nullable PyException thrown) {
    if (exception == thrown || thrown != null && f.body == null) {
      exception.during(f.handled);
    } else {
      chainContext(f, exception);
    }
    return unwind(f, exception, true);
  }

  /// An exception goes on from a handler that did not want it: its traceback has this frame
  /// already.
  @Nullable Frame reraise(Frame f, PyException exception) {
    return unwind(f, exception, false);
  }

  /// An object for which the stack is too deep is over: its first frame was entered and left.
  void checkDepth(Resumable object) {
    try {
      machine.checkDepth();
    } catch (Raise tooDeep) {
      object.end(in);
      throw tooDeep;
    }
  }

  /// Notes what was being handled when the exception was raised.
  void chainContext(Frame f, PyException exception) {
    exception.during(machine.handled(f));
  }

  private @Nullable Frame unwind(Frame from, PyException raised, boolean trace) {
    Frame f = from;
    PyException exception = raised;
    boolean adding = trace;
    while (true) {
      if (adding && f.body == null) {
        exception.passed(f, f.code, f.pc - 4);
        f.traced = true;
      } else if (f.body != null) {
        exception.passedLibrary(f, f.body.isInPython());
        f.traced = true;
      }
      adding = true;
      int handler = handlerFor(f.code, f.pc - 4);
      if (handler >= 0) {
        int[] table = f.code.handlers;
        if (in.finalization().isPending()) {
          in.finalization().unwound(underWay(f, table[handler + 2]), exception);
        }
        f.slots[table[handler + 3]] = exception;
        f.pc = table[handler + 2];
        f.thrown = false;
        return f;
      }
      Frame back = f.back;
      exception = machine.chain.ended(f, exception);
      machine.depth--;
      List<PyObject> unused = underWay(f);
      exitBeyond(f, back);
      left(f, back);
      in.finalization().unwound(unused, exception);
      if (back == null) {
        in.raised(exception);
        machine.step = Step.RAISED;
        return null;
      }
      if (back.body != null) {
        return machine.chain.deliver(back, PyNone.NONE, exception);
      }
      if (back.thrown) {
        exception.during(back.handled);
      }
      machine.current = back;
      f = back;
    }
  }

  /// What was being computed in a call that is over, if the end of anything could matter.
  List<PyObject> underWay(Frame f) {
    return in.finalization().isPending() ? underWay(f, -1) : List.of();
  }

  /// What was being computed, the last first: what is in registers that are no longer in use at
  /// instruction `at`, or at the end of the call for -1.
  private static List<PyObject> underWay(Frame f, int at) {
    if (f.body != null) {
      return List.of();
    }
    PyCode code = f.code;
    List<PyObject> values = new ArrayList<>();
    int variables = code.freesAt() + code.frees.length;
    int from = at < 0 ? variables : Math.max(variables, code.live[at / 4]);
    for (int i = Math.min(code.constantsAt, f.slots.length) - 1; i >= from; i--) {
      PyObject value = f.slots[i];
      if (value != null && !values.contains(value)) {
        values.add(value);
      }
      if (at >= 0) {
        f.slots[i] = null;
      }
    }
    return values;
  }

  /// A call is over, and its caller goes on.
  void left(Frame f, @Nullable Frame back) {
    f.back = null;
    if (f.generator != null) {
      f.generator.end(in);
    }
    if (f.traced) {
      Frame caller = back == null ? machine.callerOf(f) : back;
      f.outlives(caller);
      in.finalization().outlived(f, caller);
    }
  }

  /// Gives a native coroutine what it stopped for; an exception goes through its frame, even when
  /// the coroutine deals with it.
  Step resume(Frame f, NativeCoroutine body, PyObject value, @Nullable PyException error) {
    if (error != null) {
      error.passedLibrary(f, body.isInPython());
      f.traced = true;
    }
    return body.resume(in, value, error);
  }

  private static int handlerFor(PyCode code, int pc) {
    int[] table = code.handlers;
    for (int i = 0; i < table.length; i += 4) {
      if (pc >= table[i] && pc < table[i + 1]) {
        return i;
      }
    }
    return -1;
  }

  /// An idle object goes on with an exception or without. A `GeneratorExit` meets the innermost of
  /// the generators that delegate to each other; when that one ends, the next is to exit as well.
  void delivers(@Nullable PyException error, Frame innermost, Frame outermost) {
    if (innermost != outermost && (error != null || outermost.thrown)) {
      Frame f = innermost;
      do {
        f = Objects.requireNonNull(f.back);
        f.thrown = error != null;
      } while (f != outermost);
    }
    if (error != null && innermost != outermost && error.isA(Exceptions.GENERATOR_EXIT)) {
      exiting = innermost;
      exitsTo = outermost;
      exit = error;
    } else if (exiting == innermost) {
      exiting = null;
    }
  }

  /// What the generator behind one that has ended is told, or null.
  @Nullable PyException exitBeyond(Frame ended, @Nullable Frame next) {
    if (exiting != ended) {
      return null;
    }
    exiting = next == exitsTo ? null : next;
    return exit;
  }

  static PyException notNone(PyObject result) {
    String type = result.type().name();
    return Raise.typeError("__init__() should return None, not '" + type + "'").exception;
  }

  /// `generator raised StopIteration`: ends of iteration must not leak through a generator. What
  /// was thrown into one before it was begun has not come through it.
  PyException guard(Frame f, PyException exception) {
    PyCode.Kind kind = f.code.kind;
    String who =
        switch (f.pc == 0 ? PyCode.Kind.FUNCTION : kind) {
          case GENERATOR -> "generator";
          case COROUTINE -> "coroutine";
          case ASYNC_GENERATOR -> "async generator";
          default -> null;
        };
    if (who == null) {
      return exception;
    }
    PyType leaked =
        exception.isA(Exceptions.STOP_ITERATION)
            ? Exceptions.STOP_ITERATION
            : kind == PyCode.Kind.ASYNC_GENERATOR && exception.isA(Exceptions.STOP_ASYNC_ITERATION)
                ? Exceptions.STOP_ASYNC_ITERATION
                : null;
    if (leaked == null) {
      return exception;
    }
    PyException error =
        new PyException(Exceptions.RUNTIME_ERROR, PyStr.of(who + " raised " + leaked.name()));
    error.cause = exception;
    error.context = exception;
    error.suppressContext = true;
    return error;
  }
}
