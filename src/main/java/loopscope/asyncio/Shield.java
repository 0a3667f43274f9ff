package loopscope.asyncio;

import java.util.List;
import java.util.function.Consumer;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// The future that `asyncio.shield` gives: it follows the inner one but takes no cancellation to
/// it.
final class Shield extends Future {
  private static final InternalCallback LOG_ON_EXCEPTION =
      new InternalCallback("_log_on_exception") {
        @Override
        void call(Future done) {
          logOnException(done);
        }
      };

  /// What it follows, and knows of until its own end.
  private @Nullable Future inner;

  private final Wait reason;

  private Shield(Future inner) {
    super(FutureCalls.itsLoop(inner));
    this.inner = inner;
    this.reason = new Wait.Children("shield", Tasks.ids(List.of(inner)));
  }

  /// `shield(awaitable)`.
  static PyObject of(Interpreter in, PyObject awaitable) {
    Future inner = EnsureFuture.of(in, awaitable, null);
    if (FutureCalls.isDone(inner)) {
      return ForeignFuture.given(inner);
    }
    Shield outer = new Shield(inner);
    outer.loop().through(outer);
    outer.connect(in, inner);
    return outer;
  }

  @Nullable Future inner() {
    return inner;
  }

  private void connect(Interpreter in, Future inner) {
    Task caller = loop().currentTask();
    if (caller != null) {
      inner.addAwaiter(caller);
      FutureCalls.addDoneCallback(
          inner,
          new InternalCallback("shield.<locals>._clear_awaited_by_callback") {
            @Override
            void call(Future done) {
              done.dropAwaiter(caller);
            }

            @Override
            void eachHeld(Consumer<@Nullable PyObject> visitor) {
              visitor.accept(caller);
            }
          });
    }
    InternalCallback onInner =
        new InternalCallback("shield.<locals>._inner_done_callback") {
          @Override
          void call(Future done) {
            innerDone(in, done);
          }

          @Override
          void eachHeld(Consumer<@Nullable PyObject> visitor) {
            visitor.accept(Shield.this);
          }
        };
    FutureCalls.addDoneCallback(inner, onInner);
    addDoneCallback(
        new InternalCallback("shield.<locals>._outer_done_callback") {
          @Override
          void call(Future done) {
            Future its = Shield.this.inner;
            Shield.this.inner = null;
            if (its != null && !FutureCalls.isDone(its)) {
              FutureCalls.removeDoneCallback(its, onInner);
              FutureCalls.removeDoneCallback(its, LOG_ON_EXCEPTION);
              FutureCalls.addDoneCallback(its, LOG_ON_EXCEPTION);
            }
            in.finalization().dropped(its);
          }
        });
  }

  private void innerDone(Interpreter in, Future done) {
    if (wasCancelled()) {
      return;
    }
    if (FutureCalls.wasCancelled(done)) {
      cancel(null);
      return;
    }
    PyException error = FutureCalls.exception(done);
    if (error != null) {
      setException(in, error);
    } else {
      setResult(in, FutureCalls.result(done));
    }
  }

  private static void logOnException(Future done) {
    if (FutureCalls.wasCancelled(done)) {
      return;
    }
    PyException error = FutureCalls.exception(done);
    if (error == null) {
      return;
    }
    PyDict context = new PyDict();
    context.putName(
        "message", PyStr.of(error.type().simpleName() + " exception in shielded future"));
    context.putName("exception", error);
    context.putName("future", done);
    ExceptionHandler.call(done.loop().engine().in(), done.loop(), context);
  }

  @Override
  Wait reason() {
    return reason;
  }
}
