package loopscope.interp.object;

import java.util.List;
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

  /// The frames of the simulator's own code between this entry and the next, which entries of
  /// CPython's would keep alive; or null.
  @Nullable List<PyObject> library;

  /// An entry for a frame that stood at an instruction.
  public PyTraceback(PyObject frame, PyCode code, int pc, @Nullable PyTraceback next) {
    this.frame = frame;
    this.code = code;
    this.pc = pc;
    this.next = next;
  }

  private int @Nullable [] within;

  /// Narrows the place to a part of the instruction's: line, column, end line, end column.
  public void at(int[] part) {
    within = part;
  }

  /// Where that is in the source.
  public CodePlace place() {
    int[] part = within;
    return part == null
        ? code.placeAt(pc)
        : new CodePlace(code.file, code.qualname, part[0], part[1], part[2], part[3], code.library);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
