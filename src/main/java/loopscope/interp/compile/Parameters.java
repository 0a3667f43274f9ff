package loopscope.interp.compile;

import loopscope.interp.object.PyCode;

/// The parameters of a function, counted. `positional` has the positional-only ones in it.
record Parameters(
    int positional, int positionalOnly, int keywordOnly, boolean varArgs, boolean varKeywords) {
  /// No parameters.
  static final Parameters NONE = new Parameters(0, 0, 0, false, false);

  /// Writes the counts into the code.
  void describe(PyCode code) {
    code.positional = positional;
    code.positionalOnly = positionalOnly;
    code.keywordOnly = keywordOnly;
    int next = positional + keywordOnly;
    code.varArgs = varArgs ? next++ : -1;
    code.varKeywords = varKeywords ? next : -1;
    code.simple = keywordOnly == 0 && !varArgs && !varKeywords;
  }
}
