package loopscope.syntax;

/// An operator that decides by truth and stops as soon as the outcome is known.
public enum BoolOperator {
  AND,
  OR
}
