package loopscope.interp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopscope.interp.builtins.BuiltinsModule;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.Machine;
import loopscope.interp.machine.NativeCoroutine;
import loopscope.interp.machine.Resumable;
import loopscope.interp.object.CodePlace;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import loopscope.interp.text.NumberText;
import org.jspecify.annotations.Nullable;

/// One run of a program: its modules, its machine, and Python's operations for everyone who writes
/// in Java. Everything is single-threaded.
public final class Interpreter extends Operations {
  private static final int NATIVE_DEPTH = 3000;

  private final RunConfig config;
  private final Machine machine;
  private final ModuleRegistry modules;
  private final Protocols protocols = new Protocols(this);
  private final Map<String, PyStr> names = new LinkedHashMap<>();
  private final List<PyObject> reprs = new ArrayList<>();
  private final Finalization finalization;
  private final Sources sources = new Sources();
  private final Tracebacks tracebacks = new Tracebacks(this);
  private final Messages messages = new Messages(this);
  private final PyDict builtins;

  /// How many decimal digits an int may have as text, 0 for any number.
  public int digitLimit = NumberText.DIGIT_LIMIT;

  private @Nullable ThreadHost threadHost;
  private PyObject context = PyNone.NONE;
  private String mainFile = "";
  private final Identities identities = new Identities();
  private int nativeDepth;

  /// An interpreter with the builtins and nothing imported.
  public Interpreter(RunConfig config) {
    this.config = config;
    this.modules = new ModuleRegistry(this);
    this.finalization = new Finalization(this);
    PyModule module = BuiltinsModule.build(this);
    this.builtins = module.globals;
    modules.put(module);
    this.machine = new Machine(this);
  }

  /// What the run was configured with.
  public RunConfig config() {
    return config;
  }

  /// Runs code.
  @Override
  public Machine machine() {
    return machine;
  }

  /// What can be imported.
  public ModuleRegistry modules() {
    return modules;
  }

  /// The names that every module sees.
  public PyDict builtins() {
    return builtins;
  }

  @Override
  public Protocols protocols() {
    return protocols;
  }

  /// Values whose end programs can see.
  public Finalization finalization() {
    return finalization;
  }

  @Override
  public PyStr intern(String name) {
    PyStr known = names.get(name);
    if (known == null) {
      known = PyStr.of(name);
      names.put(name, known);
    }
    return known;
  }

  /// The made-up address of an object, which is its `id`: small, and growing in the order in which
  /// they were asked.
  public long identity(PyObject object) {
    return 0x7f0000000000L + (identities.of(object) << 4);
  }

  /// The address as reprs show it.
  public String address(PyObject object) {
    return "0x" + Long.toHexString(identity(object));
  }

  // ---- coroutines

  /// Lets a coroutine, generator or anything with `send` and `throw` go on: the value to send, or
  /// the exception to throw in. What came of it is in [#stepValue] or [#stepError].
  public Step resume(PyObject coroutine, PyObject value, @Nullable PyException error) {
    return machine.resume(coroutine, value, error);
  }

  /// Takes over a coroutine, as a task does: it will be run or closed, so no warning about it is
  /// due.
  public void adopt(Resumable coroutine) {
    finalization.released(coroutine);
  }

  /// The result of a native function that blocks its thread until the coroutine has ended.
  public PyObject block(NativeCoroutine blockingCall) {
    return machine.blocking.block(blockingCall);
  }

  /// Who runs other threads meanwhile, or null before there are threads.
  public @Nullable ThreadHost threadHost() {
    return threadHost;
  }

  /// Sets who runs other threads.
  public void setThreadHost(ThreadHost host) {
    threadHost = host;
  }

  /// The current context of context variables.
  public PyObject context() {
    return context;
  }

  /// Makes another context current.
  public void setContext(PyObject value) {
    context = value;
  }

  // ---- recursion of native code

  /// Counts a native function that may call itself through Python; raises `RecursionError` too
  /// deep.
  public void enterNative() {
    if (++nativeDepth > NATIVE_DEPTH) {
      nativeDepth--;
      throw Raise.of(Exceptions.RECURSION_ERROR, "maximum recursion depth exceeded");
    }
  }

  /// Ends what [#enterNative] began.
  public void leaveNative() {
    nativeDepth--;
  }

  /// How many calls from native code are under way.
  public int nativeDepth() {
    return nativeDepth;
  }

  /// Another thread goes on, which has so many under way.
  public void setNativeDepth(int depth) {
    nativeDepth = depth;
  }

  /// Begins the repr of a container; false when its repr is under way already.
  public boolean enterRepr(PyObject container) {
    for (PyObject other : reprs) {
      if (other == container) {
        return false;
      }
    }
    enterNative();
    reprs.add(container);
    return true;
  }

  /// Ends the repr of a container.
  public void leaveRepr() {
    reprs.removeLast();
    leaveNative();
  }

  // ---- where the program stands

  /// The line of the innermost frame of the user's own code, or 0.
  public int currentLine() {
    return machine.currentLine();
  }

  /// The place of the innermost frame of the user's own code, or null.
  public @Nullable CodePlace currentPlace() {
    Frame frame = machine.currentUserFrame();
    return frame == null ? null : frame.place();
  }

  /// The source text of the line where a place begins.
  public String sourceLine(CodePlace place) {
    return sources.line(place);
  }

  /// The sources that were compiled.
  public Sources sources() {
    return sources;
  }

  // ---- messages

  /// A traceback as Python prints it.
  public String formatException(PyException error) {
    return tracebacks.format(error);
  }

  /// The last lines of a traceback: class and message.
  public String formatExceptionOnly(PyException error) {
    return tracebacks.formatOnly(error);
  }

  /// Everything about printing exceptions.
  public Tracebacks tracebacks() {
    return tracebacks;
  }

  /// Writes to `sys.stderr`, wherever the program has redirected it.
  public void writeError(String text) {
    messages.writeError(text);
  }

  /// Issues a warning at the line of the user's code that is running.
  public void warn(PyType category, String message) {
    messages.warnings().warn(category, message);
  }

  /// Reports an exception that cannot be raised anywhere, as `sys.unraisablehook` does.
  public void unraisable(String what, PyException error) {
    messages.unraisable(what, error);
  }

  /// Warnings and other messages.
  public Messages messages() {
    return messages;
  }

  /// An `except` clause of the program took an exception.
  public void caught(PyException error) {
    if (threadHost != null) {
      threadHost.caught(this, error);
    }
  }

  /// Ends the run: finalises what is left and flushes.
  void finish(@Nullable PyException uncaught) {
    messages.finish(uncaught);
  }

  /// The name of the program's file.
  public String mainFile() {
    return mainFile;
  }

  void setMainFile(String name) {
    mainFile = name;
  }

  /// Runs a library module of our own.
  void runLibrary(PyModule module, LibrarySource source) {
    Programs.runLibrary(this, module, source);
  }
}
