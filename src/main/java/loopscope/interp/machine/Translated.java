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
  abstract @Nullable Frame run(Steps steps, Frame f);
}
