package loopscope.interp;

import loopscope.interp.object.PyModule;
import org.jspecify.annotations.Nullable;

/// Makes native modules by name.
@FunctionalInterface
public interface ModuleFinder {
  /// A new module of this name, or null when the finder has none.
  @Nullable PyModule find(Interpreter in, String name);
}
