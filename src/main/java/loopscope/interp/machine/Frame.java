package loopscope.interp.machine;

import java.util.Arrays;
import java.util.function.Consumer;
import loopscope.interp.Interpreter;
import loopscope.interp.object.CodePlace;
import loopscope.interp.object.PyCell;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Slot;
import org.jspecify.annotations.Nullable;

/// A function call under way, or suspended: code, position, and the values of its registers.
///
/// `back` is the frame that waits for this one; null at the bottom of a stretch that Java code
/// began.
public final class Frame extends PyObject {
  /// `frame`.
  public static final PyType TYPE =
      PyType.define("frame").slots(Slot.REPR).sealed().methods(FrameAttributes::fill).build();

  private static final PyCode NATIVE = new PyCode("", "", "");
  private static final PyObject[] NOTHING = {};
  private static final PyDict EMPTY = new PyDict();

  final PyCode code;
  final @Nullable PyObject[] slots;
  final PyDict globals;

  /// The native coroutine that this frame stands for, or null.
  @Nullable NativeCoroutine body;

  /// The names of a class body or of `exec`, or null in a function.
  @Nullable PyObject namespace;

  /// The next instruction.
  int pc;

  @Nullable Frame back;

  /// The object that this is the frame of, for generators and coroutines.
  @Nullable Resumable generator;

  /// The frame of the outermost coroutine of the chain of awaits that this frame is part of.
  @Nullable Frame root;

  /// What this frame awaits when that is not a frame itself.
  @Nullable PyObject awaiting;

  /// The exception that the innermost `except` or `finally` under way handles.
  @Nullable PyException handled;

  /// Whether a traceback refers to the frame, or to one that it called: it may then outlive the
  /// call.
  boolean traced;

  /// Whether an exception was thrown into the frame that it awaits, and is then thrown in here.
  boolean thrown;

  /// Whether the program was given the frame as an object, which it may keep.
  private boolean shown;

  /// The next of the frames that wait to be used again, see [#recycle].
  private @Nullable Frame nextSpare;

  /// The frame that called this one, when this one outlives its call.
  @Nullable Frame caller;

  /// The instance that a call of a class gives once this `__init__` has run, or null.
  @Nullable PyObject instance;

  Frame(PyCode code, PyDict globals) {
    this.code = code;
    this.globals = globals;
    this.slots = new PyObject[code.template.length];
    if (code.translated == null) {
      fillConstants();
    }
  }

  /// A frame for a call of a function: one that served a call before, or a new one. Calls come and
  /// go by the million, and memory that is used again is still in the processor's caches.
  static Frame of(PyCode code, PyDict globals) {
    Frame spare = code.spare;
    if (spare == null || spare.globals != globals) {
      return new Frame(code, globals);
    }
    code.spare = spare.nextSpare;
    spare.nextSpare = null;
    return spare;
  }

  /// A frame for a native coroutine, for which [#begin] has to be called.
  static Frame ofNative(Machine machine) {
    Frame spare = machine.spare;
    if (spare == null) {
      return new Frame();
    }
    machine.spare = spare.nextSpare;
    spare.nextSpare = null;
    return spare;
  }

  /// From here on the frame stands for a native coroutine.
  void begin(NativeCoroutine coroutine) {
    body = coroutine;
    generator = coroutine;
    root = this;
  }

  /// The call is over, and its frame lets go of its values and serves another call, unless somebody
  /// looks at it: a traceback leads to it, or it was [#shown].
  void recycle(Machine machine) {
    if (traced || shown || namespace != null) {
      return;
    }
    handled = null;
    thrown = false;
    generator = null;
    root = null;
    if (body != null) {
      body = null;
      nextSpare = machine.spare;
      machine.spare = this;
      return;
    }
    instance = null;
    @Nullable PyObject[] values = slots;
    for (int i = code.constantsAt - 1; i >= 0; i--) {
      values[i] = null;
    }
    pc = 0;
    nextSpare = code.spare;
    code.spare = this;
  }

  /// The frame as an object of the program's.
  public Frame shown() {
    shown = true;
    return this;
  }

  /// Gives the slots their constants, which [Translated] code does without.
  void fillConstants() {
    int from = code.constantsAt;
    if (from < slots.length && slots[from] == null) {
      System.arraycopy(code.template, from, slots, from, slots.length - from);
    }
  }

  private Frame() {
    this.code = NATIVE;
    this.globals = EMPTY;
    this.slots = NOTHING;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /// The call is over, and a traceback keeps its variables and those of its caller.
  void outlives(@Nullable Frame back) {
    handled = null;
    int variables = code.freesAt() + code.frees.length;
    if (body == null && variables < slots.length) {
      Arrays.fill(slots, variables, slots.length, null);
    }
    caller = back;
    if (back != null) {
      back.traced = true;
    }
  }

  /// Names every value that the frame leads to: what it holds, and while it runs those around it.
  public void eachReference(Consumer<@Nullable Object> visitor) {
    eachHeld(visitor);
    visitor.accept(globals);
    if (generator == null) {
      visitor.accept(back);
    } else if (Watched.outermost(generator).state == CoroutineState.RUNNING) {
      visitor.accept(back);
      visitor.accept(generator);
    }
  }

  /// Names every value that the frame keeps alive: the registers in use, and what it waits for; not
  /// the module's names.
  public void eachHeld(Consumer<@Nullable Object> visitor) {
    eachLocal(visitor);
    visitor.accept(namespace);
    visitor.accept(caller);
    visitor.accept(awaiting);
    visitor.accept(handled);
    visitor.accept(instance);
  }

  /// The native coroutine that the frame stands for when that is over: what it holds are variables
  /// of the frame from then on.
  public @Nullable NativeCoroutine finished() {
    return body != null && body.state == CoroutineState.CLOSED ? body : null;
  }

  /// Names the values in the registers in use.
  public void eachLocal(Consumer<@Nullable Object> visitor) {
    Liveness.eachInUse(this, visitor);
  }

  /// What the call of a class that this frame is part of will give, or null.
  public @Nullable PyObject made() {
    return instance;
  }

  /// Names the values of the variables, not of what is being computed.
  public void eachVariable(Consumer<@Nullable Object> visitor) {
    for (int i = 0; i < Math.min(code.locals.length, slots.length); i++) {
      visitor.accept(slots[i]);
    }
  }

  @Override
  public String repr(Interpreter in) {
    String file = in.repr(PyStr.of(code.file));
    String place = file + ", line " + line() + ", code " + code.name;
    return "<frame at " + in.address(this) + ", file " + place + ">";
  }

  /// The code that runs.
  public PyCode code() {
    return code;
  }

  /// The line at which the frame stands.
  public int line() {
    return code.lineAt(pc - 4);
  }

  /// Where the frame stands in the source.
  public CodePlace place() {
    return code.placeAt(pc - 4);
  }

  /// The frame that called this one, or null.
  public @Nullable Frame back() {
    return back == null ? caller : back;
  }

  /// The module's names.
  public PyDict globals() {
    return globals;
  }

  /// The variables by name, in the order in which the code mentions them.
  public PyDict locals() {
    if (namespace instanceof PyDict names) {
      return names;
    }
    if (code.kind == PyCode.Kind.MODULE) {
      return globals;
    }
    PyDict result = new PyDict();
    for (int i = 0; i < code.locals.length; i++) {
      PyObject value = slots[i];
      if (value != null && !code.locals[i].startsWith(".")) {
        result.putName(code.locals[i], value);
      }
    }
    addCells(result, code.cells, code.cellsAt());
    addCells(result, code.frees, code.freesAt());
    return result;
  }

  private void addCells(PyDict result, String[] names, int from) {
    for (int i = 0; i < names.length; i++) {
      if (slots[from + i] instanceof PyCell cell
          && cell.value != null
          && !names[i].startsWith(".")) {
        result.putName(names[i], cell.value);
      }
    }
  }
}
