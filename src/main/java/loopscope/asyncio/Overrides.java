package loopscope.asyncio;

import java.util.function.Supplier;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Attributes;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// Methods of asyncio's classes that a class of the program, or an instance, has bodies of its own
/// for.
///
/// What CPython calls through the instance has to be called through it here too; asked for only
/// where the class is not asyncio's own or the instance has attributes, so that others pay nothing.
final class Overrides {
  private Overrides() {}

  /// Raises what CPython does where it looks first at an attribute that the own `__init__` of
  /// `ours` makes, when a class of the program has another; `made` says that ours ran all the same.
  static void requireInit(PyObject instance, PyType ours, boolean made, String attribute) {
    if (!made && has(instance, ours, "__init__")) {
      throw Attributes.missing(instance, PyStr.of(attribute));
    }
  }

  /// Whether an instance or its class has another method of this name than asyncio's class.
  static boolean has(PyObject instance, PyType ours, String method) {
    if (instance instanceof PyInstance own
        && own.isAttributed()
        && own.getOwn(PyStr.of(method)) != null) {
      return true;
    }
    PyType type = instance.type();
    return type.isProgrammed() && type.lookup(method) != nearest(type, ours).original(method);
  }

  /// The class of asyncio's that a class is or was derived from: `ours` or one below it.
  private static PyType nearest(PyType type, PyType ours) {
    for (PyType ancestor : type.mro()) {
      if (!ancestor.isHeap() && ancestor.isSubtypeOf(ours)) {
        return ancestor;
      }
    }
    return ours;
  }

  /// Whether a method that takes no arguments and says yes or no is overridden, and says yes.
  static boolean says(Interpreter in, PyObject instance, String method) {
    return in.isTrue(in.callMethod(instance, method));
  }

  /// `super().method()` in a class right below one of asyncio's, which the program may have
  /// changed.
  static PyObject above(Interpreter in, PyType base, String method, PyObject instance) {
    PyObject function = base.lookup(method);
    if (function == null) {
      throw Raise.attributeError("'super' object has no attribute '" + method + "'");
    }
    return in.call(function, instance);
  }

  /// `__aenter__` of what is acquired: its own coroutine, or one that awaits another `acquire`.
  static Routine enter(Interpreter in, PyObject instance, PyType ours, Supplier<Routine> own) {
    return has(instance, ours, "acquire")
        ? await(in, Lock.ENTER, in.callMethod(instance, "acquire"), PyNone.NONE)
        : own.get();
  }

  /// `__aexit__` of what is released: by its own way, or by another `release`.
  static Routine exit(Interpreter in, PyObject instance, PyType ours, Runnable own) {
    return new Exit(
        in,
        () -> {
          if (has(instance, ours, "release")) {
            in.callMethod(instance, "release");
          } else {
            own.run();
          }
        });
  }

  /// A coroutine that awaits a method of the program's and gives `value`, or what came of it when
  /// that is null.
  static Routine await(Interpreter in, String qualname, PyObject made, @Nullable PyObject value) {
    return new Awaiting(in, qualname, made, value);
  }

  /// Awaits one thing.
  private static final class Awaiting extends Routine {
    private final PyObject awaited;
    private final @Nullable PyObject value;
    private boolean begun;

    Awaiting(Interpreter in, String qualname, PyObject awaited, @Nullable PyObject value) {
      super(in, qualname);
      this.awaited = awaited;
      this.value = value;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      if (!begun) {
        begun = true;
        return await(in, awaited);
      }
      if (error != null) {
        throw new Raise(error);
      }
      return done(in, value == null && sent != null ? sent : value == null ? PyNone.NONE : value);
    }
  }
}
