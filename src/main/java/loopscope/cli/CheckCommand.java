package loopscope.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import loopscope.scenario.Catalogue;
import loopscope.scenario.FileCheck;
import loopscope.scenario.FileProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `loopscope check`: scenario files against the schema, programs against the parser.
@Command(
    name = "check",
    description =
        "Checks scenario files against the schema and programs against the parser, and prints every"
            + " fault with file, line and column.",
    footer = {"", "Exit status: 0 no fault, 1 faults found, 2 bad command line."},
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Files (.py, .json) or folders; without any, the bundled scenarios.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws Failure {
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw new Failure(file, "there is no such file");
      }
    }
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    List<Path> places = files.isEmpty() ? List.of(Catalogue.bundledFolder()) : files;
    FileCheck check = new FileCheck();
    places.forEach(check::check);
    for (FileProblem problem : check.problems()) {
      out.println(problem);
    }
    int faults = check.problems().size();
    String found = faults == 0 ? "no fault" : faults == 1 ? "1 fault" : faults + " faults";
    int count = check.files();
    command
        .commandLine()
        .getErr()
        .println((count == 1 ? "1 file" : count + " files") + ", " + found);
    return faults == 0 ? ExitStatus.OK : ExitStatus.FAULTS;
  }
}
