package loopscope.interp.machine;

import loopscope.interp.object.PyLong;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import org.jspecify.annotations.Nullable;

/// Texts that end in a small number, as `f"task-{n}"` gives them. Loops make the same ones again
/// and again: each is a string of its own, and shares what it is made of.
final class NumberedTexts {
  /// Numbers from 0 up to this one, a power of two.
  private static final int NUMBERS = 1024;

  private final @Nullable PyObject[] beginnings = new PyObject[NUMBERS];
  private final PyStr[] texts = new PyStr[NUMBERS];

  /// The text that begins with a string and ends in a number, or null where the second is no small
  /// number.
  @Nullable PyObject of(PyObject beginning, PyObject number) {
    if (!(number instanceof PyLong)) {
      return null;
    }
    long n = ((PyLong) number).value;
    if (n < 0 || n >= NUMBERS) {
      return null;
    }
    String start = ((PyStr) beginning).value;
    // Texts of one beginning and different numbers are at different places.
    int place = (int) n + start.hashCode() & NUMBERS - 1;
    if (beginnings[place] == beginning) {
      return texts[place].another();
    }
    PyStr made = PyStr.of(start.concat(PyStr.partOfLong(n).value));
    if (!start.isEmpty()) {
      beginnings[place] = beginning;
      texts[place] = made;
    }
    return made;
  }
}
