package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// The classes from which CPython's locks and queues inherit, which show in their orders of
/// inheritance.
final class Mixins {
  /// What belongs to a loop.
  static final PyType LOOP_BOUND =
      PyType.define("_LoopBoundMixin", "asyncio.mixins")
          .inPython(9)
          .methods(Mixins::fill)
          .attributes()
          .build();

  /// What `async with` acquires and releases.
  static final PyType CONTEXT_MANAGER =
      PyType.define("_ContextManagerMixin", "asyncio.locks")
          .inPython(12)
          .methods(Mixins::fillContextManager)
          .attributes()
          .build();

  private Mixins() {}

  private static void fill(TypeBuilder builder) {
    builder
        .field("_loop", PyNone.NONE, (in, self) -> loop(self))
        .method("_get_loop()", Mixins::getLoop);
  }

  private static void fillContextManager(TypeBuilder builder) {
    builder
        .method(
            "async __aenter__()",
            (in, self) ->
                Overrides.await(in, Lock.ENTER, in.callMethod(self, "acquire"), PyNone.NONE))
        .methodN(
            "async __aexit__(exc_type, exc, tb)",
            (in, args) -> new Exit(in, () -> in.callMethod(args[0], "release")));
  }

  private static @Nullable Loop loop(PyObject self) {
    return self instanceof Resource resource ? resource.boundTo() : null;
  }

  /// The running loop, to which it belongs from now on.
  private static PyObject getLoop(Interpreter in, PyObject self) {
    if (self instanceof Resource resource) {
      return resource.ownLoop(in);
    }
    Loop now = Loop.running(in);
    PyObject its = Arguments.orNone(in.findAttribute(self, "_loop"));
    if (its == PyNone.NONE) {
      self.setAttribute(in, PyStr.of("_loop"), now);
    } else if (its != now) {
      throw Raise.runtimeError(in.repr(self) + " is bound to a different event loop");
    }
    return now;
  }
}
