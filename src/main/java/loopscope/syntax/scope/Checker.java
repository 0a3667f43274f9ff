package loopscope.syntax.scope;

import java.util.ArrayList;
import java.util.List;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.Module;
import loopscope.syntax.Parsed;
import loopscope.syntax.SourceFile;
import loopscope.syntax.parse.KeywordProposals;
import loopscope.syntax.parse.Mode;
import loopscope.syntax.parse.Parser;
import loopscope.syntax.parse.SyntaxFault;

/// Everything that can be said of a program before it runs: the one way from source to something to
/// compile.
public final class Checker {

  private Checker() {}

  /// Checks a whole program.
  public static Checked check(SourceFile source) {
    return check(source, Mode.EXEC);
  }

  /// Checks as `compile` does with the mode.
  public static Checked check(SourceFile source, Mode mode) {
    return switch (Parser.parse(source, mode)) {
      case Parsed.Broken broken -> {
        Diagnostic error =
            KeywordProposals.improve(source, broken, code -> isProgram(source.name(), code));
        yield new Checked.Invalid(List.of(error), broken.warnings(), broken.readTo());
      }
      case Parsed.Tree(var module, var warnings) -> check(module, warnings);
    };
  }

  private static boolean isProgram(String name, String code) {
    Module module = Parser.treeOf(SourceFile.of(name, code));
    return module != null && check(module, List.of()) instanceof Checked.Valid;
  }

  private static Checked check(Module module, List<Diagnostic> parserWarnings) {
    List<Diagnostic> warnings = new ArrayList<>(parserWarnings);
    try {
      FutureChecks.check(module);
      new FinallyChecks(warnings).check(module);
      Scopes scopes = Scopes.of(module);
      new StatementChecks(scopes, warnings).check(module);
      return new Checked.Valid(module, scopes, warnings);
    } catch (SyntaxFault fault) {
      return new Checked.Invalid(List.of(fault.diagnostic()), warnings, 0);
    }
  }
}
