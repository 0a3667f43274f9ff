package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.loop.Policy;
import loopscope.loop.Policy.Order;
import loopscope.trace.ProgramEvent.Intervened;
import loopscope.trace.TaskEvent.Canceller;
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
      Task task = find(order);
      if (task == null) {
        refuse(order, "there is no such unfinished task at that step");
      } else {
        carryOut(order, task);
      }
    }
  }

  private void refuse(Order order, String reason) {
    engine.policy().refuse(order, reason);
    engine.record(new Intervened(text(order) + ": " + reason, false));
  }

  private static String text(Order order) {
    return switch (order) {
      case Order.Cancel(var task, _) -> "cancel task " + task.number();
      case Order.RaiseIn(var task, var type, _) -> "raise " + type + " in task " + task.number();
    };
  }

  private @Nullable Task find(Order order) {
    Loop loop = engine.running();
    if (loop != null) {
      for (Task task : loop.unfinishedTasks()) {
        if (task.task().equals(order.task())) {
          return task;
        }
      }
    }
    return null;
  }

  private void carryOut(Order order, Task task) {
    switch (order) {
      case Order.Cancel(_, var message) -> {
        engine.record(new Intervened(text(order), true));
        Canceller before = engine.cancelOnBehalfOf(new Canceller.ByWhatIf());
        try {
          task.cancel(message.isEmpty() ? null : PyStr.of(message));
        } finally {
          engine.restoreCanceller(before);
        }
      }
      case Order.RaiseIn(_, var type, var message) -> {
        Interpreter in = engine.in();
        PyObject builtin = in.builtins().get(type);
        if (!(builtin instanceof PyType cls)
            || !(in.call(cls, PyStr.of(message)) instanceof PyException error)) {
          refuse(order, "there is no exception " + type);
          return;
        }
        engine.record(new Intervened(text(order), true));
        task.raise(error);
      }
    }
  }
}
