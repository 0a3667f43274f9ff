package loopscope.asyncio;

import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.BoundMethod;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySet;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// The module `asyncio`.
final class AsyncioModule {
  private static final List<String> PYTHON =
      List.of(
          "_asyncio_protocols",
          "_asyncio_streams",
          "_asyncio_policies",
          "_asyncio_graph",
          "_asyncio_subprocess");

  private AsyncioModule() {}

  static PyModule build(String name) {
    ModuleBuilder module = new ModuleBuilder(name);
    running(module);
    tasks(module);
    loops(module);
    classes(module);
    module.function(
        "__getattr__(wanted)",
        (in, wanted) ->
            in.str(wanted).equals("__all__") && ofNames(in, "names_of", name) instanceof PyTuple all
                ? all
                : fromParts(in, name, wanted));
    module.function(
        "__dir__()", in -> name.equals("asyncio") ? names(in) : ofNames(in, "seen_in", name));
    return Docs.on(module.build());
  }

  private static PyObject ofNames(Interpreter in, String function, String module) {
    return in.callMethod(in.modules().load("_asyncio_names"), function, PyStr.of(module));
  }

  /// The rarer names, which are written in Python and loaded when one is first asked for.
  private static PyObject fromParts(Interpreter in, String module, PyObject name) {
    String wanted = in.str(name);
    if (module.startsWith("asyncio.")) {
      PyObject part = PyStr.of(module.substring("asyncio.".length()));
      PyObject found = in.callMethod(in.modules().load("_asyncio_parts"), "find", part, name);
      if (((PyTuple) found).size() > 0) {
        return ((PyTuple) found).get(0);
      }
    }
    if (Modules.isPart(wanted)) {
      return in.modules().load("asyncio." + wanted);
    }
    if (TaskRegistry.NAMES.contains(wanted)) {
      return in.getAttribute(in.modules().load("_asyncio_registry"), wanted);
    }
    PyObject value = wanted.startsWith("_") ? null : inPython(in, wanted);
    if (value != null) {
      return value;
    }
    String message = "module '" + module + "' has no attribute '" + wanted + "'";
    PyObject itself = in.modules().loaded(module);
    throw itself == null
        ? Raise.attributeError(message)
        : Raise.attributeError(message, itself, PyStr.of(wanted));
  }

  private static @Nullable PyObject inPython(Interpreter in, String wanted) {
    if (wanted.equals("DefaultEventLoopPolicy") || wanted.equals("AbstractEventLoopPolicy")) {
      return in.getAttribute(in.modules().load("_asyncio_policies"), wanted);
    }
    for (String part : PYTHON) {
      PyObject module = in.modules().load(part);
      for (PyObject name : in.toArray(in.callMethod(module, "__dir__"))) {
        if (name instanceof PyStr text && text.value.equals(wanted)) {
          return in.getAttribute(module, wanted);
        }
      }
    }
    return null;
  }

  /// `dir(asyncio)`: what is here, the files of the package, and what is written in Python.
  private static PyObject names(Interpreter in) {
    PySet names = new PySet(false);
    if (in.modules().loaded("asyncio") instanceof PyModule module) {
      for (int i = 0; i < module.globals.places(); i++) {
        if (module.globals.keyAt(i) instanceof PyStr name) {
          names.add(in, name);
        }
      }
    }
    Modules.parts().forEach(part -> names.add(in, PyStr.of(part)));
    TaskRegistry.NAMES.forEach(name -> names.add(in, PyStr.of(name)));
    for (String part : PYTHON) {
      for (PyObject name : in.toArray(in.callMethod(in.modules().load(part), "__dir__"))) {
        names.add(in, name);
      }
    }
    return new PyList(in.toArray(names));
  }

  private static void running(ModuleBuilder module) {
    module
        .inPython("asyncio.runners")
        .functionN(
            "run(main, *, debug=None, loop_factory=None)",
            (in, args) ->
                Calls.holding(args[0], () -> Runner.runOnce(in, args[0], args[1], args[2])))
        .inPython("asyncio.tasks")
        .functionN(
            "gather(*coros_or_futures, return_exceptions=False)",
            (in, args) ->
                Calls.holding(args[0], () -> Gather.of(in, (PyTuple) args[0], in.isTrue(args[1]))))
        .function(
            "async sleep(delay, result=None)", (in, delay, result) -> new Sleep(in, delay, result))
        .function(
            "async wait_for(fut, timeout)", (in, fut, timeout) -> new WaitFor(in, fut, timeout))
        .functionN(
            "async wait(fs, *, timeout=None, return_when='ALL_COMPLETED')",
            (in, args) -> new WaitSome(in, args[0], args[1], args[2]))
        .function(
            "as_completed(fs, *, timeout=None)",
            (in, fs, timeout) -> Calls.holding(fs, () -> new AsCompleted(in, fs, timeout)))
        .function("shield(arg)", (in, arg) -> Calls.holding(arg, () -> Shield.of(in, arg)))
        .inPython("asyncio.timeouts")
        .function("timeout(delay)", AsyncioModule::timeout)
        .function("timeout_at(when)", (in, when) -> Timeout.of(in, when, "timeout", ""))
        .inPython("asyncio.threads")
        .functionN("async to_thread(func, /, *args, **kwargs)", InExecutor::toThread)
        .inPython("asyncio.tasks")
        .function("run_coroutine_threadsafe(coro, loop)", Threadsafe::run)
        .inPython("asyncio.futures")
        .function(
            "wrap_future(future, *, loop=None)",
            (in, future, loop) -> InExecutor.wrap(in, Loop.from(loop), future))
        .value("FIRST_COMPLETED", PyStr.of(WaitSome.FIRST_COMPLETED))
        .value("FIRST_EXCEPTION", PyStr.of(WaitSome.FIRST_EXCEPTION))
        .value("ALL_COMPLETED", PyStr.of(WaitSome.ALL_COMPLETED));
  }

  private static PyObject timeout(Interpreter in, PyObject delay) {
    Loop loop = Loop.running(in);
    PyObject when = delay == PyNone.NONE ? delay : loop.after(delay, "+");
    return Timeout.of(in, when, loop.engine().delayTexts().of(delay).timeout(), "");
  }

  private static void tasks(ModuleBuilder module) {
    module
        .inPython("asyncio.tasks")
        .functionN(
            "create_task(coro, **kwargs)",
            (in, args) ->
                Calls.holding(
                    args[0],
                    () -> CreateTask.through(in, Loop.running(in), args[0], (PyDict) args[1])))
        .function(
            "ensure_future(coro_or_future, *, loop=None)",
            (in, awaitable, loop) ->
                Calls.holding(awaitable, () -> EnsureFuture.on(in, awaitable, loop)))
        .inC("_asyncio")
        .function("current_task(loop=None)", AsyncioModule::currentTask)
        .function("all_tasks(loop=None)", AsyncioModule::allTasks)
        .inPython("asyncio.base_futures")
        .function("isfuture(obj)", (in, value) -> PyBool.of(ForeignFuture.isFuture(in, value)))
        .inPython("asyncio.coroutines")
        .function("iscoroutine(obj)", (in, value) -> PyBool.of(Calls.isCoroutine(in, value)))
        .function("iscoroutinefunction(func)", AsyncioModule::isCoroutineFunction)
        .inPython("asyncio.tasks")
        .functionN("eager_task_factory(loop, coro, *, eager_start=True, **kwargs)", Eager::create)
        .function("create_eager_task_factory(custom_task_constructor)", Eager::factory);
  }

  private static PyObject isCoroutineFunction(Interpreter in, PyObject value) {
    in.warn(
        Exceptions.DEPRECATION_WARNING,
        "'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16;"
            + " use inspect.iscoroutinefunction() instead");
    return PyBool.of(Calls.isCoroutineFunction(in, value) || isMarked(in, value));
  }

  /// Whether `inspect.markcoroutinefunction` has marked a function.
  private static boolean isMarked(Interpreter in, PyObject value) {
    PyObject marked = value instanceof BoundMethod method ? method.function : value;
    PyObject inspect = in.modules().loaded("inspect");
    // A mock has every attribute, so that having one says nothing.
    return inspect != null
        && in.findAttribute(marked, "_is_coroutine_mark") == in.getAttribute(inspect, "_MARK");
  }

  private static PyObject currentTask(Interpreter in, PyObject given) {
    Loop chosen = isNone(given) ? Loop.running(in) : Loop.from(given);
    return chosen == null ? PyNone.NONE : Arguments.orNone(ForeignTasks.entered(chosen));
  }

  private static PyObject allTasks(Interpreter in, PyObject given) {
    PyObject loop = isNone(given) ? Loop.running(in) : given;
    List<PyObject> tasks = ForeignTasks.unfinished(in, loop);
    if (loop instanceof Loop own) {
      tasks.addAll(own.tasks.all());
    }
    return OrderedSets.of(in, tasks);
  }

  private static void loops(ModuleBuilder module) {
    module
        .inC("_asyncio")
        .function("get_running_loop()", Loop::running)
        .function(
            "_get_running_loop()",
            in -> Asyncio.of(in).running() instanceof Loop loop ? loop : PyNone.NONE)
        .function("get_event_loop()", Loop::get)
        .inPython("asyncio.events")
        .function("new_event_loop()", Loop::make)
        .function("set_event_loop(loop)", AsyncioModule::setEventLoop);
  }

  private static PyObject setEventLoop(Interpreter in, PyObject given) {
    PyObject policy = Asyncio.of(in).choices.loopPolicy;
    if (policy != null) {
      return in.callMethod(policy, "set_event_loop", given);
    }
    if (given != PyNone.NONE && !(given instanceof Loop)) {
      throw Raise.typeError(
          "loop must be an instance of AbstractEventLoop or None, not '"
              + given.type().name()
              + "'");
    }
    Asyncio.of(in).setCurrent(Loop.from(given));
    return PyNone.NONE;
  }

  private static void classes(ModuleBuilder module) {
    module
        .type(Future.TYPE)
        .type(Task.TYPE)
        .type(TaskGroup.TYPE)
        .type(Timeout.TYPE)
        .type(Runner.TYPE)
        .type(Queue.TYPE)
        .type(Queue.LIFO)
        .type(Queue.PRIORITY)
        .type(Lock.TYPE)
        .type(Event.TYPE)
        .type(Condition.TYPE)
        .type(Semaphore.TYPE)
        .type(Semaphore.BOUNDED)
        .type(Barrier.TYPE)
        .type(CallbackHandle.TYPE)
        .type(CallbackHandle.TIMER)
        .type(Loop.ABSTRACT)
        .type(Loop.BASE)
        .value("SelectorEventLoop", Loop.TYPE)
        .value("EventLoop", Loop.TYPE)
        .type(Errors.CANCELLED)
        .type(Errors.INVALID_STATE)
        .type(Errors.BROKEN_BARRIER)
        .type(Errors.SENDFILE_NOT_AVAILABLE)
        .type(Errors.QUEUE_EMPTY)
        .type(Errors.QUEUE_FULL)
        .type(Errors.QUEUE_SHUT_DOWN)
        .type(Exceptions.TIMEOUT_ERROR);
  }

  /// Whether a program passed nothing or `None`.
  private static boolean isNone(@Nullable PyObject given) {
    return given == null || given == PyNone.NONE;
  }
}
