package loopscope.interp.machine;

import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// Where coroutines were made, which is kept for as many calls as
/// `sys.set_coroutine_origin_tracking_depth` says: for none unless the program or the debug mode of
/// its loop asks for it.
public final class Origins {
  /// Whether the coroutine that a native function makes is awaited by the next instruction. Does
  /// not hold for code of the program that the function calls: see [Machine].
  boolean awaitedAtOnce;

  private int depth;
  private int births;

  /// How many coroutines the run has made.
  public int births() {
    return births;
  }

  /// How many calls are kept for each coroutine.
  public int depth() {
    return depth;
  }

  /// Keeps so many from now on.
  public void keep(int calls) {
    depth = calls;
  }

  /// `sys.set_coroutine_origin_tracking_depth(depth)`.
  public PyObject keep(Interpreter in, PyObject calls) {
    PyInt number = in.indexOrNull(calls);
    if (number == null) {
      throw Raise.typeError(
          "'" + calls.type().name() + "' object cannot be interpreted as an integer");
    }
    if (number.value < 0) {
      throw Raise.valueError("depth must be >= 0");
    }
    depth = (int) number.value;
    return PyNone.NONE;
  }

  /// A native coroutine came into being.
  public void born(Interpreter in, Resumable coroutine) {
    boolean awaited = awaitedAtOnce;
    awaitedAtOnce = false;
    born(in, coroutine, awaited);
  }

  /// A coroutine came into being. One that is awaited at once nobody can forget.
  void born(Interpreter in, Resumable coroutine, boolean awaited) {
    coroutine.birth = ++births;
    if (!awaited) {
      in.finalization().created(coroutine);
    }
    if (depth > 0) {
      coroutine.madeAt(StackWalk.of(in.machine(), depth));
    }
  }

  /// `cr_origin`.
  PyObject of(Resumable coroutine) {
    @Nullable List<StackWalk.Place> places = coroutine.origin();
    if (places == null) {
      return PyNone.NONE;
    }
    PyObject[] entries = new PyObject[places.size()];
    for (int i = 0; i < entries.length; i++) {
      StackWalk.Place place = places.get(i);
      entries[i] =
          PyTuple.of(
              PyStr.of(place.code().file), PyInt.of(place.line()), PyStr.of(place.code().name));
    }
    return PyTuple.of(entries);
  }

  /// What a warning says of it, or nothing.
  public String text(Interpreter in, Resumable coroutine) {
    @Nullable List<StackWalk.Place> places = coroutine.origin();
    if (places == null) {
      return "";
    }
    StringBuilder text = new StringBuilder("\nCoroutine created at (most recent call last)");
    for (StackWalk.Place place : places.reversed()) {
      String file = place.code().file;
      text.append("\n  File \"").append(file).append("\", line ").append(place.line());
      text.append(", in ").append(place.code().name);
      String source = in.sources().line(file, place.line());
      text.append(source == null ? "" : "\n    " + source.strip());
    }
    return text.toString();
  }
}
