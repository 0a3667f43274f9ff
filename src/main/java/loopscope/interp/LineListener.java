package loopscope.interp;

/// Follows a program line by line.
public interface LineListener {
  /// Execution came to a line, from 1, of the program's file; `function` is the name of the code
  /// that it stands in.
  void lineReached(int line, String function);
}
