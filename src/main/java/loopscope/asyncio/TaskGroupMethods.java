package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import loopscope.interp.object.TypeBuilder;
import loopscope.trace.TaskEvent.GroupExited;
import org.jspecify.annotations.Nullable;

/// What programs call on task groups, and how the block ends.
final class TaskGroupMethods {
  private TaskGroupMethods() {}

  static void fill(TypeBuilder builder) {
    Insides.taskGroup(builder);
    builder
        .method(
            "__init__()",
            (in, self) -> {
              ((TaskGroup) self).made = true;
              return PyNone.NONE;
            })
        .method("async __aenter__()", (in, self) -> new Entry(in, (TaskGroup) self))
        .methodN(
            "async __aexit__(et, exc, tb)",
            (in, args) -> new Leaving(in, (TaskGroup) args[0], args[2]))
        .method(
            "_on_task_done(task)",
            (in, self, task) -> {
              ((TaskGroup) self).taskDone((Task) task);
              return PyNone.NONE;
            })
        .method(
            "_is_base_error(exc)",
            (in, self, error) -> PyBool.of(error instanceof PyException its && Errors.isFatal(its)))
        .method(
            "create_task(coro, **kwargs)",
            (in, self, coro, options) ->
                Calls.holding(
                    coro, () -> createTask(in, (TaskGroup) self, coro, (PyDict) options)));
  }

  private static PyObject createTask(
      Interpreter in, TaskGroup group, PyObject coro, PyDict options) {
    group.requireOpen(in, coro);
    PyObject made = CreateTask.through(in, group.parent().loop(), coro, options);
    if (made instanceof Task task) {
      group.add(task);
    }
    return made;
  }

  private static final class Entry extends Routine {
    private final TaskGroup group;

    Entry(Interpreter in, TaskGroup group) {
      super(in, "TaskGroup.__aenter__");
      this.group = group;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      group.enter(in);
      return done(in, group);
    }
  }

  /// The end of the block: waits for the tasks, through any number of cancellations.
  private static final class Leaving extends Routine {
    private final TaskGroup group;
    private @Nullable PyException inBody;
    private @Nullable PyException cancellation;
    private boolean begun;

    Leaving(Interpreter in, TaskGroup group, PyObject exception) {
      super(in, "TaskGroup.__aexit__");
      this.group = group;
      this.inBody = exception instanceof PyException raised ? raised : null;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      if (!begun) {
        begun = true;
        begin();
      } else {
        if (error != null) {
          if (!Errors.isCancellation(error)) {
            letGo();
            throw new Raise(error);
          }
          if (!group.isAborting()) {
            cancellation = error;
            group.selfAbort();
          }
        }
        group.completed = null;
      }
      if (!group.tasks.isEmpty()) {
        return await(in, group.completion());
      }
      try {
        return end(in);
      } finally {
        letGo();
      }
    }

    /// Holds on to no error any longer, so that no cycle of references keeps them.
    private void letGo() {
      inBody = null;
      cancellation = null;
      group.letGo();
    }

    private void begin() {
      group.exiting = true;
      if (inBody == null) {
        return;
      }
      if (group.isFatal(inBody) && group.fatal == null) {
        group.fatal = inBody;
      }
      if (Errors.isCancellation(inBody)) {
        cancellation = inBody;
      }
      if (!group.isAborting()) {
        group.selfAbort();
      }
    }

    private Step end(Interpreter in) {
      Task parent = group.parent;
      if (group.fatal != null) {
        left(1);
        throw new Raise(group.fatal);
      }
      if (parent != null && group.parentCancelRequested && FutureCalls.uncancel(parent) == 0) {
        cancellation = null;
      }
      if (cancellation != null && group.errors.isEmpty()) {
        left(0);
        throw new Raise(cancellation);
      }
      if (inBody != null && !Errors.isCancellation(inBody)) {
        group.errors.add(inBody);
      }
      left(group.errors.size());
      if (group.errors.isEmpty()) {
        return done(in, PyNone.NONE);
      }
      if (parent == null) {
        throw Raise.attributeError("'NoneType' object has no attribute 'cancelling'");
      }
      if (FutureCalls.cancelling(parent) > 0) {
        FutureCalls.uncancel(parent);
        FutureCalls.cancel(parent, null);
      }
      PyException raised = Groups.of(in, "unhandled errors in a TaskGroup", group.errors);
      raised.suppressContext = true;
      throw new Raise(raised);
    }

    private void left(int errors) {
      if (group.parent instanceof Task parent) {
        group.engine().record(new GroupExited(parent.task(), group.scope(), errors));
      }
    }
  }
}
