package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySet;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// What programs call on futures.
final class FutureMethods {
  private FutureMethods() {}

  /// What futures and tasks have each for themselves, which words errors about arguments.
  static TypeBuilder asked(TypeBuilder builder) {
    return builder
        .method("result()", (in, self) -> asked(self).result())
        .method("done()", (in, self) -> PyBool.of(((Future) self).isDone()))
        .method("cancelled()", (in, self) -> PyBool.of(((Future) self).wasCancelled()));
  }

  static void fill(TypeBuilder builder) {
    asked(builder.value("__module__", PyStr.of("_asyncio")))
        .method("__init__(*, loop=None)", (in, self, loop) -> init(in, (Future) self, loop))
        .method("cancel(msg=None)", (in, self, msg) -> PyBool.of(ready(self).cancel(msg)))
        .method("add_done_callback(fn, /, *, context=None)", FutureMethods::addDoneCallback)
        .withClass(true)
        .method("exception()", (in, self) -> orNone(asked(self).exception()))
        .method("get_loop()", (in, self) -> ((Future) self).loop())
        .method("set_result(result, /)", FutureMethods::setResult)
        .method("set_exception(exception, /)", FutureMethods::setException)
        .method(
            "remove_done_callback(fn, /)",
            (in, self, fn) -> PyInt.of(ready(self).removeDoneCallbacks(one -> one.is(in, fn))))
        .withClass(false)
        .method("_make_cancelled_error()", (in, self) -> ((Future) self).makeCancelledError())
        .method("__await__()", (in, self) -> new FutureIterator(ready(self)))
        .method(
            "__del__()",
            (in, self) -> {
              Lost.report(in, (Future) self);
              return PyNone.NONE;
            })
        .property("_callbacks", (in, self) -> callbacks(in, (Future) self))
        .method("__iter__()", (in, self) -> new FutureIterator(ready(self)))
        .property("_state", (in, self) -> PyStr.of(((Future) self).state().name()))
        .property("_source_traceback", (in, self) -> SourceTrace.orNone(((Future) self).origin))
        .property(
            "_cancel_message",
            (in, self) -> message((Future) self),
            (in, self, value) -> ((Future) self).setCancelMessage(undeletable(value)))
        .property("_loop", (in, self) -> ((Future) self).loop())
        .property("_exception", (in, self) -> orNone(((Future) self).peekException()))
        .property("_result", (in, self) -> ((Future) self).peekResult())
        .property("_asyncio_awaited_by", (in, self) -> awaitedBy(in, (Future) self))
        .property(
            "_asyncio_future_blocking",
            (in, self) -> PyBool.of(((Future) self).blocking),
            (in, self, value) -> ((Future) self).blocking = in.isTrue(undeletable(value)))
        .property(
            "_log_traceback",
            (in, self) -> PyBool.of(((Future) self).isPending()),
            FutureMethods::setLogTraceback);
    Generics.subscriptable(builder);
  }

  /// The callbacks that wait, each with its context, as CPython's `_callbacks` has them.
  private static PyObject callbacks(Interpreter in, Future future) {
    List<PyObject> pairs = new ArrayList<>();
    for (DoneCallback one : future.callbacks()) {
      pairs.add(one.pair(in));
    }
    return pairs.isEmpty() ? PyNone.NONE : new PyList(pairs.toArray(PyObject.NO_ARGS));
  }

  /// A future whose `__init__` ran.
  private static Future ready(PyObject self) {
    ((Future) self).loop();
    return (Future) self;
  }

  /// The same for who asks how it ended.
  private static Future asked(PyObject self) {
    if (!((Future) self).isInitialised()) {
      throw Raise.of(Errors.INVALID_STATE, "Future object is not initialized.");
    }
    return (Future) self;
  }

  private static PyObject awaitedBy(Interpreter in, Future future) {
    PySet waiting = OrderedSets.of(in, Tasks.awaiting(future));
    return waiting.length(in) == 0 ? PyNone.NONE : in.call(PySet.FROZEN, waiting);
  }

  private static PyObject orNone(@Nullable PyException error) {
    return error == null ? PyNone.NONE : error;
  }

  private static PyObject message(Future future) {
    PyObject message = future.cancelMessage();
    return message == null ? PyNone.NONE : message;
  }

  /// What a program assigns to an attribute that it cannot delete.
  static PyObject undeletable(@Nullable PyObject value) {
    if (value == null) {
      throw Raise.attributeError("cannot delete attribute");
    }
    return value;
  }

  private static PyObject init(Interpreter in, Future future, PyObject given) {
    Loop chosen = Loop.from(given);
    if (chosen == null && given != PyNone.NONE) {
      in.callMethod(given, "get_debug");
    }
    Loop loop = chosen == null ? Loop.get(in) : chosen;
    future.bindTo(loop);
    future.origin = SourceTrace.ofFuture(loop, null);
    ResourceNames.register(in, future);
    return PyNone.NONE;
  }

  private static PyObject setResult(Interpreter in, PyObject self, PyObject result) {
    ready(self).setResult(in, result);
    return PyNone.NONE;
  }

  private static PyObject setException(Interpreter in, PyObject self, PyObject exception) {
    ready(self).setException(in, exception);
    return PyNone.NONE;
  }

  private static PyObject addDoneCallback(
      Interpreter in, PyObject self, PyObject function, PyObject context) {
    Context place = Context.chosen(in, context);
    DoneCallback known = LibraryCallable.known(in, function);
    if (!((Future) self).isInitialised()) {
      throw Raise.runtimeError("uninitialized Future object");
    }
    ((Future) self).addDoneCallback(known == null ? new FunctionCallback(function, place) : known);
    return PyNone.NONE;
  }

  private static void setLogTraceback(Interpreter in, PyObject self, @Nullable PyObject value) {
    if (in.isTrue(undeletable(value))) {
      throw Raise.valueError("_log_traceback can only be set to False");
    }
    ((Future) self).stopLogging();
  }

  /// The exception that `set_exception` was given, or an instance of the class that it was given.
  static PyException exceptionFrom(Interpreter in, PyObject given) {
    PyObject made =
        given instanceof PyType type && type.isSubtypeOf(Exceptions.BASE_EXCEPTION)
            ? in.call(given)
            : given;
    if (!(made instanceof PyException error)) {
      throw Raise.typeError("invalid exception object");
    }
    if (!error.isA(Exceptions.STOP_ITERATION)) {
      return error;
    }
    PyException instead =
        Raise.runtimeError(
                "StopIteration interacts badly with generators and cannot be raised into a Future")
            .exception;
    instead.cause = error;
    instead.context = error;
    instead.suppressContext = true;
    return instead;
  }
}
