package loopscope.ui;

import loopscope.scenario.Program;
import loopscope.scenario.Settings;

/// What the window asks of the engine. Both calls take their time: never on the JavaFX thread.
public interface Runner {
  /// Runs a program to its end or to a limit. Interrupting the thread ends the run early.
  Work run(Program program, Settings settings) throws InterruptedException;

  /// A run and the way to look into it.
  interface Work {
    RunResult result();

    /// The variables of a task at a position or, without a wish, of whoever runs or ran last.
    Variables variablesAt(int position, Variables.Wish wish) throws InterruptedException;
  }
}
