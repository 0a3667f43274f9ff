package loopscope.interp.machine;

import java.util.List;
import java.util.function.BiConsumer;
import loopscope.interp.Interpreter;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import org.jspecify.annotations.Nullable;

/// Asynchronous generators and who is told when one begins or is dropped, which is their loop.
public final class AsyncGenerators {
  private final Interpreter in;
  private final Machine machine;
  private @Nullable RunningLoop running;

  /// What the program set in the place of the loop's, as long as that loop runs.
  private @Nullable ProgramHooks inside;

  /// What the program set where no loop ran, which holds where none runs.
  private @Nullable ProgramHooks outside;

  /// How the loop that runs is found.
  public interface RunningLoop {
    /// What tells the loop that runs at present; null where none does.
    @Nullable AsyncGeneratorHooks hooks();
  }

  AsyncGenerators(Interpreter in, Machine machine) {
    this.in = in;
    this.machine = machine;
  }

  /// Says who is told: the loop that runs.
  public void tell(RunningLoop newRunning) {
    running = newRunning;
  }

  private @Nullable AsyncGeneratorHooks loop() {
    return running == null ? null : running.hooks();
  }

  private @Nullable ProgramHooks program() {
    Object loop = loop();
    if (loop == null) {
      return outside;
    }
    return inside != null && inside.loop() == loop ? inside : null;
  }

  /// Lets functions of the program be told, until the loop changes; `None` for none.
  public void tellProgram(PyObject firstIteration, PyObject finalizer) {
    ProgramHooks set = new ProgramHooks(loop(), firstIteration, finalizer);
    if (set.loop() == null) {
      outside = set;
    } else {
      inside = set;
    }
  }

  /// The functions that are told, first that of beginnings; `None` where there is none.
  public List<PyObject> functions() {
    ProgramHooks program = program();
    if (program != null) {
      return List.of(program.firstIteration(), program.finalizer());
    }
    AsyncGeneratorHooks told = loop();
    if (told == null) {
      return List.of(PyNone.NONE, PyNone.NONE);
    }
    return List.of(
        hook("_asyncgen_firstiter_hook(agen)", told::begun),
        hook("_asyncgen_finalizer_hook(agen)", told::dropped));
  }

  private static PyObject hook(String signature, BiConsumer<Interpreter, PyGenerator> body) {
    return NativeFunction.of(
        signature,
        (in, generator) -> {
          body.accept(in, (PyGenerator) generator);
          return PyNone.NONE;
        });
  }

  /// One is asked for its first value, or told to end, or it was before.
  void asked(PyGenerator generator) {
    if (!generator.hooked) {
      generator.hooked = true;
      begun(generator);
    }
  }

  private void begun(PyGenerator generator) {
    ProgramHooks program = program();
    AsyncGeneratorHooks told = program == null ? loop() : program;
    generator.hooks = told;
    if (told != null) {
      in.finalization().created(generator);
      told.begun(in, generator);
    }
  }

  /// One gave a value, with which a frame goes on: if it is the first, maybe only what was awaited
  /// there held the generator.
  void gave(@Nullable Resumable generator, Frame next) {
    if (generator instanceof PyGenerator first && !first.gave) {
      first.gave = true;
      if (!in.finalization().isPending() || holds(next, generator)) {
        return;
      }
      machine.current = next;
      in.finalization().dropped(generator);
    }
  }

  /// Whether a register that may be in use has a value.
  private static boolean holds(Frame f, @Nullable PyObject value) {
    int at = Math.min(f.pc / 4, f.code.live.length - 1);
    int alive = Math.min(at < 0 ? f.slots.length : f.code.live[at], f.slots.length);
    for (int i = 0; i < alive; i++) {
      if (f.slots[i] == value) {
        return true;
      }
    }
    return false;
  }

  /// Whether somebody is told of the end of a generator, and so may keep it for a while.
  public boolean outlives(Resumable object) {
    return object instanceof PyGenerator generator
        && generator.type() == PyGenerator.ASYNC_GENERATOR
        && generator.hooks != null
        && !generator.asyncClosed;
  }

  /// Nobody goes on with a suspended generator: it is closed, an asynchronous one by its loop if it
  /// has one.
  public void abandon(PyGenerator generator) {
    AsyncGeneratorHooks told = generator.hooks;
    if (generator.type() == PyGenerator.ASYNC_GENERATOR && told != null && !generator.asyncClosed) {
      told.dropped(in, generator);
    } else {
      machine.close(Watched.outermost(generator));
    }
  }
}
