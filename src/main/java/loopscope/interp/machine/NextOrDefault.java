package loopscope.interp.machine;

import java.util.Arrays;
import java.util.Objects;
import loopscope.interp.Interpreter;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.Step;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// `anext(iterator, default)`: the next value, or the default once the iterator has ended.
///
/// Awaited, it is a frame around the iterator's step. What a program does by hand goes straight to
/// that step, each time through an iterator of its own, as in CPython.
public final class NextOrDefault extends NativeCoroutine {
  private static final PyType ANEXT =
      PyType.define("anext_awaitable")
          .slots(Slot.ITER, Slot.NEXT)
          .methods(NextOrDefault::fill)
          .sealed()
          .build();

  private final PyObject step;
  private final PyObject otherwise;
  private boolean begun;

  /// Around what `__anext__` gave.
  public NextOrDefault(Interpreter in, PyObject step, PyObject otherwise) {
    super(in, ANEXT, "anext");
    this.step = step;
    this.otherwise = otherwise;
  }

  private static void fill(TypeBuilder t) {
    t.method("__await__()", (in, self) -> self)
        .method("send(object, /)", (in, self, v) -> ((NextOrDefault) self).drive(in, "send", v))
        .methodN(
            "throw(type=?, value=?, traceback=?, /)",
            (in, a) -> ((NextOrDefault) a[0]).drive(in, "throw", given(a)))
        .method("close()", (in, self) -> ((NextOrDefault) self).drive(in, "close"));
  }

  private static PyObject[] given(@Nullable PyObject[] args) {
    return Arrays.stream(args).skip(1).filter(Objects::nonNull).toArray(PyObject[]::new);
  }

  @Override
  protected boolean isInPython() {
    return false;
  }

  @Override
  protected Step resume(Interpreter in, PyObject value, @Nullable PyException error) {
    if (!begun) {
      begun = true;
      return in.awaiting(step);
    }
    if (error == null) {
      return in.returned(value);
    }
    return error.isA(Exceptions.STOP_ASYNC_ITERATION) ? in.returned(otherwise) : in.raised(error);
  }

  private PyObject drive(Interpreter in, String method, PyObject... args) {
    PyObject iterator = iterator(in);
    try {
      return in.callMethod(iterator, method, args);
    } catch (Raise raise) {
      if (raise.exception.isA(Exceptions.STOP_ASYNC_ITERATION)) {
        throw GeneratorMethods.stop(otherwise);
      }
      throw raise;
    } finally {
      if (iterator != step) {
        in.finalization().dropped(iterator);
      }
    }
  }

  private PyObject iterator(Interpreter in) {
    if (step instanceof AsyncStep) {
      return step;
    }
    return step instanceof Resumable coroutine && Awaits.isCoroutine(coroutine)
        ? new CoroutineIterator(coroutine)
        : Awaits.iterator(in, step, 0);
  }

  /// What is awaited inside.
  PyObject step() {
    return step;
  }

  @Override
  public boolean isIterator() {
    return true;
  }

  @Override
  public PyObject iterate(Interpreter in) {
    return this;
  }

  @Override
  public PyObject next(Interpreter in) {
    return drive(in, "__next__");
  }

  @Override
  public String repr(Interpreter in) {
    return "<anext_awaitable object at " + in.address(this) + ">";
  }
}
