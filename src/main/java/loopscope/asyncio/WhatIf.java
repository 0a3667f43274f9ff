package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.loop.Policy;
import loopscope.loop.Policy.Order;
import loopscope.loop.Policy.Wish;
import loopscope.trace.Change;
import loopscope.trace.ProgramEvent.Intervened;
import loopscope.trace.TaskEvent.Canceller;
import loopscope.trace.TaskId;
import org.jspecify.annotations.Nullable;

/// Carries out what the run's policy orders between two handles.
final class WhatIf {
  private final Asyncio engine;

  WhatIf(Asyncio engine) {
    this.engine = engine;
  }

  /// Carries out the orders that are due.
  void carryOutOrders() {
    Policy policy = engine.policy();
    for (Order order = policy.nextOrder(); order != null; order = policy.nextOrder()) {
      Task task = find(order.task());
      if (task == null) {
        policy.refuse(order, "the task had ended by then");
      } else {
        carryOut(order, task);
      }
    }
  }

  private @Nullable Task find(TaskId id) {
    Loop loop = engine.running();
    if (loop != null) {
      for (Task task : loop.tasks.unfinished()) {
        if (task.task().equals(id)) {
          return task;
        }
      }
    }
    return null;
  }

  private void carryOut(Order order, Task task) {
    switch (order) {
      case Order.Cancel(_, _, var message) -> {
        Canceller before = engine.cancelOnBehalfOf(new Canceller.ByWhatIf());
        try {
          task.cancel(message.isEmpty() ? null : PyStr.of(message));
        } finally {
          engine.restoreCanceller(before);
        }
      }
      case Order.RaiseIn(_, var id, var type, var message) -> {
        PyException error = make(engine, order, type, message);
        if (error != null) {
          engine.record(new Intervened(new Change.Raised(id, type, message)));
          task.raise(error);
        }
      }
    }
  }

  /// The exception that a wish names, or null when there is none to be had, which the policy hears.
  static @Nullable PyException make(Asyncio engine, Wish wish, String type, String message) {
    Interpreter in = engine.in();
    PyObject found = find(in, type);
    if (!(found instanceof PyType cls)) {
      engine.policy().refuse(wish, "there is no exception " + type);
      return null;
    }
    try {
      PyObject made = message.isEmpty() ? in.call(cls) : in.call(cls, PyStr.of(message));
      if (made instanceof PyException error) {
        return error;
      }
      engine.policy().refuse(wish, type + " is no exception");
    } catch (Raise raise) {
      String why = in.str(raise.exception);
      engine.policy().refuse(wish, type + " cannot be made: " + why);
    }
    return null;
  }

  /// How long a sleep takes that begins now and would take `seconds` as the program says.
  static double sleepLength(Asyncio engine, double seconds) {
    Policy policy = engine.policy();
    if (policy == Policy.HANDS_OFF || !(seconds > 0)) {
      return seconds;
    }
    TaskId task = engine.currentTaskId();
    double length = policy.sleepLength(task, seconds);
    if (length != seconds) {
      String said = engine.in().repr(number(seconds));
      String instead = engine.in().repr(number(length));
      engine.record(new Intervened(new Change.SleepChanged(task, said, instead)));
    }
    return length;
  }

  /// Seconds as a person writes them, without a fraction where there is none.
  static PyObject number(double seconds) {
    return seconds == (long) seconds ? PyInt.of((long) seconds) : new PyFloat(seconds);
  }

  private static @Nullable PyObject find(Interpreter in, String type) {
    int dot = type.lastIndexOf('.');
    String name = type.substring(dot + 1);
    PyObject builtin = dot < 0 ? in.builtins().get(name) : null;
    PyObject module = in.modules().loaded(dot < 0 ? "__main__" : type.substring(0, dot));
    return builtin != null || module == null ? builtin : module.getOwn(PyStr.of(name));
  }
}
