package loopscope.interp;

/// Where a program's output goes.
public interface OutputSink {
  /// Text written to `sys.stdout`.
  void stdout(String text);

  /// Text written to `sys.stderr`.
  void stderr(String text);

  /// `flush()`.
  default void flush() {}
}
