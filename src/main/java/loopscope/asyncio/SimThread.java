package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.machine.NativeCoroutine;
import loopscope.interp.machine.Origins;
import loopscope.interp.machine.Parked;
import loopscope.interp.machine.StackSwitch;
import loopscope.interp.object.BoundMethod;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import loopscope.loop.Fiber;
import loopscope.loop.SideStack;
import loopscope.trace.ThreadEvent.ThreadFinished;
import loopscope.trace.ThreadEvent.ThreadResumed;
import loopscope.trace.ThreadId;
import org.jspecify.annotations.Nullable;

/// A thread beside the main one: a stack of frames of its own, and what is local to it.
class SimThread implements Fiber {
  private final Asyncio engine;
  private final ThreadId id;
  private final String name;
  private @Nullable PyObject body;
  private boolean begun;
  private @Nullable Loop running;
  private @Nullable Loop current;
  private PyObject context = PyNone.NONE;
  private int originDepth;
  private @Nullable SideStack stack;
  private @Nullable Parked parked;

  SimThread(Asyncio engine, String name) {
    this.engine = engine;
    this.id = engine.numbers().nextThread();
    this.name = name;
  }

  final ThreadId id() {
    return id;
  }

  final String name() {
    return name;
  }

  final Asyncio engine() {
    return engine;
  }

  /// Gives the thread a stretch of code to run: a call whose last arguments are named.
  final void give(PyObject callable, PyObject[] args, PyStr[] names) {
    PyObject function = callable;
    PyObject[] all = args;
    while (function instanceof BoundMethod method) {
      PyObject[] longer = new PyObject[all.length + 1];
      longer[0] = method.self;
      System.arraycopy(all, 0, longer, 1, all.length);
      all = longer;
      function = method.function;
    }
    body = engine.in().machine().newThread(function, all, names);
  }

  /// Lets the code run in a context of its own.
  final void setContext(PyObject chosen) {
    context = chosen;
  }

  /// Whether the thread has code to run.
  final boolean isBusy() {
    return body != null;
  }

  /// Whether the code runs on another processor than everything else.
  boolean isProcess() {
    return false;
  }

  /// The code ended; the outcome is that of the interpreter's last step. What this gives the thread
  /// it runs next.
  void ended(Interpreter in, Step step) {}

  @Override
  public final void run() {
    Interpreter in = engine.in();
    if (begun) {
      engine.record(new ThreadResumed(id));
    }
    begun = true;
    PyObject outside = in.context();
    Loop outsideRunning = engine.running();
    Loop outsideCurrent = engine.current();
    in.setContext(context);
    engine.setRunning(running);
    engine.setCurrent(current);
    long outsideLead = engine.clock().lead();
    engine.clock().setLead(0);
    Origins origins = in.machine().origins;
    int outsideDepth = origins.depth();
    origins.keep(originDepth);
    boolean outsideInPlace = engine.inPlace().drive(false);
    StackSwitch over = new StackSwitch(in, parked);
    try {
      runOnStack(in);
    } finally {
      parked = over.back();
      engine.inPlace().drive(outsideInPlace);
      engine.clock().setLead(outsideLead);
      originDepth = origins.depth();
      origins.keep(outsideDepth);
      context = in.context();
      running = engine.running();
      current = engine.current();
      in.setContext(outside);
      engine.setRunning(outsideRunning);
      engine.setCurrent(outsideCurrent);
    }
  }

  /// Without side stacks the thread runs on whoever's goes on with it, and cannot wait inside
  /// native code.
  private void runOnStack(Interpreter in) {
    SideStack own = stack == null ? engine.inPlace().stackFor(this) : stack;
    if (own == null) {
      runBodies(in);
      return;
    }
    boolean free = true;
    stack = own;
    try {
      free = own.go(() -> runBodies(in));
    } finally {
      if (free) {
        stack = null;
        engine.inPlace().release(this, own);
      }
    }
  }

  /// A blocking call inside native code: waits on the thread's own stack. Null when it has none.
  final @Nullable PyObject runUntilDone(NativeCoroutine call) {
    SideStack own = stack;
    if (own == null) {
      return null;
    }
    Interpreter in = engine.in();
    while (true) {
      Step step = in.resume(call, PyNone.NONE, null);
      switch (step) {
        case RETURNED -> {
          return in.stepValue();
        }
        case RAISED -> throw new Raise(in.stepError());
        case YIELDED -> own.park();
        case AWAITING, CALLING, BLOCKED ->
            throw new IllegalStateException("a blocking call may only wait");
      }
    }
  }

  /// The run is over: unwinds what the thread has parked.
  final void abandon() {
    SideStack own = stack;
    if (own != null) {
      StackSwitch over = new StackSwitch(engine.in(), parked);
      own.abandon();
      over.back();
      stack = null;
      parked = null;
    }
  }

  private void runBodies(Interpreter in) {
    while (body != null) {
      PyObject code = body;
      Step step = in.resume(code, PyNone.NONE, null);
      if (step == Step.YIELDED) {
        return;
      }
      body = null;
      ended(in, step);
    }
  }

  /// Tells the trace that the thread is over.
  final void finish() {
    engine.record(new ThreadFinished(id));
  }
}
