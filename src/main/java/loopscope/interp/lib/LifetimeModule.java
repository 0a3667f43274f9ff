package loopscope.interp.lib;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.ProcessEnded;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;

/// `_lifetime`: what happens when a program ends, for `atexit` and `gc`.
final class LifetimeModule {
  private record ExitFunction(PyObject function, PyObject[] args, PyDict named) {}

  private final List<ExitFunction> atExit = new ArrayList<>();

  private LifetimeModule() {}

  static PyModule build() {
    LifetimeModule lifetime = new LifetimeModule();
    return new ModuleBuilder("_lifetime")
        .function("at_exit(function, args, named, /)", lifetime::add)
        .function("forget_exit_functions(function, /)", lifetime::forget)
        .function("run_exit_functions()", lifetime::run)
        .function(
            "end_process(status, /)",
            (in, status) -> {
              throw new ProcessEnded(Arguments.whole(in, status) & 0xff);
            })
        .function(
            "collect()",
            in -> {
              in.finalization().collect();
              return PyInt.ZERO;
            })
        .build();
  }

  private PyObject add(Interpreter in, PyObject function, PyObject args, PyObject named) {
    atExit.add(new ExitFunction(function, Arguments.rest(args), (PyDict) named));
    return PyNone.NONE;
  }

  private PyObject forget(Interpreter in, PyObject function) {
    atExit.removeIf(entry -> function == PyNone.NONE || in.equal(entry.function, function));
    return PyNone.NONE;
  }

  private PyObject run(Interpreter in) {
    while (!atExit.isEmpty()) {
      ExitFunction entry = atExit.removeLast();
      Arguments.apply(in, entry.function, entry.args, entry.named);
    }
    return PyNone.NONE;
  }
}
