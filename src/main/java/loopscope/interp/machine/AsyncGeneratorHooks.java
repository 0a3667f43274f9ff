package loopscope.interp.machine;

import loopscope.interp.Interpreter;

/// Who looks after asynchronous generators: an event loop, which has to close those that are left
/// over.
public interface AsyncGeneratorHooks {
  /// A generator is iterated for the first time.
  void begun(Interpreter in, PyGenerator generator);

  /// A suspended generator was dropped.
  void dropped(Interpreter in, PyGenerator generator);
}
