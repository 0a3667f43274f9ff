package loopscope.asyncio;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.machine.Frame;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.trace.TaskEvent.Canceller;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// Signals and event loops: `add_signal_handler`, and the interrupt of a main task.
final class Signals {
  private static final int INTERRUPT = 2;
  private static final int KILL = 9;
  private static final int STOP = 19;

  private @Nullable Interrupt interrupt;

  /// Those that came on another thread, in their order, and are for the main one to handle.
  private final ArrayDeque<PyObject> pending = new ArrayDeque<>();

  /// The signals that loops handle.
  private final Map<Loop, Set<Long>> handled = new LinkedHashMap<>();

  /// From now on an interrupt cancels this task; gives what it did before.
  @Nullable Interrupt interruptible(@Nullable Interrupt next) {
    Interrupt before = interrupt;
    interrupt = next;
    return before;
  }

  private boolean interruptMain() {
    return interrupt != null && interrupt.take();
  }

  /// What Python shows as the handler of interrupts while one would cancel a main task, or null.
  private @Nullable PyObject handler(Interpreter in) {
    return interrupt == null ? null : interrupt.handler(in);
  }

  /// How many interrupts came during the run of a main task that is under way.
  static int interrupts(Interpreter in) {
    Interrupt interrupt = Asyncio.of(in).signals.interrupt;
    return interrupt == null ? 0 : interrupt.count;
  }

  /// `runner._on_sigint(signum, frame, main_task)`.
  static PyObject onInterrupt(Interpreter in) {
    if (!Asyncio.of(in).signals.interruptMain()) {
      throw new Raise(new PyException(Exceptions.KEYBOARD_INTERRUPT));
    }
    return PyNone.NONE;
  }

  /// The module `_signal`, on which the Python of `signal` is built.
  static PyModule module() {
    return new ModuleBuilder("_signal")
        .function("interrupt()", in -> PyBool.of(Asyncio.of(in).signals.interruptMain()))
        .function(
            "forget_main()",
            in -> {
              Asyncio.of(in).signals.interrupt = null;
              return PyNone.NONE;
            })
        .function("handler()", in -> Arguments.orNone(Asyncio.of(in).signals.handler(in)))
        .function(
            "default_int_handler(signalnum, frame, /)",
            (in, signalnum, frame) -> {
              throw new Raise(new PyException(Exceptions.KEYBOARD_INTERRUPT));
            })
        .function("raise_signal(signalnum, /)", Signals::raise)
        .function("is_main_thread()", in -> PyBool.of(Asyncio.of(in).currentSimulated() == null))
        .function("later(signalnum)", Signals::later)
        .build();
  }

  /// `signal.raise_signal`: the handler runs at once.
  private static PyObject raise(Interpreter in, PyObject number) {
    PyObject whole = PyInt.of(Calls.toLong(in, number));
    Frame interrupted = in.machine().currentUserFrame();
    PyObject frame = interrupted == null ? PyNone.NONE : interrupted.shown();
    in.callMethod(in.modules().load("_signal"), "_deliver", whole, frame);
    return PyNone.NONE;
  }

  /// Handlers run on the main thread: keeps a signal for it, unless that is the one that runs.
  private static PyObject later(Interpreter in, PyObject number) {
    Asyncio engine = Asyncio.of(in);
    if (engine.currentSimulated() == null) {
      return PyBool.FALSE;
    }
    engine.signals.pending.add(number);
    return PyBool.TRUE;
  }

  /// The main thread goes on, and handles what came meanwhile.
  void deliverPending(Interpreter in) {
    while (!pending.isEmpty()) {
      raise(in, pending.poll());
    }
  }

  /// `loop.add_signal_handler(sig, callback, *args)`.
  static PyObject add(Interpreter in, PyObject[] args) {
    Loop loop = (Loop) args[0];
    PyObject callback = args[2];
    if (Calls.isCoroutine(in, callback) || Calls.isCoroutineFunction(in, callback)) {
      throw Calls.holding(
          callback, Raise.typeError("coroutines cannot be used with add_signal_handler()"));
    }
    long number = check(in, args[1]);
    loop.requireOpen();
    if (number == KILL || number == STOP) {
      throw Raise.runtimeError("sig " + number + " cannot be caught");
    }
    PyObject[] rest = ((PyTuple) args[3]).items;
    PyObject handler =
        NativeFunction.of(
            "_sighandler_noop(signum, frame)",
            (in2, signum, frame) -> {
              new CallbackHandle(loop, callback, rest, Context.current(in2).copy())
                  .soon(WakeCause.SCHEDULED);
              return PyNone.NONE;
            });
    in.callMethod(in.modules().load("signal"), "signal", args[1], handler);
    Asyncio.of(in).signals.handledBy(loop).add(number);
    return PyNone.NONE;
  }

  private Set<Long> handledBy(Loop loop) {
    return handled.computeIfAbsent(loop, _ -> new LinkedHashSet<>());
  }

  private static long check(Interpreter in, PyObject signal) {
    if (!(signal instanceof PyInt)) {
      throw Raise.typeError("sig must be an int, not " + in.repr(signal));
    }
    long number = Calls.toLong(in, signal);
    PyObject valid = in.callMethod(in.modules().load("signal"), "valid_signals");
    if (!valid.contains(in, signal)) {
      throw Raise.valueError("invalid signal number " + in.str(signal));
    }
    return number;
  }

  /// `loop.remove_signal_handler(sig)`: the signal does again what it does by itself.
  static PyObject remove(Interpreter in, PyObject self, PyObject signal) {
    long number = check(in, signal);
    boolean had = Asyncio.of(in).signals.handledBy((Loop) self).remove(number);
    if (had) {
      restore(in, number);
    }
    return PyBool.of(had);
  }

  private static void restore(Interpreter in, long number) {
    PyObject module = in.modules().load("signal");
    String byItself = number == INTERRUPT ? "default_int_handler" : "SIG_DFL";
    in.callMethod(module, "signal", PyInt.of(number), in.getAttribute(module, byItself));
  }

  /// A loop is closed, and hears no signals any more.
  static void closed(Interpreter in, Loop loop) {
    Set<Long> handled = Asyncio.of(in).signals.handled.remove(loop);
    if (handled != null) {
      handled.forEach(number -> restore(in, number));
    }
  }

  /// The main task of an `asyncio.run` under way, which an interrupt cancels.
  static final class Interrupt {
    private final Task main;
    private final PyObject runner;
    private @Nullable PyObject handler;
    private int count;

    Interrupt(Task main, PyObject runner) {
      this.main = main;
      this.runner = runner;
    }

    /// `functools.partial(runner._on_sigint, main_task=main)`, always the same.
    PyObject handler(Interpreter in) {
      PyObject known = handler;
      if (known == null) {
        PyDict named = new PyDict();
        named.putName("main_task", main);
        PyObject partial = in.getAttribute(in.modules().load("functools"), "partial");
        PyObject[] given = {in.getAttribute(runner, "_on_sigint")};
        known = Calls.with(in, partial, given, named);
        handler = known;
      }
      return known;
    }

    /// An interrupt came: true when the task will be cancelled, false to raise it in place.
    boolean take() {
      count++;
      if (count > 1 || FutureCalls.isDone(main)) {
        return false;
      }
      Loop loop = main.loop();
      Canceller before =
          loop.engine().cancelOnBehalfOf(new Canceller.ByCode("the interrupt (SIGINT)"));
      try {
        FutureCalls.cancel(main, null);
      } finally {
        loop.engine().restoreCanceller(before);
      }
      new InternalHandle(loop) {
        @Override
        public String label() {
          return "Runner._on_sigint.<locals>.<lambda>";
        }

        @Override
        void call() {}
      }.soonThreadsafe(WakeCause.SCHEDULED);
      return true;
    }

    /// What the run ends with that ended with this error.
    @Nullable PyException ending(@Nullable PyException error) {
      if (error != null
          && count > 0
          && Errors.isCancellation(error)
          && FutureCalls.uncancel(main) == 0) {
        PyException interrupt = new PyException(Exceptions.KEYBOARD_INTERRUPT);
        interrupt.context = error;
        return interrupt;
      }
      return error;
    }
  }
}
