package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Slot;
import org.jspecify.annotations.Nullable;

/// A generator, coroutine or async generator of the program: an object around its suspended
/// [Frame].
public final class PyGenerator extends Resumable {
  /// `generator`.
  public static final PyType GENERATOR =
      PyType.define("generator")
          .slots(Slot.REPR, Slot.ITER, Slot.NEXT)
          .methods(GeneratorMethods::fillGenerator)
          .sealed()
          .build();

  /// `coroutine`.
  public static final PyType COROUTINE =
      PyType.define("coroutine")
          .slots(Slot.REPR)
          .methods(GeneratorMethods::fillCoroutine)
          .sealed()
          .build();

  /// `async_generator`.
  public static final PyType ASYNC_GENERATOR =
      PyType.define("async_generator")
          .slots(Slot.REPR)
          .methods(GeneratorMethods::fillAsyncGenerator)
          .sealed()
          .build();

  /// The code, which outlives the frame.
  private final PyCode code;

  /// Whether the loop's hook for a first iteration was called.
  boolean hooked;

  /// Whether an `asend`, `athrow` or `aclose` of an async generator is under way.
  boolean asyncRunning;

  /// Whether an `aclose` of an async generator began: no second one, and no `athrow`, gets in.
  boolean asyncClosed;

  /// Whether an async generator has given a value.
  boolean gave;

  /// Who was told of the first iteration.
  @Nullable AsyncGeneratorHooks hooks;

  /// What the frame's code makes, before it is begun.
  PyGenerator(Frame frame) {
    super(typeOf(frame.code.kind), frame.code.qualname);
    this.frame = frame;
    this.code = frame.code;
    this.innermost = frame;
    frame.generator = this;
    frame.root = frame;
  }

  @Override
  public PyCode code() {
    return code;
  }

  @Override
  String firstName() {
    return code.name;
  }

  private static PyType typeOf(PyCode.Kind kind) {
    return switch (kind) {
      case COROUTINE -> COROUTINE;
      case ASYNC_GENERATOR -> ASYNC_GENERATOR;
      default -> GENERATOR;
    };
  }

  /// Whether something is to be done when nobody goes on with it: a `finally` or `with` may be
  /// open, or an event loop has to close it.
  public boolean needsClosing() {
    return type() == ASYNC_GENERATOR || (type() == GENERATOR && code.handlers.length > 0);
  }

  @Override
  public @Nullable PyObject iterate(Interpreter in) {
    return type() == GENERATOR ? this : null;
  }

  @Override
  public boolean isIterator() {
    return type() == GENERATOR;
  }

  @Override
  public @Nullable PyObject next(Interpreter in) {
    return in.machine().next(this);
  }

  @Override
  public String repr(Interpreter in) {
    return "<" + type().name() + " object " + qualname + " at " + in.address(this) + ">";
  }
}
