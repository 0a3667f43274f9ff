package loopscope.interp.object;

import org.jspecify.annotations.Nullable;

/// A variable that an inner function shares with the function around it.
public final class PyCell extends PyObject {
  /// `types.CellType`.
  public static final PyType TYPE = PyType.define("cell").sealed().build();

  /// What the variable holds, or null while it is unbound.
  public @Nullable PyObject value;

  /// A variable.
  public PyCell(@Nullable PyObject value) {
    this.value = value;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
