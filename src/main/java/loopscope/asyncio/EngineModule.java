package loopscope.asyncio;

import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.machine.CoroutineState;
import loopscope.interp.machine.NativeCoroutine;
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

/// The module `_asyncio_engine`: what the parts of asyncio that are written in Python ask of those
/// that are not.
final class EngineModule {
  private EngineModule() {}

  static PyModule build() {
    return new ModuleBuilder("_asyncio_engine")
        .value("GatheringFuture", Gather.GATHERING)
        .value("AsCompletedIterator", AsCompleted.TYPE)
        .function("linger(generator)", EngineModule::linger)
        .function("current_loop()", in -> Arguments.orNone(Asyncio.of(in).current()))
        .function(
            "set_current_loop(loop)",
            (in, loop) -> {
              Asyncio.of(in).setCurrent(Loop.from(loop));
              return PyNone.NONE;
            })
        .function("make_loop()", in -> new Loop(Loop.TYPE, Asyncio.of(in)))
        .function("policy()", in -> Arguments.orNone(Asyncio.of(in).choices.loopPolicy))
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
        .function(
            "add_awaiter(future, task)",
            (in, future, task) -> {
              ((Future) future).addAwaiter((Task) task);
              return PyNone.NONE;
            })
        .function(
            "drop_awaiter(future, task)",
            (in, future, task) -> {
              ((Future) future).dropAwaiter((Task) task);
              return PyNone.NONE;
            })
        .function(
            "awaited_by(future)",
            (in, future) -> new PyList(Tasks.awaiting((Future) future).toArray(PyObject.NO_ARGS)))
        .function(
            "future_for(loop, what)",
            (in, loop, what) ->
                loop instanceof Loop its
                    ? its.future(new Wait.Other(in.str(what)))
                    : in.callMethod(loop, "create_future"))
        .function("places_of(coroutine)", EngineModule::placesOf)
        .build();
  }

  private static PyObject linger(Interpreter in, PyObject generator) {
    if (Asyncio.of(in).running() instanceof Loop loop) {
      loop.asyncgens().lingers(generator);
    }
    return PyNone.NONE;
  }

  /// The calls that a coroutine of asyncio's own stands for, from the outside in: qualified name,
  /// file and line of each. None where there are none, or for another coroutine.
  private static PyObject placesOf(Interpreter in, PyObject coroutine) {
    if (!(coroutine instanceof NativeCoroutine own) || own.state() == CoroutineState.CLOSED) {
      return PyNone.NONE;
    }
    boolean begun = own.state() != CoroutineState.CREATED;
    String place = Places.of(own, begun);
    if (place == null) {
      return PyNone.NONE;
    }
    PyList calls = new PyList();
    calls.add(call(own.qualname, place));
    List<String> inside = begun ? Places.inside(own) : List.of();
    for (int i = 0; i < inside.size(); i += 2) {
      calls.add(call(inside.get(i), inside.get(i + 1)));
    }
    return calls;
  }

  private static PyTuple call(String qualname, String place) {
    int colon = place.lastIndexOf(':');
    return PyTuple.of(
        PyStr.of(qualname),
        PyStr.of(place.substring(0, colon)),
        PyInt.of(Integer.parseInt(place.substring(colon + 1))));
  }
}
