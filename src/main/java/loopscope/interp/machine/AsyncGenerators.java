package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// Asynchronous generators and who is told when one begins or is dropped, which is their loop.
public final class AsyncGenerators {
  private final Interpreter in;
  private final Machine machine;
  private @Nullable AsyncGeneratorHooks hooks;

  AsyncGenerators(Interpreter in, Machine machine) {
    this.in = in;
    this.machine = machine;
  }

  /// Says who is told; null for nobody.
  public void tell(@Nullable AsyncGeneratorHooks newHooks) {
    hooks = newHooks;
  }

  /// One begins.
  void begun(PyGenerator generator) {
    AsyncGeneratorHooks told = hooks;
    generator.hooks = told;
    if (told != null) {
      told.begun(in, generator);
    }
  }

  /// Nobody goes on with a suspended generator: it is closed, an asynchronous one by its loop.
  public void abandon(PyGenerator generator) {
    if (generator.type() == PyGenerator.ASYNC_GENERATOR) {
      AsyncGeneratorHooks told = generator.hooks;
      if (told != null) {
        told.dropped(in, generator);
      }
    } else {
      machine.close(Watched.outermost(generator));
    }
  }
}
