package loopscope.loop;

/// A stack of Java's own beside the one of the run, on which code can wait where it stands.
///
/// Simulated threads run on such stacks, because native code that calls the program back, as `map`,
/// `sorted` or a property do, cannot be suspended otherwise. Whoever goes on with one waits until
/// it parks or is through, so that one stack moves at a time and nothing depends on the machine.
public interface SideStack {
  /// Runs `body`, or goes on where the stack parked, until it parks or is through. What the body
  /// throws comes out here.
  ///
  /// @return whether the stack is free again
  boolean go(Runnable body);

  /// Called on the stack itself: waits until somebody goes on with it.
  void park();

  /// Ends the stack, unwinding what is parked on it.
  void abandon();
}
