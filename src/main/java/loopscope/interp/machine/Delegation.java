package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// `await`, `yield from` and blocking calls: how a frame comes to wait for something else.
final class Delegation {
  private final Interpreter in;
  private final Machine machine;
  private final Chain chain;

  Delegation(Interpreter in, Machine machine, Chain chain) {
    this.in = in;
    this.machine = machine;
    this.chain = chain;
  }

  /// `await`.
  @Nullable Frame await(Frame f, PyObject awaited) {
    if (awaited instanceof Resumable object && Awaits.isCoroutine(object)) {
      return enter(f, object);
    }
    if (awaited instanceof AsyncStep step) {
      return step.enter(in, f);
    }
    if (awaited instanceof NextOrDefault next) {
      return enter(f, next);
    }
    if (awaited instanceof Awaitable future
        && !awaited.isIterator()
        && !Awaits.isOverridden(awaited)) {
      return outcome(f, awaited, future.beginAwait(in));
    }
    PyObject iterator = Awaits.iterator(in, awaited, f.body == null ? f.code.ops[f.pc - 1] : 0);
    return delegate(f, iterator);
  }

  /// `await` of a native coroutine, which is given whatever goes wrong.
  @Nullable Frame awaitInside(Frame f, PyObject awaited) {
    try {
      return await(f, awaited);
    } catch (Raise raise) {
      return chain.deliver(f, PyNone.NONE, machine.unwinder.raised(f, raise.exception));
    }
  }

  private @Nullable Frame enter(Frame f, Resumable object) {
    if (object.state == CoroutineState.CREATED) {
      return join(f, object);
    }
    if (object.state == CoroutineState.CLOSED) {
      if (object.type() == PyGenerator.GENERATOR) {
        return delegate(f, object);
      }
      throw reused(object);
    }
    if (object.state == CoroutineState.RUNNING || object.awaited() != null) {
      if (isBelow(f, object)) {
        Chain.checkIdle(object);
      }
      throw Raise.runtimeError("coroutine is being awaited already");
    }
    return join(f, object);
  }

  /// Whether an object is one of those in whose steps a frame runs.
  private static boolean isBelow(Frame frame, Resumable object) {
    for (Frame f = frame; f != null; f = f.back) {
      if (f == object.frame) {
        return true;
      }
    }
    return false;
  }

  /// The error of awaiting once more what is over.
  static Raise reused(PyObject awaited) {
    if (awaited instanceof NextOrDefault next) {
      return reused(next.step());
    }
    return awaited instanceof AsyncStep step
        ? step.reused()
        : Raise.runtimeError("cannot reuse already awaited coroutine");
  }

  private @Nullable Frame join(Frame f, Resumable object) {
    Frame own = object.frame;
    if (own != null) {
      own.root = f.root;
    }
    return chain.begin(f, object, PyNone.NONE, null);
  }

  /// `yield from`.
  @Nullable Frame yieldFrom(Frame f, PyObject source) {
    if (source instanceof Resumable object && Awaits.isCoroutine(object)) {
      if (object.type() == PyGenerator.COROUTINE && !f.code.iterableCoroutine) {
        throw Raise.typeError(
            "cannot 'yield from' a coroutine object in a non-coroutine generator");
      }
      return enter(f, object);
    }
    if (source instanceof NextOrDefault next) {
      return enter(f, next);
    }
    if (source instanceof Awaitable future) {
      return outcome(f, source, future.beginAwait(in));
    }
    return delegate(f, in.iterate(source));
  }

  private @Nullable Frame delegate(Frame f, PyObject iterator) {
    if (iterator instanceof NextOrDefault next) {
      return enter(f, next);
    }
    if (iterator instanceof PyGenerator generator && generator.type() == PyGenerator.GENERATOR) {
      if (generator.state == CoroutineState.CLOSED) {
        return f.body != null
            ? chain.deliver(f, PyNone.NONE, null)
            : chain.resultTo(f, PyNone.NONE);
      }
      Chain.checkIdle(generator);
      return join(f, generator);
    }
    if (iterator instanceof Awaitable future) {
      return outcome(f, iterator, future.beginAwait(in));
    }
    return outcome(f, iterator, Awaits.step(in, iterator, PyNone.NONE, null));
  }

  private @Nullable Frame outcome(Frame f, PyObject awaited, Step step) {
    switch (step) {
      case YIELDED -> {
        f.awaiting = awaited;
        return chain.suspend(f, in.stepValue());
      }
      case RAISED -> {
        PyException error = in.stepError();
        return f.body != null
            ? chain.deliver(f, PyNone.NONE, machine.unwinder.raised(f, error))
            : machine.unwinder.raise(f, error);
      }
      default -> {
        return chain.resultTo(f, in.stepValue());
      }
    }
  }

  /// A native function called from `f` blocks its simulated thread.
  @Nullable Frame block(Frame f) {
    NativeCoroutine call = machine.blocking.take();
    Frame base = f;
    while (base.back != null) {
      base = base.back;
    }
    Frame own = call.frame;
    if (own != null) {
      own.root = base;
    }
    return chain.begin(f, call, PyNone.NONE, null);
  }
}
