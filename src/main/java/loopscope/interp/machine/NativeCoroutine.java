package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Step;
import org.jspecify.annotations.Nullable;

/// A coroutine written in Java as a state machine; to programs it looks like any other.
///
/// [#resume] is called first with `None` and then with whatever came of what it stopped for. It
/// ends with `in.yielded(v)` (stop; the loop gets `v`), `in.awaiting(x)` (run `x` to its end, then
/// resume me with its result or exception), `in.returned(v)`, `in.raised(e)`, or by throwing a
/// `Raise`.
public abstract non-sealed class NativeCoroutine extends Resumable {
  /// The class that programs see.
  public static final PyType TYPE = PyGenerator.COROUTINE;

  /// A coroutine as if made by calling a function of this qualified name.
  protected NativeCoroutine(Interpreter in, String qualname) {
    this(in, TYPE, qualname);
  }

  /// Something of another class that is awaited in the same way.
  NativeCoroutine(Interpreter in, PyType type, String qualname) {
    super(type, qualname);
    Frame own = Frame.ofNative(in.machine());
    own.begin(this);
    frame = own;
    innermost = own;
  }

  /// Goes on. `error` is the exception to be treated as raised where it stopped, or null.
  protected abstract Step resume(Interpreter in, PyObject value, @Nullable PyException error);

  /// How many calls of its library CPython has in the place of this one; where there are some,
  /// warnings can arise in them.
  protected int libraryCalls() {
    return 0;
  }

  /// Whether CPython's own is code in Python, which has an entry in tracebacks.
  protected boolean isInPython() {
    return true;
  }

  /// From now on an exception is being handled here: what is raised further inside has it as its
  /// context.
  protected final void handling(@Nullable PyException error) {
    Frame own = frame;
    if (own != null) {
      own.handled = error;
    }
  }

  /// The file and line, with a colon between, at which CPython has the function; null where that is
  /// not known.
  protected @Nullable String definedAt() {
    return null;
  }

  /// `cr_code`: code that is never run and tells what the function is called.
  final PyCode shownCode() {
    String place = definedAt();
    int colon = place == null ? -1 : place.lastIndexOf(':');
    String simple = qualname.substring(qualname.lastIndexOf('.') + 1);
    PyCode shown =
        new PyCode(simple, qualname, place == null ? "<asyncio>" : place.substring(0, colon));
    shown.kind = PyCode.Kind.COROUTINE;
    shown.firstLine = place == null ? 1 : Integer.parseInt(place.substring(colon + 1));
    return shown;
  }

  @Override
  public String repr(Interpreter in) {
    return "<coroutine object " + qualname + " at " + in.address(this) + ">";
  }
}
