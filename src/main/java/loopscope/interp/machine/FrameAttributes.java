package loopscope.interp.machine;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// Attributes of frame objects.
final class FrameAttributes {
  private FrameAttributes() {}

  private static PyObject caller(Machine machine, Frame frame) {
    Frame back = StackWalk.back(machine, frame);
    return back == null ? PyNone.NONE : back.shown();
  }

  static void fill(TypeBuilder t) {
    t.property("f_back", (in, self) -> caller(in.machine(), (Frame) self))
        .property("f_code", (in, self) -> ((Frame) self).code)
        .property("f_globals", (in, self) -> ((Frame) self).globals)
        .property("f_builtins", (in, self) -> in.builtins())
        .property("f_locals", (in, self) -> ((Frame) self).locals())
        .property("f_lineno", (in, self) -> PyInt.of(((Frame) self).line()))
        .property("f_generator", (in, self) -> Arguments.orNone(((Frame) self).generator))
        .property("f_lasti", (in, self) -> PyInt.of(((Frame) self).pc))
        .method("clear()", (in, self) -> clear(in, (Frame) self));
  }

  private static PyObject clear(Interpreter in, Frame frame) {
    Resumable generator = frame.generator;
    CoroutineState state = generator == null ? CoroutineState.CLOSED : generator.state();
    if (isExecuting(in.machine(), frame)) {
      throw Raise.runtimeError("cannot clear an executing frame");
    }
    if (state == CoroutineState.SUSPENDED) {
      throw Raise.runtimeError("cannot clear a suspended frame");
    }
    if (generator != null && state == CoroutineState.CREATED) {
      if (generator.type() == PyGenerator.COROUTINE) {
        in.messages().warnings().neverAwaited(generator, null);
      }
      in.machine().close(generator);
    }
    List<PyObject> held = new ArrayList<>();
    for (int i = 0; i < frame.slots.length; i++) {
      PyObject value = frame.slots[i];
      frame.slots[i] = null;
      if (value != null) {
        held.add(value);
      }
    }
    held.forEach(in.finalization()::dropped);
    return PyNone.NONE;
  }

  private static boolean isExecuting(Machine machine, Frame frame) {
    List<@Nullable Object> stacks = new ArrayList<>();
    machine.eachRoot(stacks::add, null);
    for (Object stack : stacks) {
      Frame at = stack instanceof Frame innermost ? innermost : null;
      while (at != null && at != frame) {
        at = at.back;
      }
      if (at == frame) {
        return true;
      }
    }
    return false;
  }
}
