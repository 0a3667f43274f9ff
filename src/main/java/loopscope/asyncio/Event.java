package loopscope.asyncio;

import java.util.ArrayDeque;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.Step;
import loopscope.interp.object.TypeBuilder;
import loopscope.trace.ResourceEvent.FlagCleared;
import loopscope.trace.ResourceEvent.FlagSet;
import loopscope.trace.ResourceEvent.ResourceKind;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// A flag that tasks wait for, as CPython's `locks.Event`.
final class Event extends Resource {
  static final PyType TYPE =
      PyType.define("Event", "asyncio.locks")
          .base(Mixins.LOOP_BOUND)
          .inPython(158)
          .allocate((in, type) -> new Event(type))
          .methods(Event::fill)
          .slots(Slot.REPR)
          .attributes()
          .doc("A flag for which tasks wait until another sets it.")
          .build();

  final ArrayDeque<Future> waiters = new ArrayDeque<>();
  private boolean set;

  Event(PyType type) {
    super(type);
  }

  private static void fill(TypeBuilder builder) {
    Insides.event(builder);
    builder
        .method("__init__()", (in, self) -> ((Event) self).init(in))
        .method("is_set()", (in, self) -> PyBool.of(((Event) self).saysSet()))
        .method("set()", (in, self) -> ((Event) self).set(in))
        .method("clear()", (in, self) -> ((Event) self).clear())
        .method(
            "async wait()",
            (in, self) -> new Waiting(in, (Event) self, ((Event) self).waitFor("wait")));
  }

  private PyObject init(Interpreter in) {
    register(in, ResourceKind.EVENT, 0);
    return PyNone.NONE;
  }

  boolean isSet() {
    return set;
  }

  private boolean saysSet() {
    require("_value");
    return set;
  }

  PyObject set(Interpreter in) {
    if (saysSet()) {
      return PyNone.NONE;
    }
    set = true;
    if (number() != null) {
      record(new FlagSet(number(), engine().currentTaskId(), engine().line()));
    }
    for (Future waiter : waiters) {
      if (!waiter.isDone()) {
        waiter.setResult(in, PyBool.TRUE);
      }
    }
    return PyNone.NONE;
  }

  PyObject clear() {
    if (set && number() != null) {
      record(new FlagCleared(number(), engine().currentTaskId(), engine().line()));
    }
    set = false;
    return PyNone.NONE;
  }

  @Override
  public String repr(Interpreter in) {
    String state = saysSet() ? "set" : "unset";
    return reprWith(in, waiters.isEmpty() ? state : state + ", waiters:" + waiters.size());
  }

  /// The coroutine of `wait`; also what `Queue.join` waits with.
  static final class Waiting extends Routine {
    private final Event event;
    private final Wait reason;
    private @Nullable Future waiter;

    Waiting(Interpreter in, Event event, Wait reason) {
      super(in, "Event.wait");
      this.event = event;
      this.reason = reason;
    }

    @Override
    Step step(Interpreter in, @Nullable PyObject sent, @Nullable PyException error) {
      Future waited = waiter;
      if (waited == null) {
        if (event.saysSet()) {
          return done(in, PyBool.TRUE);
        }
        waiter = event.loop(in).future(reason);
        event.waiters.add(waiter);
        return await(in, waiter);
      }
      event.waiters.remove(waited);
      if (error != null) {
        throw new Raise(error);
      }
      return done(in, PyBool.TRUE);
    }
  }
}
