package loopscope.asyncio;

import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.machine.Resumable;
import loopscope.interp.object.ArgumentErrors;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Suggestions;
import loopscope.trace.TaskEvent.TaskCreated;
import org.jspecify.annotations.Nullable;

/// Makes tasks, as `loop.create_task` and `Task.__init__`.
final class CreateTask {
  private static final List<String> OPTIONS = List.of("name", "context", "eager_start");

  private CreateTask() {}

  /// What the library calls: the loop's `create_task`, which a class of the program may have.
  static PyObject through(Interpreter in, Loop loop, PyObject coro, PyDict options) {
    return loop.overrides("create_task")
        ? Calls.with(in, in.getAttribute(loop, "create_task"), new PyObject[] {coro}, options)
        : in(in, loop, coro, options);
  }

  /// `loop.create_task(coro, **options)`: through the task factory if there is one.
  static PyObject in(Interpreter in, Loop loop, PyObject coro, PyDict options) {
    PyObject made = make(in, loop, coro, options);
    if (made instanceof Task task && task.isDone() && task.keptError() != null) {
      // Who began it refers to it, and the error's traceback to who began it.
      in.finalization().cycles.add(task);
    }
    return made;
  }

  private static PyObject make(Interpreter in, Loop loop, PyObject coro, PyDict options) {
    loop.requireOpen();
    PyObject factory = loop.taskFactory;
    if (factory != null) {
      return Calls.with(in, factory, new PyObject[] {loop, coro}, options);
    }
    for (PyObject name : in.toArray(options)) {
      if (!OPTIONS.contains(in.str(name))) {
        String wrong = in.str(name);
        throw ArgumentErrors.unexpected("Task", wrong, Suggestions.closest(wrong, OPTIONS));
      }
    }
    Task task = new Task(Task.TYPE);
    init(
        in,
        task,
        coro,
        loop,
        option(options, "name"),
        option(options, "context"),
        isTrue(in, option(options, "eager_start")));
    return task;
  }

  private static @Nullable PyObject option(PyDict options, String name) {
    PyObject value = options.get(name);
    return value == PyNone.NONE ? null : value;
  }

  private static boolean isTrue(Interpreter in, @Nullable PyObject value) {
    return value != null && in.isTrue(value);
  }

  /// `Task.__init__`; null stands for what was left out or `None`.
  static void init(
      Interpreter in,
      Task task,
      PyObject coro,
      Loop loop,
      @Nullable PyObject name,
      @Nullable PyObject context,
      boolean eager) {
    requireCoroutine(in, task, coro, loop);
    Asyncio engine = loop.engine();
    String its = nameOf(in, engine, name);
    Context place = Context.chosen(in, context);
    task.origin = SourceTrace.ofFuture(loop, task.type().isHeap() ? null : SourceTrace.SOMEWHERE);
    task.init(loop, coro, engine.numbers().nextTask(), its, place);
    loop.core().speak();
    engine.record(
        new TaskCreated(
            task.task(),
            its,
            name != null,
            CoroutineText.name(in, coro),
            engine.currentTaskId(),
            engine.line()));
    if (eager && loop.core().isRunning()) {
      adopt(in, coro);
      loop.tasks.remember(task);
      Eager.begin(in, task);
      if (!task.isDone()) {
        // It counts as created now, after those that it created itself.
        loop.tasks.forget(task);
        loop.tasks.remember(task);
      }
    } else {
      begin(in, task, loop);
      adopt(in, coro);
    }
  }

  private static void adopt(Interpreter in, PyObject coro) {
    if (coro instanceof Resumable known) {
      in.adopt(known);
    }
  }

  private static void begin(Interpreter in, Task task, Loop loop) {
    try {
      Threadsafe.check(loop);
      task.start();
    } catch (Raise raise) {
      // Another thread's loop refuses, or the program's own `call_soon`: nobody will ever step it.
      Lost.sayDestroyed(in, task);
      throw raise;
    }
    loop.tasks.remember(task);
  }

  private static void requireCoroutine(Interpreter in, Task task, PyObject coro, Loop loop) {
    if (!Calls.isCoroutine(in, coro)) {
      task.bindTo(loop);
      task.logDestroyPending = false;
      throw Raise.typeError("a coroutine was expected, got " + in.repr(coro));
    }
  }

  private static String nameOf(Interpreter in, Asyncio engine, @Nullable PyObject name) {
    return name == null
        ? "Task-" + engine.numbers().nextTaskName()
        : name instanceof PyStr text ? text.value : in.str(name);
  }

  /// An eager task asks the loop that it is given, so that it fails without one; by then there is
  /// enough of it to be reported as lost.
  static Raise eagerWithoutLoop(Interpreter in, Task task, PyObject coro, @Nullable PyObject name) {
    Loop loop = Loop.get(in);
    requireCoroutine(in, task, coro, loop);
    String its = nameOf(in, loop.engine(), name);
    task.init(loop, coro, null, its, Context.current(in).copy());
    Lost.sayDestroyed(in, task);
    return Raise.attributeError("'NoneType' object has no attribute 'is_running'");
  }
}
