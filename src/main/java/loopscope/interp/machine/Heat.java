package loopscope.interp.machine;

import loopscope.interp.object.PyCode;

/// Finds the code that is worth translating: what was entered often, and what was in a loop when
/// the limits were looked at.
///
/// A translation takes about as long as a hundred thousand instructions.
final class Heat {
  private static final int HOT = 3000;

  /// Some thousand turns of loops lie between two looks at the limits. They count for more, as a
  /// JVM that has just started takes long for each.
  private static final int TURNS = 1500;

  private final Steps steps;
  private int hot = HOT;

  Heat(Steps steps) {
    this.steps = steps;
  }

  /// Says how hot code has to be.
  void translateAfter(int entries) {
    hot = entries;
  }

  /// Counts an entry; true when the code has just been translated.
  boolean entered(PyCode code) {
    return code.translated == null && ++code.heat > hot && translate(code);
  }

  /// Counts turns of a loop; true when the code has just been translated.
  boolean turned(PyCode code) {
    code.heat += TURNS;
    return code.translated == null && code.heat > hot && translate(code);
  }

  private boolean translate(PyCode code) {
    Translated translated = Translator.translate(code);
    if (translated == null) {
      code.heat = Integer.MIN_VALUE;
      return false;
    }
    // The JVM counts from the second call on.
    translated.follow(steps, null);
    translated.follow(steps, null);
    code.translated = translated;
    return true;
  }
}
