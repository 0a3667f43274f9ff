package loopscope.interp.compile;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import loopscope.interp.machine.Op;
import loopscope.interp.object.PyCode.Kind;
import loopscope.syntax.Expr;
import loopscope.syntax.Span;
import loopscope.syntax.Stmt;
import loopscope.syntax.TypeParam;
import loopscope.syntax.scope.Scope;
import org.jspecify.annotations.Nullable;

/// Compiles type parameters and `type` statements (PEP 695 and 696).
///
/// A generic definition is made inside a function of its own, so that its type parameters are
/// variables that nobody else sees.
final class TypeParameters {
  private final Unit unit;

  TypeParameters(Unit unit) {
    this.unit = unit;
  }

  /// Makes something inside the scope of type parameters; `make` gives the register of the result.
  void around(Scope scope, String name, Span span, ToIntFunction<Unit> make, int into) {
    Unit inner = new Unit(unit.compilation, unit, scope, Kind.FUNCTION, Set.of(), span);
    int result = make.applyAsInt(inner);
    inner.asm.emit(Op.RETURN, result);
    String title = "<generic parameters of " + name + ">";
    int base = unit.temp();
    unit.functions.finish(inner, title, span.line(), Parameters.NONE, null, base);
    unit.asm.emit(Op.CALL, into, base, 0);
  }

  /// Creates the type parameters, binds their names and puts a tuple of them into a register.
  void create(List<TypeParam> parameters, int into) {
    int mark = unit.mark();
    int first = unit.temps(parameters.size());
    for (int i = 0; i < parameters.size(); i++) {
      one(parameters.get(i), first + i);
    }
    unit.asm.emit(Op.BUILD_TUPLE, into, first, parameters.size());
    unit.release(mark);
  }

  private void one(TypeParam parameter, int into) {
    Assembler asm = unit.asm;
    asm.at(parameter.span());
    int mark = unit.mark();
    int parts = unit.temps(2);
    asm.emit(Op.MOVE, parts, unit.constants.string(parameter.name()));
    Intrinsic kind =
        switch (parameter) {
          case TypeParam.TypeVar(_, var bound, _, _) -> {
            if (bound == null) {
              yield Intrinsic.TYPE_VAR;
            }
            lazy(unit.compilation.scopes().boundOf(parameter), parameter.name(), bound, parts + 1);
            yield bound instanceof Expr.TupleExpr
                ? Intrinsic.TYPE_VAR_WITH_CONSTRAINTS
                : Intrinsic.TYPE_VAR_WITH_BOUND;
          }
          case TypeParam.ParamSpec _ -> Intrinsic.PARAM_SPEC;
          case TypeParam.TypeVarTuple _ -> Intrinsic.TYPE_VAR_TUPLE;
        };
    asm.emit(Op.INTRINSIC, into, parts, kind.ordinal());
    if (parameter.defaultValue() != null) {
      asm.emit(Op.MOVE, parts, into);
      Scope scope = unit.compilation.scopes().defaultOf(parameter);
      lazy(scope, parameter.name(), parameter.defaultValue(), parts + 1);
      asm.emit(Op.INTRINSIC, into, parts, Intrinsic.SET_DEFAULT.ordinal());
    }
    unit.variables.store(parameter.name(), into);
    unit.release(mark);
  }

  /// A function that evaluates an expression when it is asked to.
  private void lazy(@Nullable Scope scope, String name, Expr value, int into) {
    if (scope == null) {
      throw new IllegalStateException("no scope for " + name);
    }
    Unit inner = new Unit(unit.compilation, unit, scope, Kind.FUNCTION, Set.of(), value.span());
    Expr evaluated = value instanceof Expr.Starred(Expr starred, _, _) ? starred : value;
    inner.asm.emit(Op.RETURN, inner.expressions.operand(evaluated));
    int count = scope.parameters().size();
    Parameters parameters = new Parameters(count, count, 0, false, false);
    unit.functions.finish(inner, name, value.span().line(), parameters, null, into);
  }

  void alias(Stmt.TypeAlias alias) {
    Scope generic = unit.compilation.scopes().typeParamsOf(alias);
    int result = unit.temp();
    if (generic == null) {
      make(alias, result);
    } else {
      around(
          generic,
          alias.name().id(),
          alias.span(),
          inner -> {
            int made = inner.temp();
            inner.typeParameters.make(alias, made);
            return made;
          },
          result);
    }
    unit.asm.at(alias.span());
    unit.variables.store(alias.name().id(), result);
  }

  private void make(Stmt.TypeAlias alias, int into) {
    int parts = unit.temps(3);
    String name = alias.name().id();
    unit.asm.emit(Op.MOVE, parts, unit.constants.string(name));
    if (alias.typeParams().isEmpty()) {
      unit.asm.emit(Op.MOVE, parts + 1, unit.constants.none());
    } else {
      create(alias.typeParams(), parts + 1);
    }
    lazy(unit.compilation.scopes().of(alias), name, alias.value(), parts + 2);
    unit.asm.emit(Op.INTRINSIC, into, parts, Intrinsic.TYPE_ALIAS.ordinal());
  }
}
