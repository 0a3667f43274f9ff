package loopscope.interp.compile;

/// What [Op#INTRINSIC] can do; operands lie in consecutive registers.
public enum Intrinsic {
  /// A type variable of a name.
  TYPE_VAR,
  /// A type variable of a name, and the function that gives its bound.
  TYPE_VAR_WITH_BOUND,
  /// A type variable of a name, and the function that gives its constraints.
  TYPE_VAR_WITH_CONSTRAINTS,
  /// A parameter specification of a name.
  PARAM_SPEC,
  /// A tuple of type variables of a name.
  TYPE_VAR_TUPLE,
  /// A type parameter, and the function that gives its default; the result is the parameter.
  SET_DEFAULT,
  /// `Generic[...]` of a tuple of type parameters.
  SUBSCRIPT_GENERIC,
  /// A type alias of a name, its type parameters or None, and the function that gives its value.
  TYPE_ALIAS,
  /// Prints a value as an interactive session does.
  PRINT
}
