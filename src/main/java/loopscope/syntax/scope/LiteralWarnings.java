package loopscope.syntax.scope;

import java.util.List;
import loopscope.syntax.CmpOperator;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.Expr;
import loopscope.syntax.Literal;
import org.jspecify.annotations.Nullable;

/// Warns of literals that are called, subscripted or compared in a way that cannot be meant.
final class LiteralWarnings {

  private final List<Diagnostic> warnings;

  LiteralWarnings(List<Diagnostic> warnings) {
    this.warnings = warnings;
  }

  private void warn(Expr at, String message) {
    warnings.add(Faults.warning(at.span(), message));
  }

  void called(Expr func) {
    String type =
        switch (func) {
          case Expr.Lambda _, Expr.Name _, Expr.Attribute _ -> null;
          default -> typeOf(func);
        };
    if (type != null) {
      warn(func, "'" + type + "' object is not callable; perhaps you missed a comma?");
    }
  }

  void subscripted(Expr value, Expr index) {
    String notSubscriptable =
        switch (value) {
          case Expr.Constant(var literal, _, _) ->
              switch (literal) {
                case Literal.Str _, Literal.Bytes _ -> null;
                default -> typeOf(value);
              };
          case Expr.SetExpr _,
              Expr.SetComp _,
              Expr.GeneratorExp _,
              Expr.Lambda _,
              Expr.TemplateStr _,
              Expr.Interpolation _ ->
              typeOf(value);
          default -> null;
        };
    if (notSubscriptable != null) {
      warn(
          value,
          "'" + notSubscriptable + "' object is not subscriptable; perhaps you missed a comma?");
      return;
    }
    boolean sequence =
        switch (value) {
          case Expr.Constant(Literal.Str _, _, _), Expr.Constant(Literal.Bytes _, _, _) -> true;
          case Expr.TupleExpr _,
              Expr.ListExpr _,
              Expr.ListComp _,
              Expr.JoinedStr _,
              Expr.FormattedValue _ ->
              true;
          default -> false;
        };
    String indexType = typeOf(index);
    if (sequence
        && indexType != null
        && !indexType.equals("int")
        && !indexType.equals("bool")
        && !(index instanceof Expr.Slice)) {
      warn(
          value,
          typeOf(value)
              + " indices must be integers or slices, not "
              + indexType
              + "; perhaps you missed a comma?");
    }
  }

  /// Warns once at most of a chain, as CPython does.
  void compared(Expr.Compare compare) {
    Expr left = compare.left();
    for (int i = 0; i < compare.ops().size(); i++) {
      CmpOperator op = compare.ops().get(i);
      Expr right = compare.comparators().get(i);
      if (op == CmpOperator.IS || op == CmpOperator.IS_NOT) {
        Expr literal = isCompared(left) ? left : isCompared(right) ? right : null;
        if (literal != null) {
          String meant = op == CmpOperator.IS ? "==" : "!=";
          warn(
              compare,
              "\""
                  + op.symbol()
                  + "\" with '"
                  + typeOf(literal)
                  + "' literal. Did you mean \""
                  + meant
                  + "\"?");
          return;
        }
      }
      left = right;
    }
  }

  /// Whether identity of a literal says nothing.
  private static boolean isCompared(Expr expr) {
    return switch (expr) {
      case Expr.Constant(Literal.Singleton _, _, _) -> false;
      case Expr.Constant _ -> true;
      case Expr.TupleExpr(var elts, _, _) -> elts.stream().allMatch(LiteralWarnings::isConstant);
      default -> false;
    };
  }

  private static boolean isConstant(Expr expr) {
    return expr instanceof Expr.Constant
        || expr instanceof Expr.TupleExpr(var elts, _, _)
            && elts.stream().allMatch(LiteralWarnings::isConstant);
  }

  /// The name of the type that an expression has for certain.
  private static @Nullable String typeOf(Expr expr) {
    return switch (expr) {
      case Expr.TupleExpr _ -> "tuple";
      case Expr.ListExpr _, Expr.ListComp _ -> "list";
      case Expr.DictExpr _, Expr.DictComp _ -> "dict";
      case Expr.SetExpr _, Expr.SetComp _ -> "set";
      case Expr.GeneratorExp _ -> "generator";
      case Expr.Lambda _ -> "function";
      case Expr.TemplateStr _ -> "string.templatelib.Template";
      case Expr.Interpolation _ -> "string.templatelib.Interpolation";
      case Expr.JoinedStr _, Expr.FormattedValue _ -> "str";
      case Expr.Constant(var literal, _, _) ->
          switch (literal) {
            case Literal.Int _, Literal.BigInt _ -> "int";
            case Literal.Float _ -> "float";
            case Literal.Complex _ -> "complex";
            case Literal.Str _ -> "str";
            case Literal.Bytes _ -> "bytes";
            case Literal.Singleton s ->
                switch (s) {
                  case NONE -> "NoneType";
                  case TRUE, FALSE -> "bool";
                  case ELLIPSIS -> "ellipsis";
                };
          };
      default -> null;
    };
  }
}
