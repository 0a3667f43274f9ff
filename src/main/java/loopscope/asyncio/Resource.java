package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Attributes;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.trace.ResourceEvent;
import loopscope.trace.ResourceEvent.ResourceKind;
import loopscope.trace.ResourceId;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// Something that tasks share: what queues, locks, events and their like have in common.
///
/// It belongs to the first loop on which a task has to wait for it, as CPython's
/// `mixins._LoopBoundMixin` has it. Those that asyncio makes for itself have no number, and the
/// trace does not tell of them.
abstract class Resource extends PyInstance {
  private @Nullable ResourceId number;
  private @Nullable ResourceId front;
  private @Nullable Asyncio engine;
  private @Nullable Loop loop;

  /// The two latest answers of [#waitFor]: most have two operations to wait in.
  private transient Wait.@Nullable Resource latest;

  private transient Wait.@Nullable Resource earlier;

  Resource(PyType type) {
    super(type);
  }

  /// Takes part in the run under a number of its own.
  final void register(Interpreter in, ResourceKind kind, int capacity) {
    Asyncio its = Asyncio.of(in);
    engine = its;
    // What our own library modules share among themselves is none of the viewer's business.
    if (number == null && LibraryCalls.underWay(in) == null) {
      ResourceId id = its.numbers().nextResource();
      number = id;
      its.record(ResourceNames.created(in, its, id, kind, type, capacity));
    }
  }

  /// Takes part in the run as a piece of another resource, or hidden when that is null.
  final void belongTo(Interpreter in, @Nullable ResourceId owner) {
    engine = Asyncio.of(in);
    number = owner;
  }

  /// Who waits here waits for that resource, as far as the trace tells: this one is inside of it.
  final void standFor(@Nullable ResourceId whole) {
    front = whole;
  }

  final @Nullable ResourceId number() {
    return number;
  }

  final Asyncio engine() {
    if (engine == null) {
      throw missing("_waiters");
    }
    return engine;
  }

  /// What CPython raises where an attribute is looked at first that the class's own `__init__`
  /// would have made, when a class of the program did not call it.
  final void require(String attribute) {
    if (engine == null) {
      throw missing(attribute);
    }
  }

  private Raise missing(String attribute) {
    Raise missing = Attributes.missing(this, PyStr.of(attribute));
    missing.exception.throughLibrary = true;
    return missing;
  }

  /// Why a task that waits here waits.
  final Wait waitFor(String operation) {
    ResourceId shown = number == null ? front : number;
    if (shown != null) {
      return shared(shown, operation);
    }
    String call = engine == null ? null : LibraryCalls.underWay(engine.in());
    return new Wait.Other(call == null ? operation : call);
  }

  private Wait shared(ResourceId shown, String operation) {
    Wait.Resource known = latest;
    if (known == null || !known.operation().equals(operation) || known.resource() != shown) {
      Wait.Resource other = earlier;
      earlier = known;
      known =
          other != null && other.operation().equals(operation) && other.resource() == shown
              ? other
              : new Wait.Resource(shown, operation);
      latest = known;
    }
    return known;
  }

  /// `self._get_loop()`: the loop that the resource belongs to, which must be the running one.
  final Loop loop(Interpreter in) {
    if (type.isProgrammed()
        && Overrides.has(this, Mixins.LOOP_BOUND, "_get_loop")
        && in.callMethod(this, "_get_loop") instanceof Loop its) {
      return its;
    }
    return ownLoop(in);
  }

  /// The same by asyncio's own method.
  final Loop ownLoop(Interpreter in) {
    Loop now = Loop.running(in);
    if (loop == null) {
      loop = now;
    }
    if (loop != now) {
      throw Raise.runtimeError(in.repr(this) + " is bound to a different event loop");
    }
    return now;
  }

  /// The loop that it belongs to, if it does already.
  final @Nullable Loop boundTo() {
    return loop;
  }

  /// Tells the trace, if it knows the resource.
  final void record(ResourceEvent event) {
    engine().record(event);
  }

  /// The repr of a plain object with `[extra]` before its closing bracket.
  final String reprWith(Interpreter in, String extra) {
    return "<" + type.displayName() + " object at " + in.address(this) + " [" + extra + "]>";
  }
}
