package loopscope.interp.compile;

/// Where a variable lives, as seen from the code that names it.
sealed interface Place {
  /// In a register of the frame.
  record Local(int register) implements Place {}

  /// In the cell that a register holds.
  record Cell(int register) implements Place {}

  /// Among the globals, or failing that the builtins.
  record Global() implements Place {}

  /// In the frame's namespace, the globals or the builtins: modules and class bodies.
  record Namespace() implements Place {}

  /// In a class body's namespace, or failing that in the cell that a register holds.
  record ClassCell(int register) implements Place {}

  /// In the class namespace that the cell in `dict` holds, or failing that among the globals.
  record DictGlobal(int dict) implements Place {}

  /// In the class namespace that the cell in `dict` holds, or failing that in the cell in
  /// `register`.
  record DictCell(int dict, int register) implements Place {}

  /// The shared places without parts.
  Place GLOBAL = new Global();

  /// See [Namespace].
  Place NAMESPACE = new Namespace();
}
