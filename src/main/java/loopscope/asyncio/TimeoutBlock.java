package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// The coroutines of `async with` around a [Timeout].
final class TimeoutBlock {
  private TimeoutBlock() {}

  /// That of its `__aenter__`.
  static Routine enter(Interpreter in, Timeout timeout) {
    return new Entry(in, timeout);
  }

  /// That of its `__aexit__`, for the exception of the block or `None`.
  static Routine leave(Interpreter in, Timeout timeout, PyObject exception) {
    return new Leaving(in, timeout, exception);
  }

  /// Whether the program has another of them.
  static boolean isOverridden(Timeout timeout) {
    return Overrides.has(timeout, Timeout.TYPE, "__aenter__")
        || Overrides.has(timeout, Timeout.TYPE, "__aexit__");
  }

  /// Awaits something within the block, through whatever methods the timeout has.
  static Routine around(Interpreter in, Timeout timeout, PyObject awaitable) {
    return new Within(in, timeout, awaitable);
  }

  private static final class Entry extends Routine {
    private final Timeout timeout;

    Entry(Interpreter in, Timeout timeout) {
      super(in, "Timeout.__aenter__");
      this.timeout = timeout;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      timeout.enter(in);
      return done(in, timeout);
    }
  }

  private static final class Leaving extends Routine {
    private final Timeout timeout;
    private final PyObject exception;

    Leaving(Interpreter in, Timeout timeout, PyObject exception) {
      super(in, "Timeout.__aexit__");
      this.timeout = timeout;
      this.exception = exception;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      timeout.exit(exception instanceof PyException raised ? raised : null);
      return done(in, PyNone.NONE);
    }
  }

  private static final class Within extends Routine {
    private final Timeout timeout;
    private final PyObject awaitable;
    private int stage;
    private PyObject result = PyNone.NONE;
    private @Nullable PyException failure;

    Within(Interpreter in, Timeout timeout, PyObject awaitable) {
      super(in, "wait_for");
      this.timeout = timeout;
      this.awaitable = awaitable;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      switch (stage++) {
        case 0 -> {
          return await(in, in.callMethod(timeout, "__aenter__"));
        }
        case 1 -> {
          if (error != null) {
            throw new Raise(error);
          }
          return await(in, awaitable);
        }
        case 2 -> {
          result = sent == null ? PyNone.NONE : sent;
          failure = error;
          PyObject type = error == null ? PyNone.NONE : error.type();
          PyObject value = error == null ? PyNone.NONE : error;
          return await(in, in.callMethod(timeout, "__aexit__", type, value, PyNone.NONE));
        }
        default -> {
          if (error != null) {
            throw new Raise(error);
          }
          PyException raised = failure;
          if (raised != null && !(sent != null && in.isTrue(sent))) {
            throw new Raise(raised);
          }
          return done(in, result);
        }
      }
    }
  }
}
