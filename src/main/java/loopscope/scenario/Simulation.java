package loopscope.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import loopscope.asyncio.Asyncio;
import loopscope.asyncio.LineCost;
import loopscope.asyncio.SimulatedTime;
import loopscope.interp.InputText;
import loopscope.interp.Interpreter;
import loopscope.interp.LimitReached;
import loopscope.interp.ProcessEnded;
import loopscope.interp.Programs;
import loopscope.interp.RunConfig;
import loopscope.interp.lib.Library;
import loopscope.interp.machine.Machine;
import loopscope.interp.text.FloatText;
import loopscope.loop.Deadlock;
import loopscope.loop.Policy;
import loopscope.loop.TickListener;
import loopscope.loop.VirtualClock;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.SourceFile;
import loopscope.syntax.parse.Mode;
import loopscope.syntax.scope.Checked;
import loopscope.syntax.scope.Checker;
import loopscope.trace.ProgramEvent.LineReached;
import loopscope.trace.ProgramEvent.OutputStream;
import loopscope.trace.ProgramEvent.RunEnded;
import loopscope.trace.RunEnd;
import loopscope.trace.SourceLine;
import loopscope.trace.Trace;
import loopscope.trace.TraceEvent;
import loopscope.trace.TraceSink;
import loopscope.trace.story.DeadlockReport;
import org.jspecify.annotations.Nullable;

/// Runs programs.
public final class Simulation {
  private final Program program;
  private final Settings settings;
  private final RunListener listener;
  private final Recorder recorder;
  private final Watch watch;

  Simulation(Program program, Settings settings, RunListener listener, int stopAt) {
    this.program = program;
    this.settings = settings;
    this.listener = listener;
    recorder = new Recorder(settings.limits().events(), settings.lineBudget(), stopAt);
    watch = new Watch(settings.limits(), recorder);
  }

  /// Lets the JVM get ready for a run, while the caller goes on: to be called before the program is
  /// read.
  public static void prepare() {
    Machine.prepare();
  }

  /// Runs a program as it is.
  public static Run run(Program program, Settings settings) {
    return run(program, settings, RunListener.DEAF);
  }

  /// Runs a program that somebody follows.
  ///
  /// It takes as long as the program takes. Interrupting the calling thread ends the run, with what
  /// happened so far.
  public static Run run(Program program, Settings settings, RunListener listener) {
    Simulation simulation = new Simulation(program, settings, listener, -1);
    return simulation.finished();
  }

  private Run finished() {
    RunThread.run(watch, this::runHere);
    Trace trace = recorder.toTrace();
    RunEnd end = ((RunEnded) trace.event(trace.size() - 1)).end();
    return new Run(program, settings, trace, diagnostics(end), end, missed);
  }

  /// The engine of the run, once it has begun.
  private @Nullable Engine engine;

  /// Ends the stacks of the run's threads, once it has begun.
  private Runnable leaveThreads = () -> {};

  /// What lines cost, null where code takes no time.
  private @Nullable LineCost lineCost;

  /// An interpreter and its asyncio.
  record Engine(Interpreter interpreter, Asyncio asyncio) {}

  private void runHere() {
    VirtualClock clock = new VirtualClock();
    Interventions whatIf = new Interventions(settings.whatIf(), clock, recorder);
    RunEnd end;
    try {
      end = ended(clock, whatIf);
    } finally {
      leaveThreads.run();
    }
    for (Interventions.Missed wish : whatIf.missed()) {
      missed.add(EndText.missed(wish.wish(), wish.reason()));
      listener.wrote(OutputStream.ERR, "loopscope: " + missed.getLast() + "\n");
      recorder.missed(wish.wish(), wish.reason());
    }
    recorder.end(end);
  }

  private final List<String> missed = new ArrayList<>();

  /// Says what to do where the run stops.
  void stopAt(Consumer<Engine> look) {
    recorder.atStop(
        () -> {
          if (engine != null) {
            look.accept(engine);
          }
        });
  }

  /// Runs to where it stops, or to the end if that comes first.
  void runToStop() {
    RunThread.run(watch, this::runHere);
  }

  private RunEnd ended(VirtualClock clock, Interventions whatIf) {
    Output output = new Output();
    RunLimits limits = settings.limits();
    Interpreter in =
        new Interpreter(
            new RunConfig(
                output,
                new SimulatedTime(clock, settings.startTime()),
                watch,
                recorder,
                limits.recursion(),
                followsLines() ? this::lineReached : null,
                settings.hardware()));
    boolean asWritten = settings.whatIf().isEmpty();
    InputText input =
        new InputText(InputLines.of(settings.input(), settings.whatIf()), whatIf::lineRead);
    in.modules().add(new Library(settings.seed(), input, program.name()));
    TraceSink sink = asWritten ? recorder : new FollowedSink(recorder, whatIf::follow);
    Policy policy = asWritten ? Policy.HANDS_OFF : whatIf;
    Asyncio asyncio = Asyncio.install(in, clock, sink, policy, ticks());
    leaveThreads = asyncio.standOn(() -> new JavaStack(in.protocols().changed::during));
    engine = new Engine(in, asyncio);
    if (settings.lineCost() > 0) {
      lineCost = new LineCost(asyncio, settings.lineCost());
      recorder.timeBy(clock);
    }
    output.in = in;
    watch.follow(in::currentLine);
    recorder.follow(in::currentLine);
    try {
      RunEnd[] end = new RunEnd[1];
      in.protocols().changed.during(() -> end[0] = Programs.runMain(in, program.toSourceFile()));
      return end[0];
    } catch (Deadlock _) {
      List<String> sentences = DeadlockReport.of(recorder.state()).sentences();
      listener.wrote(OutputStream.ERR, EndText.deadlock(sentences));
      return new RunEnd.Deadlocked(sentences);
    } catch (ProcessEnded ended) {
      return new RunEnd.Exited(ended.status());
    } catch (LimitReached reached) {
      String limit = EndText.limit(reached.kind(), limits);
      int line = reached.line() == 0 ? in.currentLine() : reached.line();
      listener.wrote(OutputStream.ERR, EndText.ended(reached.kind(), limit, line));
      return new RunEnd.LimitReached(limit, new SourceLine(line));
    }
  }

  private boolean followsLines() {
    return settings.lineBudget() > 0 || settings.lineCost() > 0;
  }

  private void lineReached(int line, String function) {
    if (settings.lineBudget() > 0) {
      recorder.record(new LineReached(new SourceLine(line), function));
    }
    if (lineCost != null) {
      lineCost.charge();
      recorder.costs(line);
    }
  }

  private @Nullable TickListener ticks() {
    if (!listener.followsHandles()) {
      return null;
    }
    return (iteration, seconds, name) ->
        listener.handleRuns(iteration, FloatText.repr(seconds), name);
  }

  private List<Diagnostic> diagnostics(RunEnd end) {
    if (!(end instanceof RunEnd.NotCompiled)) {
      return List.of();
    }
    SourceFile source = program.toSourceFile();
    return Checker.check(source, Mode.EXEC) instanceof Checked.Invalid invalid
        ? invalid.errors()
        : List.of();
  }

  /// Passes events on and lets somebody see them.
  private record FollowedSink(TraceSink sink, Consumer<TraceEvent> follower) implements TraceSink {
    @Override
    public void record(TraceEvent event) {
      sink.record(event);
      follower.accept(event);
    }

    @Override
    public int size() {
      return sink.size();
    }
  }

  /// Records what is written, and passes it on.
  private final class Output implements loopscope.interp.OutputSink {
    private @Nullable Interpreter in;

    @Override
    public void stdout(String text) {
      wrote(OutputStream.OUT, text);
    }

    @Override
    public void stderr(String text) {
      wrote(OutputStream.ERR, text);
    }

    @Override
    public void flush() {
      listener.flushed();
    }

    private void wrote(OutputStream stream, String text) {
      if (!text.isEmpty()) {
        listener.wrote(stream, text);
        if (!listener.wantsMore()) {
          watch.stop();
        }
        recorder.output(stream, text, in == null ? 0 : in.currentLine());
      }
    }
  }
}
