package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Slot;
import loopscope.interp.object.Step;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// What `coroutine.__await__()` gives: steps the coroutine as an iterator.
final class CoroutineIterator extends PyObject implements Awaitable {
  static final PyType TYPE =
      PyType.define("coroutine_wrapper")
          .slots(Slot.ITER, Slot.NEXT)
          .methods(CoroutineIterator::fill)
          .sealed()
          .build();

  private final Resumable coroutine;

  CoroutineIterator(Resumable coroutine) {
    this.coroutine = coroutine;
  }

  private static void fill(TypeBuilder t) {
    t.method(
            "send(value, /)",
            (in, self, value) ->
                GeneratorMethods.send(in, ((CoroutineIterator) self).coroutine, value))
        .methodN(
            "throw(type, value=?, traceback=?, /)",
            (in, a) ->
                GeneratorMethods.step(
                    in,
                    ((CoroutineIterator) a[0]).coroutine,
                    PyNone.NONE,
                    GeneratorMethods.thrown(in, "throw", a)))
        .method("close()", (in, self) -> in.machine().close(((CoroutineIterator) self).coroutine));
  }

  @Override
  public PyType type() {
    return TYPE;
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
  public @Nullable PyObject next(Interpreter in) {
    return GeneratorMethods.step(in, coroutine, PyNone.NONE, null);
  }

  @Override
  public Step beginAwait(Interpreter in) {
    return in.resume(coroutine, PyNone.NONE, null);
  }

  @Override
  public Step resumeAwait(Interpreter in, PyObject value, @Nullable PyException error) {
    return in.resume(coroutine, value, error);
  }
}
