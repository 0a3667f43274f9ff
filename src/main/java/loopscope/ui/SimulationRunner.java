package loopscope.ui;

import loopscope.scenario.Program;
import loopscope.scenario.Run;
import loopscope.scenario.Settings;
import loopscope.scenario.Simulation;

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
        return Variables.NONE;
      }
    };
  }
}
