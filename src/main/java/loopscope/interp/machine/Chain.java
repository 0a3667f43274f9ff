package loopscope.interp.machine;

import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// Frames that wait for each other: generators, coroutines, awaits.
///
/// A chain of awaits is entered at its innermost frame and left from there in one step, however
/// long it is: the outermost object remembers the innermost frame, and each frame knows the
/// outermost (`root`).
final class Chain {
  private final Interpreter in;
  private final Machine machine;
  final Delegation delegation;

  Chain(Interpreter in, Machine machine) {
    this.in = in;
    this.machine = machine;
    this.delegation = new Delegation(in, machine, this);
  }

  private static void store(Frame f, PyObject value) {
    f.slots[f.code.ops[f.pc - 3]] = value;
  }

  /// `for` asks a generator for its next value.
  @Nullable Frame enterForNext(Frame f, PyGenerator generator) {
    if (generator.type() != PyGenerator.GENERATOR) {
      throw Raise.typeError("'" + generator.type().name() + "' object is not an iterator");
    }
    if (generator.state == CoroutineState.CLOSED) {
      return f;
    }
    checkIdle(generator);
    Frame own = generator.frame;
    if (own != null) {
      own.root = own;
    }
    return begin(f, generator, PyNone.NONE, null);
  }

  static void checkIdle(Resumable object) {
    if (object.state == CoroutineState.RUNNING) {
      throw Raise.valueError(object.type().name().replace('_', ' ') + " already executing");
    }
  }

  /// Goes on with an idle object for a frame that waits for it, or for Java code.
  @Nullable Frame begin(
      @Nullable Frame back, Resumable object, PyObject value, @Nullable PyException error) {
    Frame own = object.frame;
    if (own == null) {
      throw new IllegalStateException("an object without a frame cannot go on");
    }
    machine.unwinder.checkDepth(object);
    object.entryDepth = machine.depth;
    own.back = back;
    if (object.state == CoroutineState.CREATED) {
      object.state = CoroutineState.RUNNING;
      machine.depth++;
      in.finalization().started(object);
      if (error != null) {
        return machine.unwinder.failed(own, error, error);
      }
      return own.body == null ? own : deliver(own, value, null);
    }
    object.state = CoroutineState.RUNNING;
    machine.depth += 1 + object.chainDepth;
    Frame innermost = object.innermost == null ? own : object.innermost;
    machine.unwinder.delivers(error, innermost, own);
    return deliver(innermost, value, error);
  }

  private static Frame topOf(Frame f) {
    Frame r = f.root;
    if (r == null) {
      throw new IllegalStateException("only generators and coroutines are suspended");
    }
    while (r.root != r && r.root != null) {
      r = r.root;
    }
    f.root = r;
    return r;
  }

  /// The innermost frame stops; the value goes to whoever goes on with the outermost object.
  @Nullable Frame suspend(Frame f, PyObject value) {
    Frame top = topOf(f);
    Resumable object = top.generator;
    if (object == null) {
      throw new IllegalStateException("a root frame belongs to an object");
    }
    object.innermost = f;
    object.state = CoroutineState.SUSPENDED;
    object.chainDepth = machine.depth - object.entryDepth - 1;
    machine.depth = object.entryDepth;
    Frame back = top.back;
    top.back = null;
    if (back == null) {
      in.yielded(value);
      machine.step = Step.YIELDED;
      return null;
    }
    int[] ops = back.code.ops;
    PyObject dropped = back.slots[ops[back.pc - 2]];
    back.slots[ops[back.pc - 2]] = value;
    back.pc = ops[back.pc - 1];
    machine.current = back;
    in.finalization().dropped(dropped);
    return back;
  }

  /// `yield`.
  @Nullable Frame yield(Frame f, PyObject value) {
    if (f.code.kind != PyCode.Kind.ASYNC_GENERATOR) {
      return suspend(f, value);
    }
    // The value of an asynchronous generator is the result of whatever awaits its next step.
    Resumable object = f.generator;
    Frame back = f.back;
    f.back = null;
    f.root = f;
    machine.depth--;
    if (object != null) {
      object.state = CoroutineState.SUSPENDED;
      object.innermost = f;
      object.chainDepth = 0;
      ((PyGenerator) object).asyncRunning = false;
    }
    Frame next = resultTo(back, value);
    if (next != null) {
      machine.asyncGenerators.gave(object, next);
    }
    return next;
  }

  /// A result for the frame that waits for it, or for Java code.
  @Nullable Frame resultTo(@Nullable Frame back, PyObject value) {
    if (back == null) {
      in.returned(value);
      machine.step = Step.RETURNED;
      return null;
    }
    if (back.body != null) {
      return deliver(back, value, null);
    }
    back.thrown = false;
    store(back, value);
    return back;
  }

  /// A frame returns.
  @Nullable Frame finish(Frame f, PyObject value) {
    Frame back = f.back;
    Resumable object = f.generator;
    List<PyObject> unused = f.traced ? machine.unwinder.underWay(f) : List.of();
    machine.unwinder.left(f, back);
    machine.depth--;
    if (f.instance != null) {
      if (value != PyNone.NONE) {
        return failTo(back, Unwinder.notNone(value));
      }
      value = f.instance;
    }
    if (object != null) {
      PyException exit = machine.unwinder.exitBeyond(f, back);
      if (exit != null) {
        return failTo(back, exit);
      }
      if (f.code.kind == PyCode.Kind.ASYNC_GENERATOR) {
        ((PyGenerator) object).asyncRunning = false;
        letGo(f, back);
        return failTo(back, new PyException(Exceptions.STOP_ASYNC_ITERATION));
      }
      if (back != null && back.body == null && back.code.ops[back.pc - 4] == Op.FOR_NEXT) {
        letGo(f, back);
        return back;
      }
    }
    if (!in.finalization().isPending()) {
      f.recycle(machine);
    } else {
      if (back != null) {
        machine.current = back;
        if (back.body == null) {
          store(back, value);
        }
      }
      in.finalization().frameEnded(f, value);
      in.finalization().unwound(unused, value);
    }
    return resultTo(back, value);
  }

  /// A generator is over: what only its variables held is gone.
  private void letGo(Frame f, @Nullable Frame back) {
    if (in.finalization().isPending()) {
      machine.current = back == null ? machine.current : back;
      in.finalization().frameEnded(f, PyNone.NONE);
    }
  }

  private @Nullable Frame failTo(@Nullable Frame back, PyException error) {
    if (back == null) {
      in.raised(error);
      machine.step = Step.RAISED;
      return null;
    }
    return back.body != null
        ? deliver(back, PyNone.NONE, error)
        : machine.unwinder.raise(back, error);
  }

  /// A frame ends with an exception: what the exception is from there on.
  PyException ended(Frame f, PyException exception) {
    Resumable object = f.generator;
    if (object == null) {
      return exception;
    }
    object.end(in);
    if (object instanceof PyGenerator g) {
      g.asyncRunning = false;
    }
    return f.body == null ? machine.unwinder.guard(f, exception) : exception;
  }

  /// A native coroutine has stopped, as most do by returning, yielding or awaiting.
  private @Nullable Frame stopped(Frame f, Step step, @Nullable PyException thrown) {
    if (step == Step.RETURNED) {
      return finish(f, in.stepValue());
    }
    if (step == Step.YIELDED) {
      return suspend(f, in.stepValue());
    }
    if (step == Step.AWAITING) {
      return delegation.awaitInside(f, in.stepValue());
    }
    return step == Step.BLOCKED
        ? suspend(f, PyNone.NONE)
        : machine.unwinder.failed(f, in.stepError(), thrown);
  }

  /// Gives the innermost frame what it stopped for: a value, or an exception to be raised there.
  @Nullable Frame deliver(Frame f, PyObject sent, @Nullable PyException thrown) {
    PyObject value = sent;
    PyException error = thrown;
    while (true) {
      PyObject awaiting = f.awaiting;
      Step step;
      if (awaiting != null) {
        machine.current = f;
        step = Awaits.step(in, awaiting, value, error);
        if (step == Step.YIELDED) {
          return suspend(f, in.stepValue());
        }
        f.awaiting = null;
        error = step == Step.RAISED ? in.stepError() : null;
        value = step == Step.RAISED ? PyNone.NONE : in.stepValue();
        if (f.body != null) {
          continue;
        }
      }
      if (f.body == null) {
        if (error != null) {
          return machine.unwinder.failed(f, error, thrown);
        }
        store(f, value);
        return f;
      }
      machine.current = f;
      try {
        step = machine.unwinder.resume(f, f.body, value, error);
      } catch (Raise raise) {
        step = in.raised(raise.exception);
      }
      if (step != Step.CALLING) {
        return stopped(f, step, thrown);
      }
      Frame next = BodyCall.make(in, machine, f);
      if (next != null) {
        return next;
      }
      if (machine.blocking.isWaiting()) {
        return delegation.block(f);
      }
      boolean failed = machine.callFailed;
      error = failed ? in.stepError() : null;
      value = failed ? PyNone.NONE : in.stepValue();
    }
  }
}
