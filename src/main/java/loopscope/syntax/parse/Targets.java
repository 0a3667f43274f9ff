package loopscope.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import loopscope.syntax.Expr;
import loopscope.syntax.ExprContext;

/// Turns expressions that were read into things to bind or delete, or refuses.
final class Targets {

  /// What stands left of `=`, after `for` or after `as`.
  Expr toStore(Expr expr) {
    return convert(expr, ExprContext.STORE, true);
  }

  /// What stands after `del`; nothing may be starred.
  Expr toDelete(Expr expr) {
    return convert(expr, ExprContext.DEL, false);
  }

  /// What an annotation or an augmented assignment can have on its left: no tuple, no list.
  Expr toSingle(Expr expr) {
    return switch (expr) {
      case Expr.Name _, Expr.Attribute _, Expr.Subscript _ -> toStore(expr);
      default -> throw Mismatch.MISMATCH;
    };
  }

  private Expr convert(Expr expr, ExprContext ctx, boolean starAllowed) {
    return switch (expr) {
      case Expr.Name(var id, _, var span) -> new Expr.Name(id, ctx, span);
      case Expr.Attribute(var value, var attr, _, var span) ->
          new Expr.Attribute(value, attr, ctx, span);
      case Expr.Subscript(var value, var slice, _, var span) ->
          new Expr.Subscript(value, slice, ctx, span);
      case Expr.TupleExpr(var elts, _, var span) ->
          new Expr.TupleExpr(convertAll(elts, ctx, starAllowed), ctx, span);
      case Expr.ListExpr(var elts, _, var span) ->
          new Expr.ListExpr(convertAll(elts, ctx, starAllowed), ctx, span);
      case Expr.Starred(var value, _, var span)
          when starAllowed && !(value instanceof Expr.Starred) ->
          new Expr.Starred(convert(value, ctx, true), ctx, span);
      default -> throw Mismatch.MISMATCH;
    };
  }

  private List<Expr> convertAll(List<Expr> elts, ExprContext ctx, boolean starAllowed) {
    List<Expr> converted = new ArrayList<>(elts.size());
    for (Expr elt : elts) {
      converted.add(convert(elt, ctx, starAllowed));
    }
    return List.copyOf(converted);
  }
}
