package loopscope.interp.object;

import loopscope.interp.Interpreter;

/// A function in Java with 1 argument; a method counts the instance as the first.
@FunctionalInterface
public interface Native1 {
  /// Computes the result; what goes wrong leaves as a [Raise].
  PyObject call(Interpreter in, PyObject a);
}
