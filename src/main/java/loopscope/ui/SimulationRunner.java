package loopscope.ui;

import java.util.ArrayList;
import java.util.List;
import loopscope.scenario.Inspection;
import loopscope.scenario.Inspector;
import loopscope.scenario.Program;
import loopscope.scenario.Run;
import loopscope.scenario.Settings;
import loopscope.scenario.Simulation;
import loopscope.trace.Actor;
import loopscope.trace.LoopState;
import loopscope.trace.TaskEvent.TaskFinished;
import loopscope.trace.TaskEvent.TaskResumed;
import loopscope.trace.TaskEvent.TaskSuspended;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState;
import loopscope.trace.TraceEvent;
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
      public Variables variablesAt(int position) {
        return variables(run, position);
      }
    };
  }

  /// The variables of whoever runs; between two steps, and at the moment when a step begins, those
  /// of the task that stands still at its `await`.
  private static Variables variables(Run run, int position) {
    if (position == 0) {
      return Variables.NONE;
    }
    Inspection seen = Inspector.inspect(run, position);
    LoopState state = run.trace().stateAt(position);
    TraceEvent event = run.trace().event(position - 1);
    boolean standsStill =
        event instanceof TaskResumed
            || event instanceof TaskSuspended
            || state.actor() instanceof Actor.InLoop;
    TaskId task = standsStill ? lastToRun(run, position) : state.runningTask();
    List<Inspection.FrameView> frames =
        standsStill && task != null ? seen.tasks().getOrDefault(task, List.of()) : seen.running();
    List<Variables.Frame> views = new ArrayList<>();
    for (Inspection.FrameView frame : frames) {
      List<Variables.Variable> variables = new ArrayList<>();
      for (Inspection.Variable variable : frame.variables()) {
        variables.add(new Variables.Variable(variable.name(), variable.value(), variable.type()));
      }
      views.add(new Variables.Frame(frame.function(), frame.line().number(), variables));
    }
    return views.isEmpty() ? Variables.NONE : new Variables(owner(state, task), views);
  }

  private static String owner(LoopState state, @Nullable TaskId id) {
    TaskState task = id == null ? null : state.task(id);
    return task == null ? Texts.of(SimulationRunner.class).get("owner.program") : task.label();
  }

  private static @Nullable TaskId lastToRun(Run run, int position) {
    for (int i = position - 1; i >= 0; i--) {
      TraceEvent event = run.trace().event(i);
      switch (event) {
        case TaskResumed resumed -> {
          return resumed.task();
        }
        case TaskSuspended suspended -> {
          return suspended.task();
        }
        case TaskFinished _ -> {
          return null;
        }
        default -> {}
      }
    }
    return null;
  }
}
