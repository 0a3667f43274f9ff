package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.machine.AsyncGeneratorHooks;
import loopscope.interp.machine.PyGenerator;
import org.jspecify.annotations.Nullable;

/// Tells the running loop of asynchronous generators that begin; it looks after them from then on.
record GeneratorHooks(Asyncio engine) implements AsyncGeneratorHooks {
  @Override
  public @Nullable Object loop() {
    return engine.running();
  }

  @Override
  public AsyncGeneratorHooks forNew() {
    Loop loop = engine.running();
    return loop == null ? this : loop.asyncgens();
  }

  @Override
  public void begun(Interpreter in, PyGenerator generator) {
    if (forNew() instanceof Asyncgens its) {
      its.begun(in, generator);
    }
  }

  @Override
  public void dropped(Interpreter in, PyGenerator generator) {
    if (forNew() instanceof Asyncgens its) {
      its.dropped(in, generator);
    }
  }
}
