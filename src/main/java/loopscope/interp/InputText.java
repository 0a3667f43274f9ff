package loopscope.interp;

import java.util.function.IntConsumer;

/// What a program can read from its standard input. `lineRead` is told the number of each line,
/// from 1, just before the program gets it.
public record InputText(String text, IntConsumer lineRead) {
  /// No input at all.
  public static final InputText NONE = new InputText("", _ -> {});
}
