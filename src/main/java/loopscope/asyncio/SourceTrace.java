package loopscope.asyncio;

import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.machine.StackWalk;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// Where a handle, future or task was made, which a loop in debug mode keeps. Follows
/// `format_helpers.extract_stack`.
///
/// @param places the program's code, the innermost last; a program may change the list
/// @param inLibrary whether code of asyncio's own stands further in, so that reprs name no place
record SourceTrace(PyList places, boolean inLibrary) {
  /// How many places a handle keeps.
  private static final int OF_HANDLE = 8;

  /// For a handle; null unless the loop is in debug mode.
  static @Nullable SourceTrace ofHandle(Loop loop, boolean inLibrary) {
    return loop.isDebug() ? of(loop, OF_HANDLE, inLibrary) : null;
  }

  /// For a future or task; null unless the loop is in debug mode.
  static @Nullable SourceTrace ofFuture(Loop loop, boolean inLibrary) {
    return loop.isDebug() ? of(loop, Integer.MAX_VALUE / 2, inLibrary) : null;
  }

  private static SourceTrace of(Loop loop, int most, boolean inLibrary) {
    Interpreter in = loop.engine().in();
    List<StackWalk.Place> places = StackWalk.of(in.machine(), most);
    PyList list = new PyList();
    for (StackWalk.Place place : places.reversed()) {
      list.add(new Entry(place));
    }
    return new SourceTrace(list, inLibrary);
  }

  /// ` created at file:line`, or nothing.
  String created() {
    return !inLibrary && places.size() > 0 && places.get(places.size() - 1) instanceof Entry last
        ? " created at " + last.place.code().file + ":" + last.place.line()
        : "";
  }

  /// The lines as a traceback has them.
  static String text(Interpreter in, PyList places) {
    StringBuilder text = new StringBuilder("Object created at (most recent call last):");
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
        PyType.define("FrameSummary", "traceback").methods(Entry::fill).sealed().build();

    private final StackWalk.Place place;

    Entry(StackWalk.Place place) {
      this.place = place;
    }

    private static void fill(TypeBuilder builder) {
      builder
          .property("filename", (in, self) -> PyStr.of(((Entry) self).place.code().file))
          .property("lineno", (in, self) -> PyInt.of(((Entry) self).place.line()))
          .property("name", (in, self) -> PyStr.of(((Entry) self).place.code().name))
          .property(
              "line",
              (in, self) -> {
                String line = ((Entry) self).line(in);
                return line == null ? PyNone.NONE : PyStr.of(line);
              });
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
