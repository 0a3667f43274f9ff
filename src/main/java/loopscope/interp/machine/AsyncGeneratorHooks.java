package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// Who looks after asynchronous generators: an event loop, which has to close those that are left
/// over.
public interface AsyncGeneratorHooks {
  /// The loop that runs at present, or null: what a program sets holds until the loop changes.
  default @Nullable Object loop() {
    return null;
  }

  /// Who looks after a generator that begins now, for as long as it lives.
  default AsyncGeneratorHooks forNew() {
    return this;
  }

  /// A generator is iterated for the first time.
  void begun(Interpreter in, PyGenerator generator);

  /// A suspended generator was dropped.
  void dropped(Interpreter in, PyGenerator generator);
}
