package loopscope.interp.machine;

import org.jspecify.annotations.Nullable;

/// The instructions of one code object as a method of the JVM, made by [Translator] for code that
/// runs often.
///
/// It does what [Dispatch#run] does with the same frame, instruction by instruction, and may take
/// over from it and give back to it wherever a frame can be left. What is saved is the dispatch:
/// operands are constants, jumps are jumps, and the JIT compiles each piece of the program by
/// itself.
public abstract class Translated {
  /// Runs a frame until another one has to go on, which it gives; null at the bottom.
  final @Nullable Frame run(Steps steps, Frame f) {
    try {
      return follow(steps, f);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
      return steps.failed(f, thrown);
    }
  }

  /// Follows the instructions. Whatever one of them throws is for [#run] to handle: were it caught
  /// where the registers are, the JIT would have to bring them to the same places from each
  /// instruction, and the code be three times as long.
  ///
  /// Without a frame it does nothing. The JIT is told to compile this method at its first call, but
  /// then that call has begun already; a loop would go on as it is. So one is made for nothing.
  abstract @Nullable Frame follow(Steps steps, @Nullable Frame f);
}
