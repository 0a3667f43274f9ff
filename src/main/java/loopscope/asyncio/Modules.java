package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyTuple;
import org.jspecify.annotations.Nullable;

/// The modules that this package gives to programs, each made at its first import.
final class Modules {
  private static final String PARTS =
      " base_events constants coroutines events exceptions futures locks queues runners selector_events"
          + " streams subprocess taskgroups tasks threads timeouts unix_events ";

  private Modules() {}

  /// Whether CPython's asyncio has a file of this name; here all of them have all names.
  static boolean isPart(String name) {
    return PARTS.contains(" " + name + " ");
  }

  /// The module of a name, or null when it is not one of these.
  static @Nullable PyModule find(Interpreter in, String name) {
    if (name.startsWith("asyncio.")) {
      return isPart(name.substring("asyncio.".length())) ? AsyncioModule.build(name) : null;
    }
    return switch (name) {
      case "asyncio" -> {
        PyModule module = AsyncioModule.build(name);
        module.globals.putName("__path__", PyTuple.EMPTY);
        yield module;
      }
      case "contextvars" ->
          new ModuleBuilder(name)
              .type(Context.TYPE)
              .type(ContextVar.TYPE)
              .type(ContextVar.Token.TYPE)
              .function("copy_context()", in2 -> Context.current(in2).copy())
              .build();
      case "_asyncgens" ->
          new ModuleBuilder(name)
              .function(
                  "linger(generator)",
                  (in2, generator) -> {
                    if (Asyncio.of(in2).running() instanceof Loop loop) {
                      loop.asyncgens().lingers(generator);
                    }
                    return PyNone.NONE;
                  })
              .build();
      case "_signal" -> Signals.module();
      case "_thread" -> ThreadModule.build();
      case "_futures" ->
          new ModuleBuilder(name)
              .type(ThreadFuture.TYPE)
              .type(ThreadFuture.CANCELLED_ERROR)
              .type(ThreadFuture.INVALID_STATE)
              .type(Executor.BASE)
              .type(Executor.TYPE)
              .type(Executor.PROCESSES)
              .build();
      default -> null;
    };
  }
}
