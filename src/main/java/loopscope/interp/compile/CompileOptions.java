package loopscope.interp.compile;

/// How to compile.
///
/// @param lines whether every statement tells the machine its line, for line events and line costs
/// @param library whether the code is part of the simulator, which tracebacks leave out
/// @param ownNamespace whether module-level names may live elsewhere than among the globals, as in
///   `exec` with two dictionaries
public record CompileOptions(boolean lines, boolean library, boolean ownNamespace) {
  /// A program that nobody follows line by line.
  public static final CompileOptions PROGRAM = new CompileOptions(false, false, false);

  /// A library module of our own.
  public static final CompileOptions LIBRARY = new CompileOptions(false, true, false);

  /// Source given to `exec` or `eval`.
  public static final CompileOptions DYNAMIC = new CompileOptions(false, false, true);
}
