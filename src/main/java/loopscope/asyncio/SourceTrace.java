package loopscope.asyncio;

import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.machine.StackWalk;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// Where a handle, future or task was made, which a loop in debug mode keeps. Follows
/// `format_helpers.extract_stack`.
///
/// @param places the program's code, the innermost last; a program may change the list
/// @param library where code of asyncio's own stands further in, in CPython's files, which reprs
///   then name; empty where that is not known, null where the program's own code is the innermost
record SourceTrace(PyList places, @Nullable String library) {
  /// A future that `loop.create_future()` made.
  static final String CREATE_FUTURE = "base_events.py:459";

  /// A timer that `loop.call_at()` armed.
  static final String CALL_AT = "base_events.py:810";

  /// A timer that `loop.call_later()` armed.
  static final String CALL_LATER = "base_events.py:793";

  /// The future of a `gather()`.
  static final String GATHER = "tasks.py:749";

  /// Somewhere in asyncio.
  static final String SOMEWHERE = "";

  /// How many places a handle keeps.
  private static final int OF_HANDLE = 8;

  /// For a handle; null unless the loop is in debug mode.
  static @Nullable SourceTrace ofHandle(Loop loop, @Nullable String library) {
    return loop.isDebug() ? of(loop, OF_HANDLE, library) : null;
  }

  /// For a future or task; null unless the loop is in debug mode.
  static @Nullable SourceTrace ofFuture(Loop loop, @Nullable String library) {
    return loop.isDebug() ? of(loop, Integer.MAX_VALUE / 2, library) : null;
  }

  private static SourceTrace of(Loop loop, int most, @Nullable String library) {
    Interpreter in = loop.engine().in();
    List<StackWalk.Place> places = StackWalk.of(in.machine(), most);
    PyList list = new PyList();
    for (StackWalk.Place place : places.reversed()) {
      list.add(new Entry(place));
    }
    return new SourceTrace(list, library);
  }

  /// ` created at file:line`, or nothing.
  String created() {
    if (library != null) {
      return library.isEmpty() ? "" : " created at " + Places.inLibrary(library);
    }
    return places.size() > 0 && places.get(places.size() - 1) instanceof Entry last
        ? " created at " + last.place.code().file + ":" + last.place.line()
        : "";
  }

  /// The lines as a traceback has them.
  static String text(Interpreter in, String whose, PyList places) {
    StringBuilder text = new StringBuilder(whose + " created at (most recent call last):");
    if (places.size() == 0) {
      text.append('\n');
    }
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i) instanceof Entry entry) {
        text.append("\n  File \"").append(entry.place.code().file).append("\", line ");
        text.append(entry.place.line()).append(", in ").append(entry.place.code().name);
        String line = entry.line(in);
        text.append(line == null ? "" : "\n    " + line);
      }
    }
    return text.toString();
  }

  /// `_source_traceback` of what has one.
  static PyObject orNone(@Nullable SourceTrace trace) {
    return trace == null ? PyNone.NONE : trace.places;
  }

  /// A `traceback.FrameSummary`.
  private static final class Entry extends PyObject {
    private static final PyType TYPE =
        PyType.define("FrameSummary", "traceback")
            .methods(Entry::fill)
            .slots(Slot.GETITEM, Slot.ITER, Slot.LEN)
            .sealed()
            .build();

    private final StackWalk.Place place;

    Entry(StackWalk.Place place) {
      this.place = place;
    }

    private static void fill(TypeBuilder builder) {
      builder
          .property("filename", (in, self) -> PyStr.of(((Entry) self).place.code().file))
          .property("lineno", (in, self) -> PyInt.of(((Entry) self).place.line()))
          .property("name", (in, self) -> PyStr.of(((Entry) self).place.code().name))
          .property("line", (in, self) -> ((Entry) self).shown(in));
    }

    private PyObject shown(Interpreter in) {
      String line = line(in);
      return line == null ? PyNone.NONE : PyStr.of(line);
    }

    /// What it is as a sequence: file, line, function and text.
    private PyTuple fields(Interpreter in) {
      return PyTuple.of(
          PyStr.of(place.code().file),
          PyInt.of(place.line()),
          PyStr.of(place.code().name),
          shown(in));
    }

    @Override
    public PyObject getItem(Interpreter in, PyObject key) {
      return in.getItem(fields(in), key);
    }

    @Override
    public PyObject iterate(Interpreter in) {
      return fields(in).iterate(in);
    }

    @Override
    public int length(Interpreter in) {
      return fields(in).size();
    }

    private @Nullable String line(Interpreter in) {
      String line = in.sources().line(place.code().file, place.line());
      return line == null ? null : line.strip();
    }

    @Override
    public PyType type() {
      return TYPE;
    }

    @Override
    public String repr(Interpreter in) {
      return "<FrameSummary file "
          + place.code().file
          + ", line "
          + place.line()
          + " in "
          + place.code().name
          + ">";
    }
  }
}
