package loopscope.interp.object;

/// Fills a native class's table of methods and attributes.
@FunctionalInterface
public interface MethodTable {
  /// Adds them.
  void fill(TypeBuilder builder);
}
