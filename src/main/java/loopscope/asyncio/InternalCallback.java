package loopscope.asyncio;

import java.util.function.Consumer;
import loopscope.interp.Interpreter;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.Raise;
import loopscope.trace.HandleId;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.TaskId;
import loopscope.trace.WakeCause;
import org.jspecify.annotations.Nullable;

/// A callback of asyncio's own, called with a future once it is done; the name is the one that it
/// has in CPython, since tick files show it.
abstract class InternalCallback implements DoneCallback {
  private final String name;
  private @Nullable PyObject callable;

  InternalCallback(String name) {
    this.name = name;
  }

  /// What happens when its turn comes.
  abstract void call(Future done);

  /// The object whose method the callback is, or null where it is a function.
  @Nullable PyObject owner() {
    return null;
  }

  /// The callback as the program sees it, always the same object.
  final PyObject callable() {
    PyObject known = callable;
    if (known == null) {
      known =
          dressed(
              LibraryFunction.of(
                  name,
                  owner(),
                  (in, args) -> call(ForeignFuture.known(in, args[args.length - 1])),
                  this));
      callable = known;
    }
    return known;
  }

  /// The function as asyncio hands it out, which may be within a `functools.partial`.
  PyObject dressed(PyObject function) {
    return function;
  }

  /// What keeps the futures that the callback is called with until it is done itself, or null.
  @Nullable Future keeper() {
    return null;
  }

  /// Names what nothing but this callback may keep.
  void eachHeld(Consumer<@Nullable PyObject> visitor) {
    visitor.accept(owner());
  }

  @Override
  public void schedule(Future done) {
    Threadsafe.check(done.loop());
    done.loop().callSoon(new Call(this, done), new WakeCause.FutureDone(done.reason()));
  }

  @Override
  public boolean is(Interpreter in, PyObject function) {
    return callable != null && LibraryFunction.callback(in, function) == this;
  }

  @Override
  public String describe(Interpreter in) {
    String place = Places.ofCallback(name);
    return place == null ? name + "()" : name + "() at " + place;
  }

  /// The callback's turn with one future.
  static final class Call implements loopscope.loop.Handle {
    private final InternalCallback callback;
    private final Future done;
    private @Nullable HandleId id;

    Call(InternalCallback callback, Future done) {
      this.callback = callback;
      this.done = done;
    }

    /// The future that is done.
    Future done() {
      return done;
    }

    /// What is called.
    InternalCallback callback() {
      return callback;
    }

    @Override
    public HandleId id() {
      return InternalHandle.known(id);
    }

    @Override
    public void setId(HandleId given) {
      id = given;
    }

    @Override
    public HandleKind kind() {
      return HandleKind.INTERNAL;
    }

    @Override
    public String label() {
      return callback.name;
    }

    @Override
    public @Nullable TaskId task() {
      return null;
    }

    @Override
    public boolean isCancelled() {
      return false;
    }

    @Override
    public void run() {
      done.loop().awakening.by = done; // Held while methods of the program's are called on it.
      try {
        callback.call(done);
      } catch (Raise raise) {
        ExceptionHandler.ofHandle(done.loop(), this, raise);
      }
    }
  }
}
