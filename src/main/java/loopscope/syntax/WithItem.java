package loopscope.syntax;

import org.jspecify.annotations.Nullable;

/// `contextExpr as optionalVars` in a `with` statement.
public record WithItem(Expr contextExpr, @Nullable Expr optionalVars) {}
