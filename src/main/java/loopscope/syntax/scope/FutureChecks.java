package loopscope.syntax.scope;

import java.util.List;
import loopscope.syntax.Alias;
import loopscope.syntax.Expr;
import loopscope.syntax.Literal;
import loopscope.syntax.Module;
import loopscope.syntax.Stmt;

/// The rules for `from __future__ import …`.
final class FutureChecks {

  private static final List<String> FEATURES =
      List.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "barry_as_FLUFL",
          "generator_stop",
          "annotations");

  private FutureChecks() {}

  static void check(Module module) {
    boolean done = false;
    boolean first = true;
    for (Stmt stmt : module.body()) {
      if (stmt instanceof Stmt.ImportFrom(var name, var aliases, var level, var span)
          && "__future__".equals(name)
          && level == 0) {
        if (done) {
          throw Faults.at(span, "from __future__ imports must occur at the beginning of the file");
        }
        aliases.forEach(FutureChecks::feature);
      } else if (!(first && isDocstring(stmt))) {
        done = true;
      }
      first = false;
    }
  }

  private static boolean isDocstring(Stmt stmt) {
    return stmt instanceof Stmt.ExprStmt(Expr.Constant(Literal.Str _, _, _), _);
  }

  private static void feature(Alias alias) {
    if (alias.name().equals("braces")) {
      throw Faults.at(alias.span(), "not a chance");
    }
    if (!FEATURES.contains(alias.name())) {
      throw Faults.at(alias.span(), "future feature " + alias.name() + " is not defined");
    }
  }
}
