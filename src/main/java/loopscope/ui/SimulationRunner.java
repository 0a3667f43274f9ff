package loopscope.ui;

import java.util.ArrayList;
import java.util.List;
import loopscope.scenario.Inspection;
import loopscope.scenario.Inspection.FrameView;
import loopscope.scenario.Inspector;
import loopscope.scenario.Program;
import loopscope.scenario.Run;
import loopscope.scenario.Settings;
import loopscope.scenario.Simulation;
import loopscope.trace.Actor;
import loopscope.trace.HandleState;
import loopscope.trace.LoopEvent.HandleKind;
import loopscope.trace.LoopState;
import loopscope.trace.TaskEvent.TaskResumed;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState;
import loopscope.trace.TaskState.Phase;
import loopscope.ui.Variables.Variable;
import org.jspecify.annotations.Nullable;

/// The engine: programs run in the simulation, variables come from replays of it.
public final class SimulationRunner implements Runner {
  @Override
  public Work run(Program program, Settings settings) {
    Run run = Simulation.run(program, settings);
    RunResult result = new RunResult(program, run.trace(), run.diagnostics());
    return new Work() {
      @Override
      public RunResult result() {
        return result;
      }

      @Override
      public Variables variablesAt(int position, Variables.Wish wish) {
        return variables(run, position, wish);
      }
    };
  }

  private static Variables variables(Run run, int position, Variables.Wish wish) {
    if (position == 0) {
      return Variables.NONE;
    }
    Inspection seen = Inspector.inspect(run, position, wish.open());
    Moment moment = Moment.at(run.trace(), position);
    TaskId task = task(moment, wish.task());
    TaskState state = task == null ? null : moment.state().task(task);
    if (state == null) {
      String owner = Texts.of(SimulationRunner.class).get("owner.program");
      return seen.running().isEmpty() ? Variables.NONE : shown(owner, seen.running());
    }
    boolean runs = state.phase() == Phase.RUNNING && !begins(moment);
    List<FrameView> suspended = seen.tasks().getOrDefault(state.id(), List.of());
    return shown(state.label(), runs ? seen.running() : suspended);
  }

  /// The task that is wished for if it is not over; else the one that runs, or ran last among those
  /// that are not over; null while code outside tasks runs.
  private static @Nullable TaskId task(Moment moment, @Nullable TaskId wished) {
    LoopState state = moment.state();
    TaskState wanted = wished == null ? null : state.task(wished);
    if (wanted != null && wanted.alive()) {
      return wished;
    }
    return switch (state.actor()) {
      case Actor.InTask _, Actor.InLoop _ -> moment.lastTask(SimulationRunner::isTelling);
      case Actor.InCallback _ ->
          isOfProgram(state) ? null : moment.lastTask(SimulationRunner::isTelling);
      case Actor.InProgram _, Actor.InThread _ -> null;
    };
  }

  /// Whether a task has variables of the program.
  private static boolean isTelling(TaskState task) {
    return task.alive() && !task.ofAsyncio();
  }

  /// Whether the callback that runs is one of the program's own.
  private static boolean isOfProgram(LoopState state) {
    HandleState handle = state.runningHandle();
    return handle != null && handle.kind() == HandleKind.CALLBACK;
  }

  /// Whether a step begins just now: the task still stands at its `await`.
  private static boolean begins(Moment moment) {
    return moment.trace().event(moment.position() - 1) instanceof TaskResumed;
  }

  private static Variables shown(String owner, List<FrameView> frames) {
    List<Variables.Frame> views = new ArrayList<>();
    for (FrameView frame : frames) {
      views.add(
          new Variables.Frame(
              frame.function(), frame.line().number(), variables(frame.variables())));
    }
    return new Variables(owner, views);
  }

  private static List<Variable> variables(List<Inspection.Variable> seen) {
    return seen.stream()
        .map(
            each ->
                new Variable(
                    each.name(), each.value(), each.type(), each.opens(), variables(each.parts())))
        .toList();
  }
}
