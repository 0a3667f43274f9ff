package loopscope.interp.compile;

import java.util.List;
import loopscope.syntax.Expr;

/// Which expressions may do something that a program notices, other than fail.
///
/// Operators and attributes count as harmless although a class can give them any meaning: whoever
/// asks only wants to know whether two steps may change places.
final class SideEffects {
  private SideEffects() {}

  /// Whether one of the expressions may call something or stop in the middle.
  static boolean areIn(List<Expr> all) {
    return all.stream().anyMatch(SideEffects::areIn);
  }

  private static boolean areIn(Expr expression) {
    return switch (expression) {
      case Expr.Constant _, Expr.Name _, Expr.Lambda _, Expr.Slice _ -> false;
      case Expr.Attribute attribute -> areIn(attribute.value());
      case Expr.Subscript(Expr value, Expr slice, _, _) -> areIn(value) || areIn(slice);
      case Expr.BinOp(Expr left, _, Expr right, _) -> areIn(left) || areIn(right);
      case Expr.UnaryOp unary -> areIn(unary.operand());
      case Expr.Compare(Expr left, _, List<Expr> others, _) -> areIn(left) || areIn(others);
      case Expr.BoolOp bool -> areIn(bool.values());
      case Expr.IfExp(Expr test, Expr body, Expr orelse, _) ->
          areIn(test) || areIn(body) || areIn(orelse);
      case Expr.JoinedStr text -> areIn(text.values());
      case Expr.FormattedValue formatted -> areIn(formatted.value());
      case Expr.ListExpr list -> areIn(list.elts());
      case Expr.TupleExpr tuple -> areIn(tuple.elts());
      case Expr.SetExpr _, Expr.DictExpr _, Expr.Starred _ -> true;
      case Expr.NamedExpr _, Expr.Call _, Expr.Await _, Expr.Yield _, Expr.YieldFrom _ -> true;
      case Expr.ListComp _, Expr.SetComp _, Expr.DictComp _, Expr.GeneratorExp _ -> true;
      case Expr.Interpolation _, Expr.TemplateStr _ -> true;
    };
  }
}
