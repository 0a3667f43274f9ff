package loopscope.interp.compile;

import java.util.List;
import java.util.Set;
import loopscope.interp.machine.Op;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyCode.Kind;
import loopscope.interp.object.PyStr;
import loopscope.syntax.Alias;
import loopscope.syntax.Expr;
import loopscope.syntax.Module;
import loopscope.syntax.SourceFile;
import loopscope.syntax.Span;
import loopscope.syntax.Stmt;
import loopscope.syntax.scope.Scopes;

/// Compiles a checked tree.
public final class Compiler {
  private static final Span START = new Span(1, 0, 1, 0);

  private Compiler() {}

  /// The code of a module, to be run with a namespace.
  public static PyCode module(
      Module module, Scopes scopes, SourceFile source, CompileOptions options) {
    Unit unit = unit(module, scopes, source, options);
    List<Stmt> body = module.body();
    PyStr docstring = Docstring.of(body);
    if (docstring != null) {
      unit.asm.emit(
          Op.STORE_NAME, unit.constants.string(docstring.value), unit.asm.name("__doc__"));
    }
    // Annotations come first: a function that is called in the body may look at the module's.
    new Annotations(unit).body(scopes.moduleAnnotations(), body, START);
    unit.statements.all(docstring == null ? body : body.subList(1, body.size()));
    return end(unit, unit.constants.none());
  }

  /// The code of an expression; it returns the value. The module's body is the expression alone.
  public static PyCode expression(Module module, Scopes scopes, SourceFile source) {
    Unit unit = unit(module, scopes, source, CompileOptions.DYNAMIC);
    if (!(module.body().getFirst() instanceof Stmt.ExprStmt(Expr value, Span span))) {
      throw new IllegalStateException("not an expression");
    }
    unit.asm.at(span);
    return end(unit, unit.expressions.operand(value));
  }

  /// The code of a statement as in an interactive session, which prints the values of expressions.
  public static PyCode interactive(Module module, Scopes scopes, SourceFile source) {
    Unit unit = unit(module, scopes, source, CompileOptions.DYNAMIC);
    unit.statements.showValues();
    unit.statements.all(module.body());
    return end(unit, unit.constants.none());
  }

  private static Unit unit(
      Module module, Scopes scopes, SourceFile source, CompileOptions options) {
    boolean rebinds = source.text().contains(":=");
    boolean tellsEnds = !options.library() && tellsEnds(source.text());
    Compilation compilation =
        new Compilation(
            source,
            source.text().split("\n", -1),
            scopes,
            options,
            rebinds,
            tellsEnds,
            tellsEnds || !options.library() && source.text().contains("async "),
            hasTextAnnotations(module));
    return new Unit(compilation, null, scopes.module(), Kind.MODULE, Set.of(), START);
  }

  private static PyCode end(Unit unit, int result) {
    unit.asm.emit(Op.RETURN, result);
    return unit.finish("<module>", "<module>", 1, Parameters.NONE, null);
  }

  private static boolean tellsEnds(String text) {
    return text.contains("__del__") || text.contains("weakref");
  }

  private static boolean hasTextAnnotations(Module module) {
    for (Stmt stmt : module.body()) {
      if (stmt instanceof Stmt.ImportFrom(String name, List<Alias> names, _, _)
          && "__future__".equals(name)
          && names.stream().anyMatch(alias -> alias.name().equals("annotations"))) {
        return true;
      }
    }
    return false;
  }
}
