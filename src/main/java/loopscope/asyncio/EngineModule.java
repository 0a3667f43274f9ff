package loopscope.asyncio;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.trace.Wait;
import org.jspecify.annotations.Nullable;

/// The module `_asyncio_engine`: what the parts of asyncio that are written in Python ask of those
/// that are not.
final class EngineModule {
  private EngineModule() {}

  static PyModule build() {
    return new ModuleBuilder("_asyncio_engine")
        .function("linger(generator)", EngineModule::linger)
        .function("current_loop()", in -> orNone(Asyncio.of(in).current()))
        .function(
            "set_current_loop(loop)",
            (in, loop) -> {
              Asyncio.of(in).setCurrent(Loop.from(loop));
              return PyNone.NONE;
            })
        .function("make_loop()", in -> new Loop(Loop.TYPE, Asyncio.of(in)))
        .function("policy()", in -> orNone(Asyncio.of(in).choices.loopPolicy))
        .function(
            "set_policy(policy)",
            (in, policy) -> {
              Asyncio.of(in).choices.loopPolicy = policy == PyNone.NONE ? null : policy;
              return PyNone.NONE;
            })
        .function(
            "warn_deprecated(message)",
            (in, message) -> {
              in.warn(Exceptions.DEPRECATION_WARNING, in.str(message));
              return PyNone.NONE;
            })
        .function("awaited_by(future)", EngineModule::awaitedBy)
        .function("place_of(qualname)", EngineModule::placeOf)
        .build();
  }

  private static PyObject orNone(@Nullable PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  private static PyObject linger(Interpreter in, PyObject generator) {
    if (Asyncio.of(in).running() instanceof Loop loop) {
      loop.asyncgens().lingers(generator);
    }
    return PyNone.NONE;
  }

  /// The tasks that wait for a future, directly or through `gather`, `wait`, `shield` or a group.
  private static PyObject awaitedBy(Interpreter in, PyObject given) {
    List<PyObject> waiting = new ArrayList<>();
    for (Loop loop : Asyncio.of(in).loops()) {
      for (Task task : loop.unfinishedTasks()) {
        Future awaited = task.awaited();
        if (awaited != null && leadsTo(awaited, (Future) given)) {
          waiting.add(task);
        }
      }
    }
    return new PyList(waiting.toArray(PyObject.NO_ARGS));
  }

  private static boolean leadsTo(Future awaited, Future wanted) {
    return awaited == wanted
        || (awaited instanceof Shield shield && leadsTo(shield.inner(), wanted))
        || (awaited instanceof Gather gather
            && gather.children().stream().anyMatch(child -> leadsTo(child, wanted)))
        || (wanted instanceof Task task
            && awaited.reason() instanceof Wait.Children(_, var tasks)
            && tasks.contains(task.task()));
  }

  /// The file and line at which a coroutine of asyncio's own stands, or None.
  private static PyObject placeOf(Interpreter in, PyObject qualname) {
    String place = Places.ofCoroutine(in.str(qualname), true);
    if (place == null) {
      return PyNone.NONE;
    }
    int colon = place.lastIndexOf(':');
    return PyTuple.of(
        PyStr.of(place.substring(0, colon)),
        PyInt.of(Integer.parseInt(place.substring(colon + 1))));
  }
}
