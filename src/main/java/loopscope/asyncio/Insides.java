package loopscope.asyncio;

import java.util.Collection;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.InstanceField;
import loopscope.interp.object.Native1;
import loopscope.interp.object.NativeAttribute.Setter;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.TypeBuilder;

/// Attributes whose names begin with an underscore, which programs print that teach how asyncio
/// works inside: copies each time, under the names that CPython gives them.
///
/// A class of the program that keeps something of its own under such a name finds that.
final class Insides {
  private static final List<String> SLOTS =
      List.of(
          "_callback",
          "_args",
          "_cancelled",
          "_loop",
          "_source_traceback",
          "_repr",
          "__weakref__",
          "_context");

  private Insides() {}

  private static PyObject[] texts(List<String> names) {
    return names.stream().map(PyStr::of).toArray(PyObject[]::new);
  }

  /// An attribute that can be read, and takes what a program assigns.
  private static void shows(TypeBuilder builder, String name, InstanceField.Getter getter) {
    builder.field(name, getter, null);
  }

  private static void shows(
      TypeBuilder builder, String name, InstanceField.Getter getter, Setter setter) {
    builder.field(name, getter, setter);
  }

  /// An attribute that `__slots__` names.
  private static void slot(TypeBuilder builder, String name, Native1 getter) {
    builder.property(name, getter, (in, self, value) -> {});
  }

  /// The same of a collection of ours.
  static PyObject deque(Interpreter in, Collection<? extends PyObject> elements) {
    return deque(in, list(elements));
  }

  /// `collections.deque(elements)`.
  static PyObject deque(Interpreter in, PyObject elements) {
    return in.call(in.getAttribute(in.modules().load("collections"), "deque"), elements);
  }

  private static PyList list(Collection<? extends PyObject> elements) {
    return new PyList(elements.toArray(PyObject.NO_ARGS));
  }

  /// The member of an enumeration that CPython keeps in a private class.
  private static PyObject state(Interpreter in, String type, String name) {
    return in.getAttribute(in.getAttribute(in.modules().load("_asyncio_parts"), type), name);
  }

  static void lock(TypeBuilder builder) {
    shows(builder, "_waiters", (in, self) -> firstNone(in, (Lock) self, ((Lock) self).waiters));
    shows(builder, "_locked", (in, self) -> PyBool.of(((Lock) self).isLocked()));
  }

  /// CPython makes the collection when somebody waits for the first time.
  private static PyObject firstNone(
      Interpreter in, Resource resource, Collection<? extends PyObject> waiters) {
    return resource.boundTo() == null ? PyNone.NONE : deque(in, waiters);
  }

  static void semaphore(TypeBuilder builder) {
    shows(
        builder,
        "_waiters",
        (in, self) -> firstNone(in, (Semaphore) self, ((Semaphore) self).waiters));
    shows(
        builder,
        "_value",
        (in, self) -> ((Semaphore) self).value(),
        (in, self, value) -> ((Semaphore) self).free = Calls.toLong(in, Arguments.orNone(value)));
  }

  static void boundedSemaphore(TypeBuilder builder) {
    shows(
        builder,
        "_bound_value",
        (in, self) -> PyInt.of(((Semaphore) self).bound),
        (in, self, value) -> ((Semaphore) self).bound = Calls.toLong(in, Arguments.orNone(value)));
  }

  static void event(TypeBuilder builder) {
    shows(builder, "_waiters", (in, self) -> deque(in, ((Event) self).waiters));
    shows(builder, "_value", (in, self) -> PyBool.of(((Event) self).isSet()));
  }

  static void condition(TypeBuilder builder) {
    shows(builder, "_lock", (in, self) -> ((Condition) self).given());
    Condition.OF_THE_LOCK.forEach(builder::fieldOfItsOwn);
    shows(builder, "_waiters", (in, self) -> deque(in, ((Condition) self).waiters));
  }

  static void barrier(TypeBuilder builder) {
    shows(builder, "_cond", (in, self) -> ((Barrier) self).condition());
    shows(builder, "_parties", (in, self) -> ((Barrier) self).given);
    shows(
        builder, "_state", (in, self) -> state(in, "_BarrierState", ((Barrier) self).state.name()));
    shows(builder, "_count", (in, self) -> PyInt.of(((Barrier) self).count));
  }

  static void queue(TypeBuilder builder) {
    shows(
        builder,
        "_maxsize",
        (in, self) -> ((Queue) self).maxsize,
        (in, self, value) -> ((Queue) self).resize(Arguments.orNone(value)));
    shows(builder, "_getters", (in, self) -> deque(in, ((Queue) self).getters));
    shows(builder, "_putters", (in, self) -> deque(in, ((Queue) self).putters));
    shows(
        builder,
        "_unfinished_tasks",
        (in, self) -> PyInt.of(((Queue) self).unfinished),
        (in, self, value) -> ((Queue) self).unfinished = Calls.toLong(in, Arguments.orNone(value)));
    shows(builder, "_finished", (in, self) -> ((Queue) self).finished());
    shows(
        builder,
        "_queue",
        (in, self) -> ((Queue) self).collection(in),
        (in, self, value) -> ((Queue) self).keepIn(in, Arguments.orNone(value)));
    shows(builder, "_is_shutdown", (in, self) -> PyBool.of(((Queue) self).shutDown));
  }

  static void taskGroup(TypeBuilder builder) {
    shows(builder, "_entered", (in, self) -> PyBool.of(((TaskGroup) self).entered));
    shows(builder, "_exiting", (in, self) -> PyBool.of(((TaskGroup) self).exiting));
    shows(builder, "_aborting", (in, self) -> PyBool.of(((TaskGroup) self).isAborting()));
    shows(
        builder,
        "_loop",
        (in, self) ->
            ((TaskGroup) self).parent instanceof Task parent ? parent.loop() : PyNone.NONE);
    shows(builder, "_parent_task", (in, self) -> Arguments.orNone(((TaskGroup) self).parent));
    shows(
        builder,
        "_parent_cancel_requested",
        (in, self) -> PyBool.of(((TaskGroup) self).parentCancelRequested),
        (in, self, value) ->
            ((TaskGroup) self).parentCancelRequested = in.isTrue(Arguments.orNone(value)));
    shows(builder, "_tasks", (in, self) -> OrderedSets.of(in, ((TaskGroup) self).tasks));
    shows(builder, "_errors", (in, self) -> errors((TaskGroup) self));
    shows(builder, "_base_error", (in, self) -> Arguments.orNone(((TaskGroup) self).fatal));
    shows(
        builder, "_on_completed_fut", (in, self) -> Arguments.orNone(((TaskGroup) self).completed));
    builder.method(
        "_abort()",
        (in, self) -> {
          ((TaskGroup) self).abort();
          return PyNone.NONE;
        });
  }

  /// What failed so far; once the block is over CPython has let go of it.
  private static PyObject errors(TaskGroup group) {
    return group.entered && group.parent == null ? PyNone.NONE : list(group.errors);
  }

  static TypeBuilder timeout(TypeBuilder builder) {
    shows(builder, "_state", (in, self) -> state(in, "_State", ((Timeout) self).state.name()));
    shows(builder, "_timeout_handler", (in, self) -> ((Timeout) self).timer(in));
    shows(builder, "_task", (in, self) -> Arguments.orNone(((Timeout) self).task));
    shows(builder, "_when", (in, self) -> ((Timeout) self).when);
    return builder;
  }

  static TypeBuilder handle(TypeBuilder builder) {
    builder.value("__slots__", PyTuple.of(texts(SLOTS)));
    slot(builder, "_args", (in, self) -> args((CallbackHandle) self));
    slot(builder, "_cancelled", (in, self) -> PyBool.of(((CallbackHandle) self).isCancelled()));
    slot(builder, "_context", (in, self) -> ((CallbackHandle) self).context);
    slot(builder, "_loop", (in, self) -> ((CallbackHandle) self).loop);
    return builder.method(
        "_run()",
        (in, self) -> {
          ((CallbackHandle) self).run();
          return PyNone.NONE;
        });
  }

  static TypeBuilder timer(TypeBuilder builder) {
    builder.value("__slots__", new PyList(texts(List.of("_scheduled", "_when"))));
    slot(builder, "_when", (in, self) -> ((CallbackHandle) self).due());
    slot(builder, "_scheduled", (in, self) -> PyBool.of(((CallbackHandle) self).armed));
    return builder;
  }

  private static PyObject args(CallbackHandle handle) {
    return handle.isCancelled() ? PyNone.NONE : PyTuple.of(handle.args);
  }

  static void loopItself(TypeBuilder builder) {
    shows(builder, "_closed", (in, self) -> PyBool.of(((Loop) self).core().isClosed()));
    shows(builder, "_stopping", (in, self) -> PyBool.of(((Loop) self).core().isStopping()));
    shows(
        builder,
        "_debug",
        (in, self) -> ((Loop) self).debugGiven,
        (in, self, value) -> {
          Loop loop = (Loop) self;
          loop.debugGiven = Arguments.orNone(value);
          loop.debug = in.isTrue(loop.debugGiven);
        });
    shows(
        builder,
        "_thread_id",
        (in, self) ->
            ((Loop) self).core().isRunning()
                ? in.callMethod(in.modules().load("_thread"), "get_ident")
                : PyNone.NONE);
    shows(
        builder,
        "_asyncgens",
        (in, self) ->
            in.call(
                in.getAttribute(in.modules().load("weakref"), "WeakSet"),
                ((Loop) self).asyncgens().open()));
    shows(
        builder,
        "_asyncgens_shutdown_called",
        (in, self) -> PyBool.of(((Loop) self).asyncgens().isShutDown()));
    shows(builder, "_task_factory", (in, self) -> Arguments.orNone(((Loop) self).taskFactory));
    shows(
        builder,
        "_exception_handler",
        (in, self) -> Arguments.orNone(((Loop) self).exceptionHandler));
    shows(
        builder,
        "_default_executor",
        (in, self) -> Arguments.orNone(((Loop) self).defaultExecutor));
    builder.method(
        "_check_closed()",
        (in, self) -> {
          ((Loop) self).checkClosed();
          return PyNone.NONE;
        });
  }

  static void runner(TypeBuilder builder) {
    builder.methodN("_on_sigint(signum, frame, main_task)", (in, args) -> Signals.onInterrupt(in));
    shows(builder, "_state", (in, self) -> state(in, "_RunnerState", ((Runner) self).state.name()));
    shows(builder, "_debug", (in, self) -> ((Runner) self).debug);
    shows(builder, "_loop_factory", (in, self) -> ((Runner) self).loopFactory);
    shows(builder, "_loop", (in, self) -> Arguments.orNone(((Runner) self).loop));
    shows(builder, "_context", (in, self) -> Arguments.orNone(((Runner) self).context));
    shows(builder, "_interrupt_count", (in, self) -> PyInt.of(Signals.interrupts(in)));
    shows(builder, "_set_event_loop", (in, self) -> PyBool.of(((Runner) self).setsEventLoop()));
  }
}
