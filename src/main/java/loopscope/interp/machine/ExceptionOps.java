package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.builtins.ExceptionGroups;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// Raising and matching exceptions.
final class ExceptionOps {
  private final Interpreter in;
  private final Machine machine;

  ExceptionOps(Interpreter in, Machine machine) {
    this.in = in;
    this.machine = machine;
  }

  /// `raise value from cause`; without a value the exception that is being handled.
  Raise raise(Frame f, @Nullable PyObject value, @Nullable PyObject cause) {
    if (value == null) {
      PyException handled = machine.handled(f);
      if (handled == null) {
        return Raise.runtimeError("No active exception to reraise");
      }
      throw new Reraise(handled);
    }
    PyException exception = instance(value);
    if (cause != null) {
      if (cause == PyNone.NONE) {
        exception.cause = null;
      } else if (cause instanceof PyException
          || cause instanceof PyType t && t.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
        exception.cause = instance(cause);
      } else {
        return Raise.typeError("exception causes must derive from BaseException");
      }
      exception.suppressContext = true;
    }
    machine.unwinder.chainContext(f, exception);
    return new Raise(exception);
  }

  private PyException instance(PyObject value) {
    if (value instanceof PyException exception) {
      return exception;
    }
    if (value instanceof PyType type && type.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      PyObject made = in.call(type);
      if (made instanceof PyException exception) {
        return exception;
      }
      throw Raise.typeError(
          "calling "
              + in.repr(type)
              + " should have returned an instance of BaseException, not "
              + in.repr(made.type()));
    }
    throw Raise.typeError("exceptions must derive from BaseException");
  }

  boolean matches(Frame f, PyException exception, PyObject type) {
    boolean matched = matches(exception, type);
    if (matched && !f.code.library) {
      in.caught(exception);
    }
    return matched;
  }

  private boolean matches(PyException exception, PyObject type) {
    if (type instanceof PyTuple several) {
      boolean any = false;
      for (PyObject one : several.items) {
        any |= matches(exception, one);
      }
      return any;
    }
    if (!(type instanceof PyType cls) || !cls.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      throw Raise.typeError(
          "catching classes that do not inherit from BaseException is not allowed");
    }
    return exception.isA(cls);
  }

  void exitArguments(@Nullable PyObject[] r, int at, PyException exception) {
    r[at] = exception.type;
    r[at + 1] = exception;
    r[at + 2] = exception.traceback == null ? PyNone.NONE : exception.traceback;
  }

  void split(Frame f, @Nullable PyObject[] r, int at, PyObject type) {
    checkGroupType(type);
    PyObject rest = r[at];
    if (!(rest instanceof PyException exception)) {
      r[at + 1] = PyNone.NONE;
      return;
    }
    if (!exception.isA(Exceptions.BASE_EXCEPTION_GROUP)) {
      if (!matches(exception, type)) {
        r[at + 1] = PyNone.NONE;
        return;
      }
      PyException group =
          (PyException)
              in.call(
                  Exceptions.EXCEPTION_GROUP.isSubtypeOf(Exceptions.EXCEPTION)
                          && exception.isA(Exceptions.EXCEPTION)
                      ? Exceptions.EXCEPTION_GROUP
                      : Exceptions.BASE_EXCEPTION_GROUP,
                  PyStr.EMPTY,
                  PyTuple.of(exception));
      group.passed(f, f.code, f.pc - 4);
      f.traced = true;
      r[at] = PyNone.NONE;
      r[at + 1] = group;
      return;
    }
    ExceptionGroups.Parts parts = ExceptionGroups.split(in, exception, type);
    r[at] = Arguments.orNone(parts.rest());
    r[at + 1] = Arguments.orNone(parts.match());
  }

  private static void checkGroupType(PyObject type) {
    PyObject[] all = type instanceof PyTuple t ? t.items : new PyObject[] {type};
    for (PyObject one : all) {
      if (!(one instanceof PyType cls) || !cls.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
        throw Raise.typeError(
            "catching classes that do not inherit from BaseException is not allowed");
      }
      if (cls.isSubtypeOf(Exceptions.BASE_EXCEPTION_GROUP)) {
        throw Raise.typeError(
            "catching ExceptionGroup with except* is not allowed. Use except instead.");
      }
    }
  }

  /// What leaves an `except*` statement: the exceptions that its clauses raised and what none of
  /// them took.
  PyObject combine(PyException original, PyList left) {
    PyList raised = new PyList();
    PyList unhandled = new PyList();
    for (int i = 0; i < left.size(); i++) {
      if (left.get(i) instanceof PyException e) {
        (comesFrom(e, original) ? unhandled : raised).add(e);
      }
    }
    PyObject rest = PyNone.NONE;
    if (unhandled.size() > 0) {
      boolean group = original.isA(Exceptions.BASE_EXCEPTION_GROUP);
      rest = group ? project(original, unhandled) : unhandled.get(0);
    }
    if (raised.size() == 0) {
      return rest;
    }
    if (rest != PyNone.NONE) {
      raised.add(rest);
    } else if (raised.size() == 1) {
      return raised.get(0);
    }
    return in.call(Exceptions.BASE_EXCEPTION_GROUP, PyStr.EMPTY, raised);
  }

  /// The part of the original group that holds just the exceptions in these groups.
  private PyObject project(PyException original, PyList groups) {
    PyList leaves = new PyList();
    for (int i = 0; i < groups.size(); i++) {
      leaves((PyException) groups.get(i), leaves);
    }
    PyObject isLeft =
        NativeFunction.of(
            "is_left(e, /)",
            (interpreter, e) -> {
              for (int i = 0; i < leaves.size(); i++) {
                if (leaves.get(i) == e) {
                  return PyBool.TRUE;
                }
              }
              return PyBool.FALSE;
            });
    return in.callMethod(original, "subgroup", isLeft);
  }

  private static void leaves(PyException e, PyList into) {
    if (!e.isA(Exceptions.BASE_EXCEPTION_GROUP)) {
      into.add(e);
      return;
    }
    for (PyObject member : ExceptionGroups.members(e).items) {
      leaves((PyException) member, into);
    }
  }

  private static boolean comesFrom(PyException e, PyException original) {
    return e == original
        || e.isA(Exceptions.BASE_EXCEPTION_GROUP)
            && original.isA(Exceptions.BASE_EXCEPTION_GROUP)
            && e.traceback == original.traceback
            && e.cause == original.cause
            && e.context == original.context;
  }
}
