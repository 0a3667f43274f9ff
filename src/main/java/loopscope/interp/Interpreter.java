package loopscope.interp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopscope.interp.builtins.BuiltinsModule;
import loopscope.interp.builtins.PercentFormat;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.Machine;
import loopscope.interp.machine.NativeCoroutine;
import loopscope.interp.machine.PyGenerator;
import loopscope.interp.machine.Resumable;
import loopscope.interp.object.Attributes;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.CodePlace;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.Operators;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Step;
import loopscope.interp.object.UnaryOp;
import loopscope.interp.text.NumberText;
import org.jspecify.annotations.Nullable;

/// One run of a program: its modules, its machine, and Python's protocols for everyone who writes
/// in Java.
///
/// Protocol functions ([#len], [#equal], [#repr] …) respect what Python classes override. They
/// raise by throwing [Raise]. Everything is single-threaded.
public final class Interpreter {
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
  private PyObject stepValue = PyNone.NONE;
  private @Nullable PyException stepError;
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

  /// Iteration, conversion, hashing: the protocols that have no short form here.
  public Protocols protocols() {
    return protocols;
  }

  /// Values whose end programs can see.
  public Finalization finalization() {
    return finalization;
  }

  /// The one string object for a name.
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

  // ---- calls

  /// `f(*args)`.
  public PyObject call(PyObject f, PyObject... args) {
    return switch (args.length) {
      case 0 -> f.call0(this);
      case 1 -> f.call1(this, args[0]);
      case 2 -> f.call2(this, args[0], args[1]);
      default -> f.call(this, args, PyStr.NO_NAMES);
    };
  }

  /// A call whose last arguments are named.
  public PyObject callNamed(PyObject f, PyObject[] args, PyStr[] keywords) {
    return f.call(this, args, keywords);
  }

  /// `object.name(*args)`.
  public PyObject callMethod(PyObject object, String name, PyObject... args) {
    return call(getAttribute(object, name), args);
  }

  /// What a descriptor found in `owner` is for `instance`.
  public PyObject bind(PyObject descriptor, @Nullable PyObject instance, PyType owner) {
    return descriptor.bind(this, instance, owner);
  }

  // ---- attributes

  /// `object.name`, or null.
  public @Nullable PyObject findAttribute(PyObject object, String name) {
    return Attributes.find(this, object, intern(name));
  }

  /// `object.name`, or null; an `AttributeError` on the way counts as null.
  public @Nullable PyObject findAttribute(PyObject object, PyStr name) {
    return Attributes.find(this, object, name);
  }

  /// `object.name`.
  public PyObject getAttribute(PyObject object, String name) {
    return getAttribute(object, intern(name));
  }

  /// `object.name`.
  public PyObject getAttribute(PyObject object, PyStr name) {
    PyObject value = Attributes.find(this, object, name);
    if (value == null) {
      throw Attributes.missing(object, name);
    }
    return value;
  }

  /// `object.name = value`.
  public void setAttribute(PyObject object, String name, PyObject value) {
    Attributes.set(this, object, intern(name), value);
  }

  // ---- operators

  /// `bool(value)`.
  public boolean isTrue(PyObject value) {
    if (value == PyBool.TRUE) {
      return true;
    }
    return value != PyBool.FALSE && value != PyNone.NONE && protocols.isTrue(value);
  }

  /// `a == b`, identity first as containers compare.
  public boolean equal(PyObject a, PyObject b) {
    return a == b || protocols.equal(a, b);
  }

  /// `a op b`.
  public PyObject compare(CompareOp op, PyObject a, PyObject b) {
    return Operators.compare(this, op, a, b);
  }

  /// `a < b`, as sorting asks.
  public boolean less(PyObject a, PyObject b) {
    return isTrue(Operators.compare(this, CompareOp.LT, a, b));
  }

  /// `a op b`.
  public PyObject binary(BinaryOp op, PyObject a, PyObject b) {
    return Operators.binary(this, op, a, b);
  }

  /// `op a`.
  public PyObject unary(UnaryOp op, PyObject a) {
    return Operators.unary(this, op, a);
  }

  /// `hash(value)`.
  public long hash(PyObject value) {
    return value.getClass() == PyStr.class ? ((PyStr) value).hash() : protocols.hash(value);
  }

  /// `repr(value)`.
  public String repr(PyObject value) {
    return protocols.repr(value);
  }

  /// `str(value)`.
  public String str(PyObject value) {
    return value.getClass() == PyStr.class ? ((PyStr) value).value : protocols.str(value);
  }

  /// `format(value, spec)`.
  public String format(PyObject value, String spec) {
    return protocols.format(value, spec);
  }

  /// `len(value)`.
  public int length(PyObject value) {
    return protocols.length(value);
  }

  /// `iter(value)`.
  public PyObject iterate(PyObject value) {
    return protocols.iterate(value);
  }

  /// `iter(value)`, or null for a value that cannot be iterated.
  public @Nullable PyObject iterateOrNull(PyObject value) {
    return protocols.iterateOrNull(value);
  }

  /// `next(iterator)`, or null at its end.
  public @Nullable PyObject next(PyObject iterator) {
    return protocols.next(iterator);
  }

  /// The elements of an iterable.
  public PyObject[] toArray(PyObject iterable) {
    return protocols.toArray(iterable);
  }

  /// `container[key]`.
  public PyObject getItem(PyObject container, PyObject key) {
    return protocols.containers.getItem(container, key);
  }

  /// `container[key] = value`.
  public void setItem(PyObject container, PyObject key, PyObject value) {
    protocols.containers.setItem(container, key, value);
  }

  /// `element in container`.
  public boolean contains(PyObject container, PyObject element) {
    return protocols.containers.contains(container, element);
  }

  /// `operator.index(value)`, or null for a value that is no integer.
  public loopscope.interp.object.@Nullable PyInt indexOrNull(PyObject value) {
    return protocols.indexOrNull(value);
  }

  /// `isinstance(value, type)` for a class, with `__instancecheck__`.
  public boolean isInstance(PyObject value, PyObject type) {
    return protocols.isInstance(value, type);
  }

  /// `text % arguments`.
  public PyObject percentFormat(PyObject text, PyObject arguments) {
    return PercentFormat.apply(this, text, arguments);
  }

  /// The names of abstract methods that keep a class from having instances, or null.
  public @Nullable PyObject abstractMethods(PyType type) {
    PyObject value = type.dictionary().get(intern("__abstractmethods__"));
    return value != null && isTrue(value) ? value : null;
  }

  // ---- coroutines

  /// Lets a coroutine, generator or anything with `send` and `throw` go on: the value to send, or
  /// the exception to throw in. What came of it is in [#stepValue] or [#stepError].
  public Step resume(PyObject coroutine, PyObject value, @Nullable PyException error) {
    return machine.resume(coroutine, value, error);
  }

  /// The value of the last step: yielded, returned or to be awaited.
  public PyObject stepValue() {
    return stepValue;
  }

  /// The exception of the last step that ended as RAISED.
  public PyException stepError() {
    PyException error = stepError;
    if (error == null) {
      throw new IllegalStateException("the last step raised nothing");
    }
    return error;
  }

  /// A step that stops and shows the loop a value.
  public Step yielded(PyObject value) {
    stepValue = value;
    return Step.YIELDED;
  }

  /// A step that ends with a result.
  public Step returned(PyObject value) {
    stepValue = value;
    return Step.RETURNED;
  }

  /// A step that ends with an exception.
  public Step raised(PyException error) {
    stepError = error;
    return Step.RAISED;
  }

  /// A step of a native coroutine that waits for an awaitable.
  public Step awaiting(PyObject awaitable) {
    stepValue = awaitable;
    return Step.AWAITING;
  }

  /// A step of a native coroutine that wants a function called and its result.
  public Step calling(PyObject callable, PyObject... args) {
    return callingNamed(callable, args, PyStr.NO_NAMES);
  }

  /// The same with named arguments last.
  public Step callingNamed(PyObject callable, PyObject[] args, PyStr[] keywords) {
    machine.prepareCall(args, keywords);
    stepValue = callable;
    return Step.CALLING;
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

  /// The `StopIteration` of an iterator that has just ended; a generator's carries what it
  /// returned.
  public Raise stopIteration(PyObject iterator) {
    return iterator instanceof PyGenerator && stepValue != PyNone.NONE
        ? Raise.stopIteration(stepValue)
        : Raise.of(Exceptions.STOP_ITERATION);
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
