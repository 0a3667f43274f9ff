package loopscope.interp.machine;

import java.util.Objects;
import loopscope.interp.Finalization;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Attributes;
import loopscope.interp.object.Faults;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyCell;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import loopscope.interp.object.RangeIterator;
import loopscope.interp.text.Fault;
import org.jspecify.annotations.Nullable;

/// What instructions do that takes more than an operator: the work of [Dispatch] and of
/// [Translated] code alike.
///
/// Where a method gives a frame, that is the one to go on with: the given one itself when the
/// instruction is over and the next one follows, null at the bottom of the stretch. Before an
/// instruction that may change frames its caller has to set the frame's position.
final class Steps {
  private static final int BUDGET = 1024;

  final Interpreter in;
  final Machine machine;
  final Calls calls;
  private final Values values;
  private final Chain chain;
  private final RareOps rare;
  private final PyDict builtins;
  final Finalization finalization;
  private int turnsBetweenLooks = BUDGET;
  private int budget = BUDGET;

  /// Texts of f-strings.
  final NumberedTexts numbered = new NumberedTexts();

  /// What calls of translated code go through.
  final Invocations invocations;

  /// The frame to go on with where translated code is left; null at the bottom of the stretch.
  @Nullable Frame next;

  Steps(Interpreter in, Machine machine) {
    this.in = in;
    this.machine = machine;
    this.calls = machine.calls;
    this.values = new Values(in);
    this.chain = machine.chain;
    this.rare = machine.rare;
    this.builtins = in.builtins();
    this.finalization = in.finalization();
    this.invocations = new Invocations(this, calls);
  }

  /// A frame goes on.
  void enter(Frame f) {
    machine.current = f;
    if (isTimeToLook()) {
      look();
    }
  }

  // ---- variables

  /// A register or variable let go of a value.
  void dropped(Frame f, int pc, @Nullable PyObject value) {
    if (value != null && finalization.isPending()) {
      f.pc = pc;
      finalization.dropped(value);
    }
  }

  PyObject loadGlobal(Frame f, GlobalSite site) {
    PyObject value = site.load(f.globals, builtins);
    if (value == null) {
      throw calls.noSuchName(f, site.name);
    }
    return value;
  }

  void storeGlobal(Frame f, int pc, GlobalSite site, PyObject value) {
    PyObject old = finalization.isPending() ? f.globals.get(site.name) : null;
    site.store(f.globals, value);
    if (old != null) {
      f.pc = pc;
      finalization.dropped(old);
    }
  }

  PyObject loadCell(Frame f, int slot) {
    PyCell cell = (PyCell) f.slots[slot];
    PyObject value = cell == null ? null : cell.value;
    if (value == null) {
      throw calls.unbound(f, slot);
    }
    return value;
  }

  Raise unbound(Frame f, int slot) {
    return calls.unbound(f, slot);
  }

  /// The value of a global or builtin, or null when there is none.
  @Nullable PyObject global(Frame f, GlobalSite site) {
    return site.load(f.globals, builtins);
  }

  // ---- values

  PyObject join(@Nullable PyObject[] r, int from, int count) {
    return values.join(r, from, count);
  }

  PyObject format(PyObject value) {
    return values.format(value);
  }

  PyObject negate(PyObject value) {
    return values.negate(value);
  }

  void unpack(@Nullable PyObject[] r, int into, PyObject value, int count) {
    values.unpack(r, into, value, count);
  }

  // ---- loops

  /// Counts a turn of a loop; true when the limits were looked at, which is now and then.
  boolean turn() {
    if (!isTimeToLook()) {
      return false;
    }
    look();
    return true;
  }

  /// Counts a turn of a loop; true when the limits are to be looked at.
  boolean isTimeToLook() {
    return --budget < 0;
  }

  /// Looks at the limits.
  void look() {
    budget = turnsBetweenLooks;
    in.config().watchdog().check();
  }

  /// Says after how many turns of loops the limits are looked at.
  void lookAfter(int turns) {
    turnsBetweenLooks = turns;
    budget = turns;
  }

  /// The next value of an iterator that is no generator of the program, or null.
  @Nullable PyObject next(PyObject iterator) {
    return iterator instanceof RangeIterator range ? range.next(in) : in.next(iterator);
  }

  @Nullable Frame nextOfGenerator(Frame f, PyObject generator) {
    return chain.enterForNext(f, (PyGenerator) generator);
  }

  // ---- calls

  @Nullable Frame call(Frame f, @Nullable PyObject[] r, int a, int b, int count) {
    PyObject target = r[b];
    if (target instanceof PyFunction function) {
      Frame next = calls.enter(f, function, r, b + 1, count);
      return next == null ? f : next;
    }
    if (target instanceof NativeFunction function) {
      return settle(f, calls.natives.call(function, r, b + 1, count), r, a);
    }
    return calls.callOther(f, target, r, b + 1, count);
  }

  /// Fails where a method that is about to be called does not exist.
  void checkMethod(Frame f, CallSite site, PyObject receiver) {
    if (!site.isOffered(receiver) && !Attributes.mayHave(receiver, site.name)) {
      calls.attribute(f, site, receiver);
    }
  }

  @Nullable Frame invoke(Frame f, @Nullable PyObject[] r, int a, int b, CallSite site) {
    PyObject receiver = r[b + 1];
    if (receiver instanceof PyModule) {
      return callOfModule(f, r, a, b, site);
    }
    PyObject method = site.method(receiver);
    if (method instanceof PyFunction function) {
      Frame next = calls.enter(f, function, r, b + 1, site.count + 1);
      return next == null ? f : next;
    }
    if (method != null) {
      return settle(f, calls.natives.call((NativeFunction) method, r, b + 1, site.count + 1), r, a);
    }
    return calls.callAttribute(f, site, r, b + 1);
  }

  private @Nullable Frame callOfModule(
      Frame f, @Nullable PyObject[] r, int a, int b, CallSite site) {
    PyObject target = calls.attribute(f, site, r[b + 1]);
    if (target instanceof NativeFunction function) {
      return settle(f, calls.natives.call(function, r, b + 2, site.count), r, a);
    }
    if (target instanceof PyFunction function) {
      Frame next = calls.enter(f, function, r, b + 2, site.count);
      return next == null ? f : next;
    }
    return calls.callAny(f, target, calls.copy(r, b + 2, site.count), PyStr.NO_NAMES);
  }

  private @Nullable Frame settle(Frame f, PyObject result, @Nullable PyObject[] r, int a) {
    if (result == Machine.BLOCKING) {
      return chain.delegation.block(f);
    }
    r[a] = result;
    return f;
  }

  // ---- leaving a frame

  @Nullable Frame finish(Frame f, PyObject value) {
    Frame back = f.back;
    if (f.generator == null
        && back != null
        && back.body == null
        && f.instance == null
        && !finalization.isPending()) {
      f.back = null;
      machine.depth--;
      back.slots[back.code.ops[back.pc - 3]] = value;
      f.recycle(machine);
      return back;
    }
    return chain.finish(f, value);
  }

  @Nullable Frame yield(Frame f, PyObject value) {
    return chain.yield(f, value);
  }

  @Nullable Frame await(Frame f, PyObject awaited) {
    return chain.delegation.await(f, awaited);
  }

  @Nullable Frame yieldFrom(Frame f, PyObject source) {
    return chain.delegation.yieldFrom(f, source);
  }

  @Nullable Frame reraise(Frame f, PyObject exception) {
    return machine.unwinder.reraise(f, (PyException) exception);
  }

  /// The instruction behind which the frame stands threw; what is no exception of the program's
  /// goes on.
  @Nullable Frame failed(Frame f, Throwable thrown) {
    switch (thrown) {
      case Reraise again -> {
        return machine.unwinder.reraise(f, again.exception);
      }
      case Raise _, Fault _, StackOverflowError _, OutOfMemoryError _ -> {
        return machine.unwinder.raise(f, Faults.exception(thrown));
      }
      case RuntimeException ours -> throw ours;
      case Error ours -> throw ours;
      default -> throw new IllegalStateException("a checked exception in an instruction", thrown);
    }
  }

  // ---- the rest

  /// Runs a frame of translated code as it was compiled.
  @Nullable Frame dispatch(Frame f) {
    return machine.dispatch.run(f);
  }

  void lineReached(Frame f, int line) {
    Objects.requireNonNull(in.config().lines()).lineReached(line, f.code.name);
  }

  /// Runs a rare operation; it may move the frame's position.
  void rare(int op, Frame f, int a, int b, int c) {
    rare.run(op, f, a, b, c);
  }
}
