package loopscope.interp.compile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import loopscope.syntax.scope.Scope;

/// A list, set or dict comprehension that runs in its host's frame (PEP 709): its variables are
/// temporaries of the host.
final class Inlined {
  final Scope scope;
  final Map<String, Integer> registers = new LinkedHashMap<>();

  /// Variables that are bound by now; reading another one is an error for certain.
  final Set<String> bound = new LinkedHashSet<>();

  Inlined(Scope scope) {
    this.scope = scope;
  }

  boolean isCell(String name) {
    return scope.cells().contains(name);
  }
}
