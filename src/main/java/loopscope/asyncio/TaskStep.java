package loopscope.asyncio;

import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.machine.PyGenerator;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import loopscope.trace.HandleId;
import loopscope.trace.LoopEvent.CallbackFinished;
import loopscope.trace.LoopEvent.CallbackStarted;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.Outcome;
import loopscope.trace.SourceLine;
import loopscope.trace.TaskEvent.Resumption;
import loopscope.trace.TaskEvent.TaskFinished;
import loopscope.trace.TaskEvent.TaskResumed;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// One step of a task: from the `await` where it stands to the next, or to its end. Follows
/// `__step` and `__wakeup` of CPython's `tasks.Task`.
final class TaskStep {
  private TaskStep() {}

  /// Runs the step whose handle's turn has come.
  static void run(Task task) {
    Future done = task.takeWokenBy();
    try {
      run(task, task.id(), done);
    } catch (Raise fatal) {
      // The error's traceback has the call of the handle, which leads to the task.
      fatal.exception.passedLibrary(task, true);
      if (done != null) {
        fatal.exception.passedLibrary(done, true);
      }
      throw fatal;
    }
  }

  /// Runs a step that is called as a function, inside of whatever runs, with the future whose end
  /// it was called for.
  static void call(Task task, @Nullable Future done) {
    run(task, null, done);
  }

  private static void run(Task task, @Nullable HandleId handle, @Nullable Future done) {
    Asyncio engine = task.loop().engine();
    Raise strange = task.context().refusal(engine.in(), handle != null);
    if (strange != null) {
      refuse(task, handle, strange);
      return;
    }
    PyException error = task.takeThrown();
    Resumption with =
        error != null
            ? engine.glimpse().resumption(error)
            : task.kind() == HandleKind.TASK_START ? Resumption.START : Resumption.NONE;
    Awakening awakening = task.loop().awakening;
    if (done != null) {
      awakening.by = done;
      error = FutureCalls.error(done);
      if (error != null && isRaised(done)) {
        error.during(engine.in().machine().handled());
      }
      with = error == null ? done.resumption() : engine.glimpse().resumption(error);
    }
    PyException outer = awakening.with;
    awakening.with = error;
    try {
      begin(engine, task, handle, error, with);
    } finally {
      awakening.with = outer;
    }
    engine.in().finalization().dropped(error);
  }

  /// Whether a wake-up learns of a future's error by having it raised, and not as a value.
  private static boolean isRaised(Future done) {
    return done.wasCancelled() || (done.type() != Future.TYPE && done.type() != Task.TYPE);
  }

  /// The handle fails before it comes to the task.
  private static void refuse(Task task, @Nullable HandleId handle, Raise error) {
    Asyncio engine = task.loop().engine();
    if (handle != null) {
      engine.record(new CallbackStarted(handle));
    }
    ExceptionHandler.ofHandle(task.loop(), task, error);
    if (handle != null) {
      engine.record(new CallbackFinished(handle));
    }
  }

  private static void begin(
      Asyncio engine,
      Task task,
      @Nullable HandleId handle,
      @Nullable PyException given,
      Resumption delivered) {
    PyException error = given;
    Resumption with = delivered;
    if (task.isDone()) {
      Interpreter in = engine.in();
      String what = error == null ? "None" : in.repr(error);
      ExceptionHandler.ofHandle(
          task.loop(),
          task,
          Raise.of(Errors.INVALID_STATE, "__step(): already done: " + in.repr(task) + ", " + what));
      return;
    }
    if (task.takeMustCancel() && (error == null || !Errors.isCancellation(error))) {
      error = task.makeCancelledError();
      with = engine.glimpse().resumption(error);
    }
    task.stopAwaiting();
    step(engine, task, handle, false, error, with, given);
  }

  /// Runs the first step at once, inside the step of whoever created the task.
  static void runEagerly(Task task) {
    step(task.loop().engine(), task, null, true, null, Resumption.START, null);
  }

  private static void step(
      Asyncio engine,
      Task task,
      @Nullable HandleId handle,
      boolean eager,
      @Nullable PyException error,
      Resumption with,
      @Nullable PyException given) {
    Interpreter in = engine.in();
    Loop loop = task.loop();
    Task outer = loop.currentTask();
    PyObject foreign = loop.tasks.foreign;
    if ((outer != null || foreign != null) && !eager) {
      ExceptionHandler.ofHandle(
          loop,
          task,
          Raise.runtimeError(
              "Cannot enter into task "
                  + in.repr(task)
                  + " while another task "
                  + in.repr(Arguments.orNone(ForeignTasks.entered(loop)))
                  + " is being executed."));
      return;
    }
    PyObject coroutine = task.coroutine();
    if (coroutine == null) {
      throw new IllegalStateException("a task without coroutine was stepped");
    }
    PyObject before = in.context();
    Context context = task.context();
    // A step that is called as a function runs in what its caller has entered.
    boolean enters = eager || handle != null;
    context.begin(in, enters);
    engine.record(new TaskResumed(task.task(), handle, with, Retold.line(engine, task, coroutine)));
    loop.setCurrentTask(task);
    loop.tasks.foreign = null;
    try {
      Step step = in.resume(coroutine, PyNone.NONE, error);
      if (error != null && error != given) {
        letGo(in, error, step);
      }
      handle(engine, task, coroutine, step);
    } finally {
      context.end(in, before, enters);
      loop.setCurrentTask(outer);
      loop.tasks.foreign = foreign;
    }
  }

  /// An exception that was made for the step ends with it, before the task does.
  private static void letGo(Interpreter in, PyException made, Step step) {
    if (!in.finalization().isPending()) {
      return;
    }
    if (step == Step.RAISED) {
      PyException error = in.stepError();
      in.finalization().unwound(List.of(made), error);
      in.raised(error);
    } else {
      PyObject value = in.stepValue();
      in.finalization().unwound(List.of(made), value);
      if (step == Step.RETURNED) {
        in.returned(value);
      } else {
        in.yielded(value);
      }
    }
  }

  private static void handle(Asyncio engine, Task task, PyObject coroutine, Step step) {
    Interpreter in = engine.in();
    if (step == Step.YIELDED) {
      yielded(engine, task, in.stepValue(), engine.lineOf(coroutine));
    } else if (step == Step.RETURNED) {
      returned(engine, task, in.stepValue());
    } else if (step == Step.RAISED) {
      raised(engine, task, in.stepError());
    } else {
      throw new IllegalStateException("a task's coroutine stopped as " + step);
    }
  }

  private static void returned(Asyncio engine, Task task, PyObject value) {
    if (task.takeMustCancel()) {
      Outcome outcome = new Outcome.Cancelled(engine.glimpse().message(task.cancelMessage()));
      engine.record(new TaskFinished(task.task(), outcome, engine.line()));
      task.loop().tasks.forget(task);
      task.cancelAsFuture(task.cancelMessage());
      return;
    }
    engine.record(new TaskFinished(task.task(), engine.glimpse().returned(value), engine.line()));
    task.loop().tasks.forget(task);
    task.finish(value, null);
  }

  private static void raised(Asyncio engine, Task task, PyException error) {
    engine.record(
        new TaskFinished(task.task(), engine.glimpse().ended(error), engine.lineOf(error)));
    task.loop().tasks.forget(task);
    if (Errors.isCancellation(error)) {
      task.saveCancelledError(error);
      task.cancelAsFuture(null);
      engine.in().finalization().outlived(task, null);
      return;
    }
    task.finish(PyNone.NONE, error);
    engine.in().finalization().outlived(task, null);
    if (Errors.isFatal(error)) {
      throw new Raise(error);
    }
  }

  private static void yielded(Asyncio engine, Task task, PyObject value, SourceLine line) {
    if (value == PyNone.NONE) {
      engine.record(Retold.suspended(task, Retold.TURN, line));
      task.stepSoon(null);
    } else if (value instanceof Future future) {
      await(engine, task, future, line);
    } else if (ForeignFuture.blocking(engine.in(), value) instanceof Boolean blocking) {
      await(engine, task, new ForeignFuture(engine.in(), value, blocking), line);
    } else if (value instanceof PyGenerator) {
      wrong(
          engine,
          task,
          line,
          "yield was used instead of yield from for generator in task "
              + engine.in().repr(task)
              + " with "
              + engine.in().repr(value));
    } else {
      wrong(engine, task, line, "Task got bad yield: " + engine.in().repr(value));
    }
  }

  private static void await(Asyncio engine, Task task, Future future, SourceLine line) {
    Interpreter in = engine.in();
    if (future == task) {
      wrong(engine, task, line, "Task cannot await on itself: " + in.repr(task));
    } else if (FutureCalls.loop(future) != task.loop()) {
      wrong(
          engine,
          task,
          line,
          "Task "
              + in.repr(task)
              + " got Future "
              + in.repr(future)
              + " attached to a different loop");
    } else if (!future.blocking) {
      wrong(
          engine,
          task,
          line,
          "yield was used instead of yield from in task "
              + in.repr(task)
              + " with "
              + in.repr(future));
    } else {
      future.arrived();
      Wait why = future.reason();
      engine.record(Retold.suspended(task, why, line));
      task.await(future, why);
    }
  }

  private static void wrong(Asyncio engine, Task task, SourceLine line, String message) {
    engine.record(Retold.suspended(task, Retold.TURN, line));
    task.stepSoon(Raise.runtimeError(message).exception);
  }
}
