package loopscope.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import loopscope.export.ExportException;
import loopscope.export.ExportFormat;
import loopscope.export.ExportOptions;
import loopscope.export.TimelineExport;
import loopscope.scenario.Run;
import loopscope.scenario.RunListener;
import loopscope.timeline.AxisKind;
import loopscope.timeline.Theme;
import loopscope.trace.RunEnd;
import loopscope.trace.SourceLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `loopscope export`: the timeline as a picture, without a display.
@Command(
    name = "export",
    description = "Runs a program and writes its timeline as a picture; needs no display.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Mixin private final ProgramOptions program = new ProgramOptions();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The picture; its ending (.png, .svg, .pdf, .gif) says which kind.")
  private Path file = Path.of("");

  @Option(
      names = "--theme",
      description = "light, dark, projector or print (default: ${DEFAULT-VALUE}).",
      defaultValue = "light")
  private Theme theme = Theme.LIGHT;

  @Option(
      names = "--width",
      paramLabel = "PX",
      description = "Width of the picture; 0 is as wide as the run needs.",
      defaultValue = "0")
  private int width;

  @Option(
      names = "--scale",
      paramLabel = "N",
      description = "Pixels of the file for each pixel of the width (default: ${DEFAULT-VALUE}).",
      defaultValue = "1")
  private double scale;

  @Option(
      names = "--axis",
      description = "elastic or true to scale: elastic, true (default: ${DEFAULT-VALUE}).",
      defaultValue = "elastic")
  private AxisKind axis = AxisKind.ELASTIC;

  @Option(
      names = "--until",
      paramLabel = "STEP",
      description = "Draw the run up to this step only.")
  private @Nullable Integer until;

  @Override
  public Integer call() throws Failure {
    try {
      if (until != null && until < 0) {
        throw new IllegalArgumentException("--until is " + until + "; steps count from 0");
      }
      ExportFormat.ofFile(file);
      ExportOptions options =
          ExportOptions.DEFAULT
              .withTheme(theme)
              .withWidth(width)
              .withScale(scale)
              .withAxis(axis)
              .withTitle(title());
      if (until != null) {
        options = options.withUntil(until);
      }
      Run run = program.run(RunListener.DEAF);
      if (run.end() instanceof RunEnd.NotCompiled(String message, SourceLine line)) {
        String place = program.script() + ":" + line.number();
        throw new Failure(place + ": " + message + "; what cannot run has no timeline");
      }
      TimelineExport.write(run.trace(), options, file);
      ProgramOptions.complain(run);
    } catch (ExportException | IllegalArgumentException fault) {
      throw new Failure(file, String.valueOf(fault.getMessage()));
    }
    return ExitStatus.OK;
  }

  private String title() {
    String name = String.valueOf(program.script().getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(".py")
        ? name.substring(0, name.length() - 3)
        : name;
  }
}
