package loopscope.scenario;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import loopscope.syntax.Diagnostic;
import loopscope.trace.RunEnd;
import loopscope.trace.Trace;
import loopscope.trace.json.ProgramInfo;
import loopscope.trace.json.TraceJson;

/// What came of running a program: all that happened, and how it ended. Immutable.
///
/// A program that does not compile gives a run too: nothing happened but its end, and `diagnostics`
/// say why. For a program that compiles they hold warnings, if anything. `missed` has a sentence
/// for each intervention that had no effect.
public record Run(
    Program program,
    Settings settings,
    Trace trace,
    List<Diagnostic> diagnostics,
    RunEnd end,
    List<String> missed) {
  public Run {
    diagnostics = List.copyOf(diagnostics);
    missed = List.copyOf(missed);
  }

  /// Writes the trace as JSON, in UTF-8. The stream stays open.
  ///
  /// @throws IOException when the stream fails
  public void writeJson(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    TraceJson.write(trace, new ProgramInfo(program.name(), program.source()), writer);
    writer.flush();
  }
}
