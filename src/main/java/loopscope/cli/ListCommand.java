package loopscope.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import loopscope.scenario.Catalogue;
import loopscope.scenario.Chapter;
import loopscope.scenario.FileProblem;
import loopscope.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `loopscope list`: the scenarios that come with the program.
@Command(
    name = "list",
    description = "Lists the scenarios, chapter by chapter.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec command = java.util.Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    Catalogue catalogue = Catalogue.bundled();
    for (Chapter chapter : catalogue.chapters()) {
      out.println(chapter.title());
      for (Scenario scenario : chapter.scenarios()) {
        String file = chapter.folder() + "/" + scenario.program().name();
        out.println("  " + scenario.title() + "  (" + file + ")");
        if (!scenario.summary().isEmpty()) {
          out.println("      " + scenario.summary());
        }
      }
    }
    for (FileProblem problem : catalogue.problems()) {
      command.commandLine().getErr().println(problem);
    }
    return catalogue.problems().isEmpty() ? ExitStatus.OK : ExitStatus.FAULTS;
  }
}
