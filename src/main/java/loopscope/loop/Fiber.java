package loopscope.loop;

/// A simulated thread beside the main one: something that can be run until it blocks or ends.
@FunctionalInterface
public interface Fiber {
  /// Runs on until it has to wait for something or is at its end. Before it returns to wait, it has
  /// told [Threads] when to wake it, or has left word with whoever will.
  void run();
}
