package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.BoundMethod;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.loop.Handle;
import loopscope.trace.LoopEvent.HandleKind;
import org.jspecify.annotations.Nullable;

/// What a handle calls, as the program sees it: for asyncio's own handles the function, the method
/// or the step of a task that CPython's handle has there. A program may call it, too.
final class LibraryCallable {
  private static final PyType STEP =
      PyType.define("TaskStepMethWrapper", "_asyncio").slots(Slot.CALL).build();

  private static final NativeFunction WAKEUP = wakeup();

  private LibraryCallable() {}

  private static NativeFunction wakeup() {
    NativeFunction function =
        NativeFunction.of(
            "task_wakeup(future, /)",
            (in, task, future) -> {
              TaskStep.call((Task) task, ForeignFuture.known(in, future));
              return PyNone.NONE;
            });
    function.ownedBy(Task.TYPE, true);
    return function;
  }

  /// What wakes a task, as a callback of the future that it awaits.
  static PyObject wakeup(Task task) {
    return new BoundMethod(WAKEUP, task);
  }

  /// The callback of asyncio's own that a callable stands for, or null.
  static @Nullable DoneCallback known(Interpreter in, PyObject callable) {
    return callable instanceof BoundMethod method && method.function == WAKEUP
        ? (Task) method.self
        : LibraryFunction.callback(in, callable);
  }

  /// The callback of a handle.
  static PyObject of(Interpreter in, Handle handle) {
    return switch (handle) {
      case CallbackHandle its -> its.callback();
      case Task task ->
          task.kind() == HandleKind.TASK_WAKEUP ? wakeup(task) : new StepWrapper(task);
      case InternalCallback.Call call -> call.callback().callable();
      case InternalHandle internal -> library(internal.label(), internal, internal.owner());
      default -> library(handle.label(), handle, null);
    };
  }

  /// What the callback is called with.
  static PyObject[] arguments(Handle handle) {
    return switch (handle) {
      case CallbackHandle its -> its.args;
      case Task task ->
          task.wokenBy() instanceof Future by
              ? new PyObject[] {ForeignFuture.given(by)}
              : PyObject.NO_ARGS;
      case InternalCallback.Call call -> new PyObject[] {call.done()};
      case InternalHandle internal -> internal.arguments();
      default -> PyObject.NO_ARGS;
    };
  }

  /// The context that the callback is to run in, or null where the call names none.
  static @Nullable Context context(Interpreter in, Handle handle) {
    return switch (handle) {
      case CallbackHandle its -> its.context;
      case Task task -> task.context();
      case InternalCallback.Call _ -> Context.current(in).copy();
      default -> null;
    };
  }

  private static PyObject library(String qualname, Handle handle, @Nullable PyObject owner) {
    return LibraryFunction.of(qualname, owner, (_, _) -> handle.run(), null);
  }

  /// The step of a task that has not begun, gave way, or is to get an exception.
  static final class StepWrapper extends PyObject {
    private final Task task;

    StepWrapper(Task task) {
      this.task = task;
    }

    Task task() {
      return task;
    }

    @Override
    public PyType type() {
      return STEP;
    }

    @Override
    public boolean isCallable() {
      return true;
    }

    @Override
    public @Nullable PyObject findAttribute(Interpreter in, PyStr name) {
      return switch (name.value) {
        case "__self__" -> task;
        case "__module__" -> PyStr.of("_asyncio");
        default -> super.findAttribute(in, name);
      };
    }

    @Override
    public PyObject call(Interpreter in, PyObject[] args, PyStr[] names) {
      if (args.length > 0) {
        throw Raise.typeError("function takes no positional arguments");
      }
      TaskStep.call(task, null);
      return PyNone.NONE;
    }
  }
}
