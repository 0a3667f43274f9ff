package loopscope.syntax;

/// What is done with the thing that an expression names: read it, bind it, or delete it.
public enum ExprContext {
  LOAD,
  STORE,
  DEL
}
