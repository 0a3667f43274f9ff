package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.machine.AsyncGeneratorHooks;
import loopscope.interp.machine.PyGenerator;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyObject;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// Tells the running loop of asynchronous generators that begin, and lets it close those that
/// nobody holds any more.
record GeneratorHooks(Asyncio engine) implements AsyncGeneratorHooks {
  @Override
  public @Nullable Object loop() {
    return engine.running();
  }

  @Override
  public void begun(Interpreter in, PyGenerator generator) {
    Loop loop = engine.running();
    if (loop != null) {
      loop.asyncgens().begun(generator);
    }
  }

  @Override
  public void dropped(Interpreter in, PyGenerator generator) {
    Loop loop = engine.running();
    if (loop == null || loop.core().isClosed()) {
      return;
    }
    loop.asyncgens().gone(generator);
    PyObject close = in.callMethod(generator, "aclose");
    LoopCalls calls = loop.calls();
    if (calls != null) {
      calls.call("call_soon_threadsafe", in.getAttribute(loop, "create_task"), close);
      return;
    }
    new InternalHandle(loop) {
      @Override
      public String label() {
        return "BaseEventLoop.create_task";
      }

      @Override
      void call() {
        CreateTask.through(in, loop, close, new PyDict());
      }
    }.soonThreadsafe(WakeCause.SCHEDULED);
  }
}
