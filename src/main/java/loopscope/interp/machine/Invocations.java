package loopscope.interp.machine;

import loopscope.interp.Finalization;
import loopscope.interp.Interpreter;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import org.jspecify.annotations.Nullable;

/// Calls, awaits and steps of generators from [Translated] code.
///
/// What is called runs within the call of Java where it is translated too, and not by going back to
/// [Machine]'s loop, as long as there are not too many such calls under way: all that a frame needs
/// to go on is in the frame, so the calls of Java can be left at any time. Each method gives the
/// result, or null when the calling code has to be left for the frame [Steps#next].
final class Invocations {
  /// How many calls of Java may be inside each other: few enough for the stack of any thread, and
  /// many enough that leaving all of them for the next one costs nothing.
  private static final int MOST = 200;

  private final Steps steps;
  private final Interpreter in;
  private final Machine machine;
  private final Calls calls;
  private final Finalization finalization;

  /// How many calls of Java are inside each other.
  private int nested;

  Invocations(Steps steps, Calls calls) {
    this.steps = steps;
    this.in = steps.in;
    this.machine = steps.machine;
    this.calls = calls;
    this.finalization = steps.finalization;
  }

  // ---- calls of a value; `a` is the register for the result

  @Nullable PyObject call(Frame f, int a, PyObject target) {
    if (target instanceof PyFunction function) {
      Frame next = simple(function, 0);
      return next == null ? bound(f, a, function) : enter(f, a, function, next);
    }
    if (target instanceof NativeFunction function) {
      return settle(f, a, function.call0(in));
    }
    return other(f, a, target);
  }

  @Nullable PyObject call(Frame f, int a, PyObject target, PyObject x) {
    if (target instanceof PyFunction function) {
      Frame next = simple(function, 1);
      if (next == null) {
        return bound(f, a, function, x);
      }
      next.slots[0] = x;
      return enter(f, a, function, next);
    }
    if (target instanceof NativeFunction function) {
      PyObject result =
          function.makesCoroutine() ? made(f, a, function, x, null) : function.call1(in, x);
      if (finalization.isPending()) {
        calls.natives.passed(function, x, null, null, result);
      }
      return settle(f, a, result);
    }
    return other(f, a, target, x);
  }

  @Nullable PyObject call(Frame f, int a, PyObject target, PyObject x, PyObject y) {
    if (target instanceof PyFunction function) {
      Frame next = simple(function, 2);
      if (next == null) {
        return bound(f, a, function, x, y);
      }
      next.slots[0] = x;
      next.slots[1] = y;
      return enter(f, a, function, next);
    }
    if (target instanceof NativeFunction function) {
      PyObject result =
          function.makesCoroutine() ? made(f, a, function, x, y) : function.call2(in, x, y);
      if (finalization.isPending()) {
        calls.natives.passed(function, x, y, null, result);
      }
      return settle(f, a, result);
    }
    return other(f, a, target, x, y);
  }

  @Nullable PyObject call(Frame f, int a, PyObject target, PyObject x, PyObject y, PyObject z) {
    if (target instanceof PyFunction function) {
      Frame next = simple(function, 3);
      if (next == null) {
        return bound(f, a, function, x, y, z);
      }
      next.slots[0] = x;
      next.slots[1] = y;
      next.slots[2] = z;
      return enter(f, a, function, next);
    }
    if (target instanceof NativeFunction function) {
      PyObject result = function.call3(in, x, y, z);
      if (finalization.isPending()) {
        calls.natives.passed(function, x, y, z, result);
      }
      return settle(f, a, result);
    }
    return other(f, a, target, x, y, z);
  }

  /// With any number of arguments, which stand in the frame.
  @Nullable PyObject callMany(Frame f, int a, int b, int count) {
    return settled(f, a, f.pc, steps.call(f, f.slots, a, b, count));
  }

  // ---- calls of a method by name

  @Nullable PyObject invoke(Frame f, int a, CallSite site, PyObject receiver) {
    PyObject method = receiver instanceof PyModule ? null : site.method(receiver);
    if (method != null) {
      return call(f, a, method, receiver);
    }
    PyObject target = calls.attribute(f, site, receiver);
    return isFunction(target) ? call(f, a, target) : plain(f, a, target);
  }

  @Nullable PyObject invoke(Frame f, int a, CallSite site, PyObject receiver, PyObject x) {
    PyObject method = receiver instanceof PyModule ? null : site.method(receiver);
    if (method != null) {
      return call(f, a, method, receiver, x);
    }
    PyObject target = calls.attribute(f, site, receiver);
    return isFunction(target) ? call(f, a, target, x) : plain(f, a, target, x);
  }

  @Nullable PyObject invoke(
      Frame f, int a, CallSite site, PyObject receiver, PyObject x, PyObject y) {
    PyObject method = receiver instanceof PyModule ? null : site.method(receiver);
    if (method != null) {
      return call(f, a, method, receiver, x, y);
    }
    PyObject target = calls.attribute(f, site, receiver);
    return isFunction(target) ? call(f, a, target, x, y) : plain(f, a, target, x, y);
  }

  /// With any number of arguments, which stand in the frame.
  @Nullable PyObject invokeMany(Frame f, int a, int b, CallSite site) {
    return settled(f, a, f.pc, steps.invoke(f, f.slots, a, b, site));
  }

  @Nullable PyObject callNamed(Frame f, int a, int b, CallSite site) {
    return settled(f, a, f.pc, calls.callNamed(f, site, f.slots, b));
  }

  @Nullable PyObject callSpread(Frame f, int a, int b) {
    return settled(f, a, f.pc, calls.callSpread(f, f.slots, b));
  }

  // ---- awaits and generators

  @Nullable PyObject await(Frame f, int a, PyObject awaited) {
    return settled(f, a, f.pc, steps.await(f, awaited));
  }

  /// What [#advance] gives at the end of a generator.
  static final int OVER = 0;

  /// What [#advance] gives when the frame was given the next value.
  static final int VALUE = 1;

  /// Lets a loop take the next value of a generator; goes on at `body` with one. Any other result
  /// than [#OVER] and [#VALUE] says that the code has to be left.
  int advance(Frame f, PyObject generator, int body) {
    int pc = f.pc;
    Frame next = steps.nextOfGenerator(f, generator);
    if (next != f) {
      next = run(f, next);
    }
    if (next == f) {
      machine.current = f;
      if (f.pc == pc) {
        return OVER;
      }
      if (f.pc == body) {
        return VALUE;
      }
    }
    steps.next = next;
    return -1;
  }

  // ---- how they go on

  private static @Nullable Frame simple(PyFunction function, int count) {
    PyCode code = function.code;
    return code.simple && code.positional == count ? Frame.of(code, function.globals) : null;
  }

  private static boolean isFunction(PyObject target) {
    return target instanceof NativeFunction || target instanceof PyFunction;
  }

  private @Nullable PyObject bound(Frame f, int a, PyFunction function, PyObject... args) {
    return entered(f, a, function, calls.bind(function, args, PyStr.NO_NAMES));
  }

  private @Nullable PyObject enter(Frame f, int a, PyFunction function, Frame next) {
    PyCode code = next.code;
    if (code.cells.length + code.frees.length > 0) {
      Calls.prepareCells(next, function);
    }
    return entered(f, a, function, next);
  }

  private @Nullable PyObject entered(Frame f, int a, PyFunction function, Frame next) {
    if (next.code.kind != PyCode.Kind.FUNCTION) {
      return calls.create(function, next, isAwaited(f, a));
    }
    next.back = f;
    machine.deeper(next);
    return settled(f, a, f.pc, next);
  }

  /// Whether what a call gives in register `a` is awaited by the next instruction.
  private static boolean isAwaited(Frame f, int a) {
    int[] ops = f.code.ops;
    int next = f.pc;
    return (ops[next] & 0xff) == Op.AWAIT && ops[next + 2] == a;
  }

  /// The coroutine that a function makes.
  private PyObject made(Frame f, int a, NativeFunction function, PyObject x, @Nullable PyObject y) {
    Origins origins = machine.origins;
    origins.awaitedAtOnce = isAwaited(f, a);
    try {
      return y == null ? function.call1(in, x) : function.call2(in, x, y);
    } finally {
      origins.awaitedAtOnce = false;
    }
  }

  private @Nullable PyObject settle(Frame f, int a, PyObject result) {
    return result == Machine.BLOCKING
        ? settled(f, a, f.pc, machine.chain.delegation.block(f))
        : result;
  }

  private @Nullable PyObject other(Frame f, int a, PyObject target, PyObject... args) {
    int pc = f.pc;
    Frame next = calls.callAny(f, target, args, PyStr.NO_NAMES);
    if (next == f) {
      calls.natives.passed(target, args, 0, args.length, f.slots[a]);
    }
    return settled(f, a, pc, next);
  }

  private @Nullable PyObject plain(Frame f, int a, PyObject target, PyObject... args) {
    return settled(f, a, f.pc, calls.callAny(f, target, args, PyStr.NO_NAMES));
  }

  /// The result where a call is over and its frame goes on behind it, at `pc`; else null.
  private @Nullable PyObject settled(Frame f, int a, int pc, @Nullable Frame next) {
    Frame after = next == f ? f : run(f, next);
    if (after == f && f.pc == pc) {
      machine.current = f;
      return f.slots[a];
    }
    steps.next = after;
    return null;
  }

  /// Runs a frame that another waits for, if it can be done here; gives the frame to go on with.
  private @Nullable Frame run(Frame f, @Nullable Frame next) {
    if (next == null || next.back != f || nested >= MOST) {
      return next;
    }
    Translated translated = next.code.translated;
    if (translated == null) {
      return next;
    }
    nested++;
    try {
      return translated.run(steps, next);
    } finally {
      nested--;
    }
  }
}
