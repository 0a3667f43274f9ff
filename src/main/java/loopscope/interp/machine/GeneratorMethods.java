package loopscope.interp.machine;

import java.util.Objects;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.builtins.GenericAlias;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTraceback;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// Methods of generators, coroutines and asynchronous generators.
public final class GeneratorMethods {
  private GeneratorMethods() {}

  private static void common(TypeBuilder t, String prefix) {
    t.property(
            "__name__",
            (in, self) -> PyStr.of(((Resumable) self).name()),
            (in, self, v) -> ((Resumable) self).rename(text(v, "__name__")))
        .property(
            "__qualname__",
            (in, self) -> PyStr.of(((Resumable) self).qualname),
            (in, self, v) -> ((Resumable) self).requalify(text(v, "__qualname__")))
        .property(prefix + "_frame", (in, self) -> frame((Resumable) self))
        .property(prefix + "_running", (in, self) -> PyBool.of(((Resumable) self).isRunning()))
        .property(prefix + "_suspended", (in, self) -> PyBool.of(((Resumable) self).isSuspended()))
        .property(prefix + "_code", (in, self) -> code((Resumable) self))
        .classMethod("__class_getitem__(item, /)", (in, a) -> GenericAlias.of(in, a[0], a[1]));
  }

  private static PyObject code(Resumable object) {
    return object instanceof NativeCoroutine own
        ? own.shownCode()
        : Arguments.orNone(object.code());
  }

  private static String text(@Nullable PyObject value, String attribute) {
    if (value instanceof PyStr text) {
      return text.value;
    }
    throw Raise.typeError(attribute + " must be set to a string object");
  }

  private static PyObject frame(Resumable object) {
    Frame frame = object.frame();
    return frame == null || frame.body != null ? PyNone.NONE : frame.shown();
  }

  /// What it waits for, in the form in which CPython awaits it.
  private static PyObject awaited(Interpreter in, Resumable object) {
    return switch (object.isRunning() ? null : object.awaitedInside()) {
      case null -> PyNone.NONE;
      case PyGenerator generator when generator.type() == PyGenerator.ASYNC_GENERATOR ->
          new AsyncStep(generator, AsyncStep.Kind.SEND, PyNone.NONE, null);
      case Resumable inner -> inner;
      case PyObject other when other instanceof Awaitable && !other.isIterator() ->
          in.callMethod(other, "__await__");
      case PyObject other -> other;
    };
  }

  static void fillGenerator(TypeBuilder t) {
    common(t, "gi");
    t.property("gi_yieldfrom", (in, self) -> awaited(in, (Resumable) self));
    steps(t);
  }

  static void fillCoroutine(TypeBuilder t) {
    common(t, "cr");
    t.property("cr_await", (in, self) -> awaited(in, (Resumable) self))
        .property("cr_origin", (in, self) -> in.machine().origins.of((Resumable) self))
        .method("__await__()", (in, self) -> new CoroutineIterator((Resumable) self));
    steps(t);
  }

  private static void steps(TypeBuilder t) {
    t.method("send(value, /)", (in, self, value) -> send(in, (Resumable) self, value))
        .methodN(
            "throw(type, value=?, traceback=?, /)",
            (in, a) -> step(in, (Resumable) a[0], PyNone.NONE, thrown(in, "throw", a)))
        .method("close()", (in, self) -> in.machine().close((Resumable) self));
  }

  static PyObject send(Interpreter in, Resumable object, PyObject value) {
    if (object.state == CoroutineState.CREATED && value != PyNone.NONE) {
      throw Raise.typeError("can't send non-None value to a just-started " + object.type().name());
    }
    return step(in, object, value, null);
  }

  /// The program itself lets an object go on. It then answers for a coroutine that stops: one that
  /// nobody goes on with is closed.
  static PyObject step(
      Interpreter in, Resumable object, PyObject value, @Nullable PyException error) {
    Step step = in.resume(object, value, error);
    if (step == Step.YIELDED && object.type() == PyGenerator.COROUTINE) {
      in.finalization().created(object);
    }
    return result(in, step);
  }

  static PyObject result(Interpreter in, Step step) {
    return switch (step) {
      case YIELDED -> in.stepValue();
      case RAISED -> throw new Raise(in.stepError());
      default -> throw stop(in.stepValue());
    };
  }

  static Raise stop(PyObject value) {
    return value == PyNone.NONE ? Raise.of(Exceptions.STOP_ITERATION) : Raise.stopIteration(value);
  }

  /// The exception that a method such as `throw` was given, by an argument or by three as of old.
  public static PyException thrown(Interpreter in, String method, @Nullable PyObject[] args) {
    warnOfThree(in, method, args);
    return thrown(in, args);
  }

  private static void warnOfThree(Interpreter in, String method, @Nullable PyObject[] args) {
    if (args[2] != null || args[3] != null) {
      in.warn(
          Exceptions.DEPRECATION_WARNING,
          "the (type, exc, tb) signature of "
              + method
              + "() is deprecated, use the single-arg signature instead.");
    }
  }

  static PyException thrown(Interpreter in, @Nullable PyObject[] args) {
    PyTraceback traceback = args[3] instanceof PyTraceback given ? given : null;
    if (args[3] != null && args[3] != PyNone.NONE && traceback == null) {
      throw Raise.typeError("throw() third argument must be a traceback object");
    }
    PyException thrown = exceptionOf(in, Objects.requireNonNull(args[1]), args[2]);
    if (traceback != null) {
      thrown.traceback = traceback;
    }
    return thrown;
  }

  /// The exception that `throw` was given: an instance, or a class to be instantiated.
  static PyException exceptionOf(Interpreter in, PyObject type, @Nullable PyObject value) {
    if (type instanceof PyException exception) {
      if (value != null && value != PyNone.NONE) {
        throw Raise.typeError("instance exception may not have a separate value");
      }
      return exception;
    }
    if (type instanceof PyType cls && cls.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      if (value instanceof PyException exception && exception.isA(cls)) {
        return exception;
      }
      PyObject[] args =
          value == null || value == PyNone.NONE
              ? PyObject.NO_ARGS
              : value instanceof PyTuple t ? t.items : new PyObject[] {value};
      return instance(in, cls, args);
    }
    throw Raise.typeError(
        "exceptions must be classes or instances deriving from BaseException, not "
            + type.type().name());
  }

  /// An instance of a class; what goes wrong is thrown in its place.
  private static PyException instance(Interpreter in, PyType cls, PyObject[] args) {
    try {
      PyObject made = in.call(cls, args);
      return made instanceof PyException exception
          ? exception
          : Raise.typeError(
                  "calling "
                      + in.repr(cls)
                      + " should have returned an instance of BaseException, not "
                      + made.type().name())
              .exception;
    } catch (Raise raise) {
      return raise.exception;
    }
  }

  static void fillAsyncGenerator(TypeBuilder t) {
    common(t, "ag");
    t.property("ag_running", (in, self) -> PyBool.of(((PyGenerator) self).asyncRunning));
    t.property("ag_await", (in, self) -> awaited(in, (Resumable) self))
        .method("__aiter__()", (in, self) -> self)
        .method("__anext__()", (in, self) -> step(in, self, AsyncStep.Kind.SEND, PyNone.NONE, null))
        .method(
            "asend(object, /)",
            (in, self, value) -> step(in, self, AsyncStep.Kind.SEND, value, null))
        .methodN(
            "athrow(type=?, value=?, traceback=?, /)",
            (in, a) -> {
              warnOfThree(in, "athrow", a);
              return step(in, a[0], AsyncStep.Kind.THROW, PyNone.NONE, a);
            })
        .method("aclose()", (in, self) -> step(in, self, AsyncStep.Kind.CLOSE, PyNone.NONE, null));
  }

  private static PyObject step(
      Interpreter in,
      PyObject self,
      AsyncStep.Kind kind,
      PyObject value,
      @Nullable PyObject @Nullable [] given) {
    return AsyncStep.called(in, (PyGenerator) self, kind, value, given);
  }
}
