package loopscope.asyncio;

import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import org.jspecify.annotations.Nullable;

/// The modules that this package gives to programs, each made at its first import.
final class Modules {
  private static final String PARTS =
      " base_events base_futures base_subprocess base_tasks constants coroutines events exceptions"
          + " format_helpers futures graph locks log mixins protocols queues runners"
          + " selector_events sslproto staggered streams subprocess taskgroups tasks threads"
          + " timeouts transports trsock unix_events ";

  private Modules() {}

  /// The names of the files of CPython's asyncio.
  static List<String> parts() {
    return List.of(PARTS.strip().split(" "));
  }

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
        module.globals.putName("__package__", PyStr.of(name));
        yield module;
      }
      case "contextvars" ->
          new ModuleBuilder(name)
              .type(Context.TYPE)
              .type(ContextVar.TYPE)
              .type(ContextVar.Token.TYPE)
              .function("copy_context()", in2 -> Context.current(in2).copy())
              .value(
                  "__all__",
                  PyTuple.of(
                      PyStr.of("Context"),
                      PyStr.of("ContextVar"),
                      PyStr.of("Token"),
                      PyStr.of("copy_context")))
              .build();
      case "_asyncio_engine" -> EngineModule.build();
      case "_asyncio_registry" -> TaskRegistry.build();
      case "_signal" -> Signals.module();
      case "_thread" -> ThreadModule.build();
      case "_futures" ->
          new ModuleBuilder(name)
              .type(ThreadFuture.TYPE)
              .type(ThreadFuture.ERROR)
              .type(ThreadFuture.CANCELLED_ERROR)
              .type(ThreadFuture.INVALID_STATE)
              .type(Executor.BASE)
              .type(Executor.TYPE)
              .type(Executor.PROCESSES)
              .type(Executor.INTERPRETERS)
              .type(Executor.BROKEN)
              .type(Executor.BROKEN_THREADS)
              .type(Executor.BROKEN_PROCESSES)
              .build();
      default -> null;
    };
  }
}
