package loopscope.interp.machine;

import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// Attributes of frame objects.
final class FrameAttributes {
  private FrameAttributes() {}

  private static PyObject orNone(@Nullable PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

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
        .property("f_generator", (in, self) -> orNone(((Frame) self).generator))
        .property("f_lasti", (in, self) -> PyInt.of(((Frame) self).pc))
        .method("clear()", (in, self) -> PyNone.NONE);
  }
}
