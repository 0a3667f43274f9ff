package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.LimitReached;
import loopscope.interp.OutputSink;
import loopscope.interp.Programs;
import loopscope.interp.RunConfig;
import loopscope.interp.lib.Library;
import loopscope.interp.text.FloatText;
import loopscope.loop.Deadlock;
import loopscope.loop.Policy;
import loopscope.loop.VirtualClock;
import loopscope.syntax.SourceFile;
import loopscope.trace.RunEnd;
import loopscope.trace.Trace;
import loopscope.trace.TraceRecorder;

/// One run of a script with everything wired: what it printed, its ticks, its trace.
final class ScriptRun {
  private static final long NEW_YEAR_2026 = 1_767_225_600_000_000_000L;
  private static final int STACK = 1 << 30;

  final StringBuilder out = new StringBuilder();
  final StringBuilder err = new StringBuilder();
  final StringBuilder ticks = new StringBuilder();
  private final TraceRecorder recorder = new TraceRecorder();
  private int status;

  static ScriptRun of(String name, String source) {
    return of(name, source, Policy.HANDS_OFF);
  }

  static ScriptRun of(String name, String source, Policy policy) {
    ScriptRun run = new ScriptRun();
    Throwable[] failure = new Throwable[1];
    Thread thread = new Thread(null, () -> run.run(name, source, policy), "script", STACK);
    thread.setUncaughtExceptionHandler((t, error) -> failure[0] = error);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
    if (failure[0] != null) {
      throw new IllegalStateException(name + " broke the simulator", failure[0]);
    }
    return run;
  }

  int status() {
    return status;
  }

  Trace trace() {
    return recorder.toTrace();
  }

  private void run(String name, String source, Policy policy) {
    VirtualClock clock = new VirtualClock();
    OutputSink output =
        new OutputSink() {
          @Override
          public void stdout(String text) {
            out.append(text);
          }

          @Override
          public void stderr(String text) {
            err.append(text);
          }
        };
    Interpreter in =
        new Interpreter(
            new RunConfig(
                output, new SimulatedTime(clock, NEW_YEAR_2026), () -> {}, recorder, 1000, false));
    in.modules().add(new Library(0, "", name));
    Asyncio engine =
        Asyncio.install(
            in,
            clock,
            recorder,
            policy,
            (iteration, seconds, handle) ->
                ticks
                    .append(iteration)
                    .append(' ')
                    .append(FloatText.repr(seconds))
                    .append(' ')
                    .append(handle)
                    .append('\n'));
    try {
      RunEnd end = Programs.runMain(in, SourceFile.of(name, source));
      status = end.status();
      engine.finish(end instanceof RunEnd.Failed);
    } catch (Deadlock deadlock) {
      status = 3;
    } catch (LimitReached limit) {
      status = 4;
    }
  }
}
