package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Step;
import loopscope.interp.object.TypeBuilder;
import loopscope.loop.VirtualClock;
import loopscope.trace.ThreadEvent.ThreadStarted;
import org.jspecify.annotations.Nullable;

/// A thread that the program started itself.
final class ProgramThread extends SimThread {
  private final List<BlockingCall> joining = new ArrayList<>();
  private boolean over;

  private ProgramThread(Asyncio engine, String name) {
    super(engine, name);
  }

  /// The handle of a new thread that will call a function without arguments, which must not raise.
  static PyObject prepare(Interpreter in, PyObject function, PyObject name, PyObject context) {
    Asyncio engine = Asyncio.of(in);
    ProgramThread thread = new ProgramThread(engine, in.str(name));
    thread.give(function, PyObject.NO_ARGS, PyStr.NO_NAMES);
    thread.setContext(context);
    return new Handle(thread);
  }

  private PyObject start() {
    Asyncio engine = engine();
    engine.record(new ThreadStarted(id(), name(), false, engine.currentTaskId(), engine.line()));
    engine.threads().start(this);
    return PyNone.NONE;
  }

  @Override
  void ended(Interpreter in, Step step) {
    over = true;
    finish();
    for (BlockingCall call : List.copyOf(joining)) {
      call.wake();
    }
  }

  /// What `threading.Thread` holds of its thread.
  static final class Handle extends PyObject {
    private static final PyType TYPE =
        PyType.define("_ThreadHandle", "_thread").methods(Handle::fill).sealed().build();

    private final ProgramThread thread;

    Handle(ProgramThread thread) {
      this.thread = thread;
    }

    private static void fill(TypeBuilder builder) {
      builder
          .method("start()", (in, self) -> ((Handle) self).thread.start())
          .method("is_done()", (in, self) -> PyBool.of(((Handle) self).thread.over))
          .method("join(timeout=None)", Handle::join)
          .property("ident", (in, self) -> PyInt.of(((Handle) self).thread.id().number() + 1L));
    }

    private static PyObject join(Interpreter in, PyObject self, PyObject timeout) {
      ProgramThread thread = ((Handle) self).thread;
      if (thread.over) {
        return PyNone.NONE;
      }
      double seconds = timeout == PyNone.NONE ? -1 : Math.max(0, Seconds.of(in, timeout, "+"));
      return in.block(new Join(thread, seconds));
    }

    @Override
    public PyType type() {
      return TYPE;
    }
  }

  /// A thread that waits for this one's end.
  private static final class Join extends BlockingCall {
    private final ProgramThread thread;

    Join(ProgramThread thread, double timeout) {
      super(thread.engine(), "thread.join()");
      this.thread = thread;
      within(timeout);
    }

    @Override
    @Nullable PyObject tryOnce(Interpreter in, boolean late) {
      if (thread.over || (late && deadline() != VirtualClock.NEVER)) {
        return PyNone.NONE;
      }
      thread.joining.add(this);
      return null;
    }
  }
}
