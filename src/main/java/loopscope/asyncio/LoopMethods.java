package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;
import loopscope.loop.VirtualClock;
import loopscope.trace.ThreadId;
import loopscope.trace.Wait;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// What programs call on event loops.
final class LoopMethods {
  private LoopMethods() {}

  static void fill(TypeBuilder builder) {
    calls(builder);
    running(builder);
    handlers(builder);
    executors(builder);
  }

  /// What loops with a selector have in another way.
  static void fillSelector(TypeBuilder builder) {
    builder
        .method(
            "__init__(selector=None)",
            (in, self, _) -> Overrides.above(in, Loop.BASE, "__init__", self))
        .methodN("add_signal_handler(sig, callback, *args)", Signals::add)
        .method("remove_signal_handler(sig)", Signals::remove);
  }

  private static void calls(TypeBuilder builder) {
    builder
        .method("__init__()", (in, self) -> init((Loop) self))
        .method("time()", (in, self) -> new PyFloat(((Loop) self).clock().seconds()))
        .methodN("call_soon(callback, *args, context=None)", LoopMethods::callSoon)
        .methodN("call_soon_threadsafe(callback, *args, context=None)", LoopMethods::callThreadsafe)
        .methodN("call_later(delay, callback, *args, context=None)", LoopMethods::callLater)
        .methodN("call_at(when, callback, *args, context=None)", LoopMethods::callAt)
        .method("create_future()", LoopMethods::createFuture)
        .methodN(
            "create_task(coro, **kwargs)",
            (in, args) ->
                Calls.holding(
                    args[1], () -> CreateTask.in(in, (Loop) args[0], args[1], (PyDict) args[2])))
        .methodN(
            "set_task_factory(factory)",
            (in, args) -> {
              if (args[1] != PyNone.NONE && !args[1].isCallable()) {
                throw Raise.typeError("task factory must be a callable or None");
              }
              ((Loop) args[0]).taskFactory = orNull(args[1]);
              return PyNone.NONE;
            })
        .method("get_task_factory()", (in, self) -> Arguments.orNone(((Loop) self).taskFactory));
  }

  private static PyObject init(Loop self) {
    LoopCalls calls = self.calls();
    if (calls != null && calls.overrides("set_debug")) {
      calls.call("set_debug", PyBool.FALSE);
    }
    return PyNone.NONE;
  }

  private static void running(TypeBuilder builder) {
    Insides.loopItself(builder);
    builder
        .method(
            "run_until_complete(future)",
            (in, self, future) ->
                Calls.holding(
                    future,
                    () ->
                        ((Loop) self).overrides("run_forever")
                            ? RunLoop.throughForever(in, (Loop) self, future)
                            : in.block(RunLoop.untilComplete(in, (Loop) self, future))))
        .method("run_forever()", (in, self) -> in.block(RunLoop.forever((Loop) self)))
        .method(
            "stop()",
            (in, self) -> {
              ((Loop) self).core().stop();
              return PyNone.NONE;
            })
        .method("_run_once()", (in, self) -> in.block(Driving.once((Loop) self)))
        .method("close()", (in, self) -> RunLoop.close(in, (Loop) self))
        .method("is_running()", (in, self) -> PyBool.of(((Loop) self).core().isRunning()))
        .method("is_closed()", (in, self) -> PyBool.of(((Loop) self).core().isClosed()))
        .method("get_debug()", (in, self) -> ((Loop) self).debugGiven)
        .method("set_debug(enabled)", (in, self, enabled) -> ((Loop) self).setDebug(enabled))
        .field("_ready", QueuedHandles::ready, null)
        .field("_timer_cancelled_count", QueuedHandles::cancelled, null)
        .field("_scheduled", QueuedHandles::scheduled, null)
        .field(
            "slow_callback_duration",
            (in, self) -> ((Loop) self).slowCallbackDuration,
            (in, self, value) -> {
              if (value != null) {
                ((Loop) self).slowCallbackDuration = value;
              }
            });
  }

  private static void handlers(TypeBuilder builder) {
    builder
        .method(
            "get_exception_handler()",
            (in, self) -> Arguments.orNone(((Loop) self).exceptionHandler))
        .method(
            "set_exception_handler(handler)",
            (in, self, handler) -> {
              if (handler != PyNone.NONE && !handler.isCallable()) {
                throw Raise.typeError(
                    "A callable object or None is expected, got " + in.repr(handler));
              }
              ((Loop) self).exceptionHandler = orNull(handler);
              return PyNone.NONE;
            })
        .method(
            "call_exception_handler(context)",
            (in, self, context) -> {
              ExceptionHandler.handle(in, (Loop) self, context);
              return PyNone.NONE;
            })
        .method(
            "default_exception_handler(context)",
            (in, self, context) -> {
              ExceptionHandler.byDefault(in, (Loop) self, ExceptionHandler.asDict(in, context));
              return PyNone.NONE;
            });
  }

  private static void executors(TypeBuilder builder) {
    LowLevel.fill(builder);
    builder
        .methodN("run_in_executor(executor, func, *args)", InExecutor::run)
        .method("set_default_executor(executor)", InExecutor::setDefault)
        .method("async shutdown_asyncgens()", (in, self) -> new ShutdownAsyncgens(in, (Loop) self))
        .method(
            "async shutdown_default_executor(timeout=None)",
            (in, self, timeout) -> new ShutdownExecutor(in, (Loop) self, timeout));
  }

  private static @Nullable PyObject orNull(PyObject value) {
    return value == PyNone.NONE ? null : value;
  }

  private static void check(Interpreter in, Loop loop, PyObject callback, String method) {
    loop.requireOpen();
    if (!loop.debug) {
      return;
    }
    if (!method.endsWith("threadsafe")) {
      Threadsafe.check(loop);
    }
    checkCallback(in, callback, method);
  }

  /// What debug mode says of a callback that is none.
  static void checkCallback(Interpreter in, PyObject callback, String method) {
    if (Calls.isCoroutine(in, callback) || Calls.isCoroutineFunction(in, callback)) {
      throw Calls.holding(
          callback, Raise.typeError("coroutines cannot be used with " + method + "()"));
    }
    if (!callback.isCallable()) {
      throw Calls.holding(
          callback,
          Raise.typeError(
              "a callable object was expected by " + method + "(), got " + in.repr(callback)));
    }
  }

  private static PyObject callSoon(Interpreter in, PyObject[] args) {
    Loop loop = (Loop) args[0];
    check(in, loop, args[1], "call_soon");
    CallbackHandle taken = taken(loop, args[1], ((PyTuple) args[2]).items, args[3]);
    if (taken != null) {
      return taken;
    }
    CallbackHandle handle =
        new CallbackHandle(loop, args[1], ((PyTuple) args[2]).items, Context.chosen(in, args[3]))
            .made(null);
    handle.soon(WakeCause.SCHEDULED);
    return handle;
  }

  /// Queues the handle for which asyncio makes the call, if it does.
  private static @Nullable CallbackHandle taken(
      Loop loop, PyObject callback, PyObject[] args, PyObject context) {
    LoopCalls calls = loop.calls();
    LoopCalls.Offer offer = calls == null ? null : calls.take(callback, args, context);
    return offer == null ? null : offer.queue(loop);
  }

  private static PyObject callThreadsafe(Interpreter in, PyObject[] args) {
    Loop loop = (Loop) args[0];
    check(in, loop, args[1], "call_soon_threadsafe");
    CallbackHandle taken = taken(loop, args[1], ((PyTuple) args[2]).items, args[3]);
    if (taken != null) {
      return taken;
    }
    CallbackHandle handle =
        CallbackHandle.threadsafe(
                loop, args[1], ((PyTuple) args[2]).items, Context.chosen(in, args[3]))
            .made(null);
    ThreadId thread = loop.engine().currentThread();
    handle.soon(thread == null ? WakeCause.SCHEDULED : new WakeCause.FromThread(thread));
    return handle;
  }

  private static PyObject callLater(Interpreter in, PyObject[] args) {
    if (args[1] == PyNone.NONE) {
      throw Raise.typeError("delay must not be None");
    }
    Loop loop = (Loop) args[0];
    LoopCalls calls = loop.calls();
    if (calls != null) {
      return calls.at(loop.after(args[1], "+"), args[2], ((PyTuple) args[3]).items, args[4]);
    }
    double when = loop.clock().seconds() + Seconds.of(in, args[1], "+");
    return arm(in, loop, when, args, SourceTrace.CALL_LATER);
  }

  private static PyObject callAt(Interpreter in, PyObject[] args) {
    if (args[1] == PyNone.NONE) {
      throw Raise.typeError("when cannot be None");
    }
    double when = Seconds.of(in, args[1], "+");
    return arm(in, (Loop) args[0], when, args, SourceTrace.CALL_AT);
  }

  private static PyObject arm(
      Interpreter in, Loop loop, double when, PyObject[] given, String library) {
    PyObject callback = given[2];
    PyObject[] args = ((PyTuple) given[3]).items;
    PyObject context = given[4];
    check(in, loop, callback, "call_at");
    long deadline = VirtualClock.instantAt(when);
    LoopCalls calls = loop.calls();
    LoopCalls.Offer offer = calls == null ? null : calls.take(callback, args, context);
    if (offer != null) {
      return offer.arm(loop, deadline);
    }
    CallbackHandle timer =
        CallbackHandle.timer(loop, callback, args, Context.chosen(in, context), deadline / 1e9)
            .made(library);
    loop.callAt(timer, deadline, timer.label(), loop.engine().currentTaskId());
    return timer;
  }

  private static PyObject createFuture(Interpreter in, PyObject self) {
    LoopCalls calls = ((Loop) self).calls();
    Future wanted = calls == null ? null : calls.takeFuture();
    if (wanted != null) {
      return wanted;
    }
    String call = LibraryCalls.underWay(in);
    if (call != null) {
      return new Waiter((Loop) self, new Wait.Other(call));
    }
    Future future = new Future((Loop) self);
    future.origin = SourceTrace.ofFuture((Loop) self, SourceTrace.CREATE_FUTURE);
    ResourceNames.register(in, future);
    return future;
  }
}
