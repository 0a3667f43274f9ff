package loopscope.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import loopscope.scenario.Run;
import loopscope.scenario.RunListener;
import loopscope.trace.story.Story;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `loopscope explain`: the run as a readable story, one line a step.
@Command(
    name = "explain",
    description = "Runs a program and tells what happened, one line a step.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final ProgramOptions program = new ProgramOptions();

  @Override
  public Integer call() throws Failure {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Run run = program.run(RunListener.DEAF);
    for (String line : Story.of(run.trace())) {
      out.println(line);
      if (out.checkError()) {
        break;
      }
    }
    out.flush();
    ProgramOptions.complain(run);
    return ExitStatus.OK;
  }
}
