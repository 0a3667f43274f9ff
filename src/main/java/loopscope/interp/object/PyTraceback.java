package loopscope.interp.object;

import org.jspecify.annotations.Nullable;

/// One entry of a traceback: a frame that the exception went through, and where it stood.
public final class PyTraceback extends PyObject {
  /// `types.TracebackType`.
  public static final PyType TYPE = PyType.define("traceback").sealed().build();

  /// The frame, as programs see it.
  public final PyObject frame;

  /// The frame's code.
  public final PyCode code;

  /// The instruction at which the frame stood.
  public final int pc;

  /// The entry of the frame further in, or null.
  public @Nullable PyTraceback next;

  /// An entry for a frame that stood at an instruction.
  public PyTraceback(PyObject frame, PyCode code, int pc, @Nullable PyTraceback next) {
    this.frame = frame;
    this.code = code;
    this.pc = pc;
    this.next = next;
  }

  /// Where that is in the source.
  public CodePlace place() {
    return code.placeAt(pc);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
