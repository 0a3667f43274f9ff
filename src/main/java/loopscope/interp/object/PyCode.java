package loopscope.interp.object;

import java.util.SequencedMap;
import java.util.function.Supplier;
import loopscope.interp.Interpreter;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.Translated;
import org.jspecify.annotations.Nullable;

/// The compiled body of a function, class, comprehension or module.
///
/// `ops` holds four ints an instruction: the operation and three operands. An operand that names a
/// register is an index into the frame's slots: parameters, other locals, cells, temporaries, then
/// the constants, which a new frame gets by copying `template`.
public final class PyCode extends PyObject {
  /// `types.CodeType`.
  public static final PyType TYPE = PyType.define("code").slots(Slot.REPR).sealed().build();

  /// What running the code makes.
  public enum Kind {
    FUNCTION,
    GENERATOR,
    COROUTINE,
    ASYNC_GENERATOR,
    CLASS,
    MODULE
  }

  /// `co_name`.
  public String name;

  /// `co_qualname`.
  public String qualname;

  /// `co_filename`.
  public final String file;

  /// What running it makes.
  public Kind kind = Kind.FUNCTION;

  /// Marked by `types.coroutine`: a generator that may be awaited.
  public boolean iterableCoroutine;

  /// Part of the simulator: not shown in tracebacks.
  public boolean library;

  /// Instructions.
  public int[] ops = {};

  /// Line, column, end line and end column of each instruction; lines from 1, columns from 0.
  public int[] places = {};

  /// The slots of a new frame: constants at the end, null elsewhere.
  public @Nullable PyObject[] template = {};

  /// Where the constants begin in the template.
  public int constantsAt;

  /// Inline caches and other per-instruction objects.
  public Object[] sites = {};

  /// Names of parameters and locals, in slot order.
  public String[] locals = {};

  /// Names of variables of this code that inner functions use; their cells follow the locals.
  public String[] cells = {};

  /// For each cell the parameter whose value it takes over, or -1.
  public int[] cellParameters = {};

  /// Names of variables of outer functions; their cells follow the own ones.
  public String[] frees = {};

  /// How many parameters are positional-only.
  public int positionalOnly;

  /// How many parameters are positional.
  public int positional;

  /// How many parameters are keyword-only.
  public int keywordOnly;

  /// The slot of `*args`, or -1.
  public int varArgs = -1;

  /// The slot of `**kwargs`, or -1.
  public int varKeywords = -1;

  /// Whether a call with exactly the positional arguments needs nothing but copying them.
  public boolean simple;

  /// For each instruction how many registers are alive before it; those from there to the constants
  /// are dead.
  public short[] live = {};

  /// For each instruction the set of registers that are needed from there on, once somebody asked.
  public long @Nullable [] needed;

  /// Exception table: from, to, handler, four ints each with one spare; inner entries first.
  public int[] handlers = {};

  /// Frames of calls that are over, for calls to come; see [Frame#of].
  public @Nullable Frame spare;

  /// How often the code was entered, roughly; see the machine's `Heat`.
  public int entries;

  /// How many turns its loops took, roughly.
  public int turns;

  /// The code as a method of the JVM, once it ran often.
  public @Nullable Translated translated;

  /// Whether only the loops of the code are translated.
  public boolean loopsOnly;

  /// For the code of `__annotate__`: the annotations as text, which is made when asked for.
  public @Nullable Supplier<SequencedMap<String, String>> annotationTexts;

  /// `co_firstlineno`.
  public int firstLine;

  /// The docstring, or `None`.
  public PyObject doc = PyNone.NONE;

  /// Source lines of the definition, for [#repr] of classes and for tracebacks; null outside files.
  public @Nullable String[] source = {};

  /// Code of a file.
  public PyCode(String name, String qualname, String file) {
    this.name = name;
    this.qualname = qualname;
    this.file = file;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /// The first cell's slot.
  public int cellsAt() {
    return locals.length;
  }

  /// The first free variable's slot.
  public int freesAt() {
    return locals.length + cells.length;
  }

  /// Where the instruction at `pc` comes from.
  public CodePlace placeAt(int pc) {
    if (pc < 0) {
      // Not begun: CPython says the line of the definition, and marks nothing in it.
      return new CodePlace(file, qualname, firstLine, 0, firstLine, 0, library);
    }
    int i = Math.min(pc, ops.length - 4);
    return new CodePlace(
        file, qualname, places[i], places[i + 1], places[i + 2], places[i + 3], library);
  }

  /// The line of the instruction at `pc`.
  public int lineAt(int pc) {
    return places.length == 0
        ? firstLine
        : pc < 0 ? firstLine : places[Math.min(pc, ops.length - 4)];
  }

  @Override
  public String repr(Interpreter in) {
    return "<code object "
        + name
        + " at "
        + in.address(this)
        + ", file \""
        + file
        + "\", line "
        + firstLine
        + ">";
  }
}
