package loopscope.asyncio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.trace.ScopeId;
import loopscope.trace.TaskEvent.Canceller;
import loopscope.trace.TaskEvent.GroupAborted;
import loopscope.trace.TaskEvent.GroupEntered;
import loopscope.trace.TaskId;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// A block that ends when all of its tasks have ended, as CPython's `taskgroups.TaskGroup`.
final class TaskGroup extends PyInstance {
  static final PyType TYPE =
      PyType.define("TaskGroup", "asyncio.taskgroups")
          .inPython(13)
          .allocate((in, type) -> new TaskGroup(type))
          .methods(TaskGroupMethods::fill)
          .slots(Slot.REPR)
          .attributes()
          .doc("A block that waits for its tasks, and cancels the rest when one fails.")
          .build();

  final LinkedHashSet<Task> tasks = new LinkedHashSet<>();
  final List<PyException> errors = new ArrayList<>();
  boolean exiting;
  boolean parentCancelRequested;
  @Nullable PyException fatal;
  @Nullable Future completed;
  boolean entered;

  /// Whether its `__init__` ran, which matters only where a class of the program has another.
  boolean made;

  private boolean aborting;
  @Nullable Task parent;
  private @Nullable ScopeId scope;

  /// Where code of the program runs to which the end of a task leads; null for where no variable
  /// has a value.
  private @Nullable Context context;

  private final InternalCallback onTaskDone =
      new InternalCallback("TaskGroup._on_task_done") {
        @Override
        void call(Future done) {
          Context.within(context, done.loop().engine().in(), () -> taskDone((Task) done));
        }

        @Override
        PyObject owner() {
          return TaskGroup.this;
        }
      };

  TaskGroup(PyType type) {
    super(type);
  }

  /// The block is over: its task and errors are nothing to the group any more.
  void letGo() {
    errors.clear();
    fatal = null;
    parent = null;
    context = null;
  }

  Task parent() {
    if (parent == null) {
      throw new IllegalStateException("the task group was not entered");
    }
    return parent;
  }

  ScopeId scope() {
    if (scope == null) {
      throw new IllegalStateException("the task group was not entered");
    }
    return scope;
  }

  Asyncio engine() {
    return parent().loop().engine();
  }

  boolean isAborting() {
    return aborting;
  }

  void enter(Interpreter in) {
    Overrides.requireInit(this, TYPE, made, "_entered");
    if (entered) {
      throw Raise.runtimeError("TaskGroup " + in.repr(this) + " has already been entered");
    }
    Task current = Loop.running(in).currentTask();
    if (current == null) {
      throw Raise.runtimeError("TaskGroup " + in.repr(this) + " cannot determine the parent task");
    }
    parent = current;
    entered = true;
    scope = engine().numbers().nextScope();
    engine().record(new GroupEntered(current.task(), scope, engine().line()));
  }

  /// Whether a new task may join now; raises and closes the coroutine when not.
  void requireOpen(Interpreter in, PyObject coroutine) {
    String fault =
        !entered
            ? " has not been entered"
            : exiting && tasks.isEmpty() ? " is finished" : aborting ? " is shutting down" : null;
    if (fault != null) {
      in.callMethod(coroutine, "close");
      throw Raise.runtimeError("TaskGroup " + in.repr(this) + fault);
    }
  }

  void add(Task task) {
    tasks.add(task);
    task.addAwaiter(parent);
    context = Context.snapshot(task.loop().engine().in());
    if (Overrides.has(this, TYPE, "_on_task_done")) {
      Interpreter in = engine().in();
      in.callMethod(task, "add_done_callback", in.getAttribute(this, "_on_task_done"));
    } else {
      FutureCalls.addDoneCallback(task, onTaskDone);
    }
  }

  /// `self._abort()`.
  void selfAbort() {
    if (parent != null && Overrides.has(this, TYPE, "_abort")) {
      engine().in().callMethod(this, "_abort");
    } else {
      abort();
    }
  }

  /// `self._is_base_error(error)`.
  boolean isFatal(PyException error) {
    if (parent == null || !Overrides.has(this, TYPE, "_is_base_error")) {
      return Errors.isFatal(error);
    }
    Interpreter in = engine().in();
    return in.isTrue(in.callMethod(this, "_is_base_error", error));
  }

  /// Cancels every task that is not done.
  void abort() {
    aborting = true;
    if (parent == null) {
      return; // Without a block there are no tasks.
    }
    Canceller before = engine().cancelOnBehalfOf(new Canceller.ByGroup(scope()));
    try {
      for (Task task : List.copyOf(tasks)) {
        if (!FutureCalls.isDone(task)) {
          FutureCalls.cancel(task, null);
        }
      }
    } finally {
      engine().restoreCanceller(before);
    }
  }

  /// The future that the parent waits on at the end of the block.
  Future completion() {
    Future future = completed;
    if (future == null) {
      List<TaskId> ids = new ArrayList<>();
      for (Task task : tasks) {
        ids.add(task.task());
      }
      future = parent().loop().future(new Wait.Children("TaskGroup", ids));
      completed = future;
    }
    return future;
  }

  /// `_on_task_done(task)`.
  void taskDone(Task task) {
    tasks.remove(task);
    task.dropAwaiter(parent);
    Interpreter in = task.loop().engine().in();
    Future waiting = completed;
    if (waiting != null && tasks.isEmpty() && !waiting.isDone()) {
      waiting.setResult(in, PyBool.TRUE);
    }
    if (FutureCalls.wasCancelled(task)) {
      return;
    }
    PyException error = FutureCalls.exception(task);
    if (error == null) {
      return;
    }
    if (parent == null) { // The block is over, and let go of its errors.
      throw Raise.attributeError("'NoneType' object has no attribute 'append'");
    }
    errors.add(error);
    if (isFatal(error) && fatal == null) {
      fatal = error;
    }
    if (FutureCalls.isDone(parent())) {
      reportOrphan(in, task, error);
    } else if (!aborting && !parentCancelRequested) {
      engine().record(new GroupAborted(parent().task(), scope(), task.task()));
      selfAbort();
      parentCancelRequested = true;
      Canceller before = engine().cancelOnBehalfOf(new Canceller.ByGroup(scope()));
      try {
        FutureCalls.cancel(parent(), null);
      } finally {
        engine().restoreCanceller(before);
      }
    }
  }

  private void reportOrphan(Interpreter in, Task task, PyException error) {
    PyDict context = new PyDict();
    context.putName(
        "message",
        PyStr.of(
            "Task "
                + in.repr(task)
                + " has errored out but its parent task "
                + in.str(parent())
                + " is already completed"));
    context.putName("exception", error);
    context.putName("task", task);
    ExceptionHandler.call(in, task.loop(), context);
  }

  @Override
  public String repr(Interpreter in) {
    Overrides.requireInit(this, TYPE, made, "_tasks");
    StringBuilder out = new StringBuilder("<TaskGroup");
    if (!tasks.isEmpty()) {
      out.append(" tasks=").append(tasks.size());
    }
    if (!errors.isEmpty()) {
      out.append(" errors=").append(errors.size());
    }
    if (aborting) {
      out.append(" cancelling");
    } else if (entered) {
      out.append(" entered");
    }
    return out.append('>').toString();
  }
}
