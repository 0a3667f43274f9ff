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

  /// Code that was entered less often than this has its loops translated only, and all of it after
  /// as many entries more.
  private static final int FEW = 100;

  /// Where code starts to count anew that is too long to be translated.
  private static final int NEVER = -1 << 30;

  private final Steps steps;
  private int hot = HOT;

  Heat(Steps steps) {
    this.steps = steps;
  }

  /// Says how hot code has to be.
  void translateAfter(int entries) {
    hot = entries;
  }

  /// Says after how many turns of loops the limits, and the heat of the code, are looked at.
  void lookAfter(int turns) {
    steps.lookAfter(turns);
  }

  /// Counts an entry; true when all of the code has just been translated.
  boolean entered(PyCode code) {
    code.entries++;
    if (code.translated != null) {
      return code.loopsOnly && code.entries > FEW && translate(code, false);
    }
    return code.entries + code.turns > hot && translate(code, false);
  }

  /// Counts turns of a loop; true when it goes on as translated code.
  boolean turned(PyCode code) {
    if (code.translated != null) {
      return true;
    }
    code.turns += TURNS;
    return Math.max(code.entries, 0) + code.turns > hot && translate(code, code.entries < FEW);
  }

  private boolean translate(PyCode code, boolean loopsOnly) {
    code.loopsOnly = loopsOnly;
    Translated translated = Translator.translate(code, loopsOnly);
    if (translated == null) {
      if (loopsOnly) {
        code.turns = NEVER;
      } else {
        code.entries = NEVER;
      }
      return false;
    }
    // The JVM counts from the second call on.
    translated.follow(steps, null);
    translated.follow(steps, null);
    code.translated = translated;
    return true;
  }
}
