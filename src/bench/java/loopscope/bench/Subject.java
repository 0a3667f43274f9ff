package loopscope.bench;

import java.util.Objects;
import loopscope.asyncio.Asyncio;
import loopscope.asyncio.SimulatedTime;
import loopscope.interp.Hardware;
import loopscope.interp.InputText;
import loopscope.interp.Interpreter;
import loopscope.interp.OutputSink;
import loopscope.interp.RunConfig;
import loopscope.interp.lib.Library;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.loop.Policy;
import loopscope.loop.VirtualClock;
import loopscope.trace.TraceEvent;
import loopscope.trace.TraceSink;

/// An interpreter that has run the benchmarks' Python and waits for calls of its functions. What
/// happens is told to nobody, so that nothing but the machine is measured.
final class Subject {
  private final Interpreter in;
  private final PyDict globals = new PyDict();

  Subject(String source) {
    VirtualClock clock = new VirtualClock();
    in =
        new Interpreter(
            new RunConfig(
                new Nowhere(),
                new SimulatedTime(clock, 0),
                () -> {},
                new Forgetful(),
                1000,
                null,
                Hardware.DEFAULT));
    in.modules().add(new Library(0, InputText.NONE, "bench.py"));
    Asyncio.install(in, clock, new Forgetful(), Policy.HANDS_OFF, null);
    in.call(builtin("exec"), PyStr.of(source), globals);
  }

  private PyObject builtin(String name) {
    return Objects.requireNonNull(in.builtins().get(name), name);
  }

  /// Calls a function of the program.
  PyObject call(String function) {
    return in.call(Objects.requireNonNull(globals.get(function), function));
  }

  private record Nowhere() implements OutputSink {
    @Override
    public void stdout(String text) {}

    @Override
    public void stderr(String text) {
      throw new IllegalStateException(text);
    }
  }

  private record Forgetful() implements TraceSink {
    @Override
    public void record(TraceEvent event) {}

    @Override
    public int size() {
      return 0;
    }
  }
}
