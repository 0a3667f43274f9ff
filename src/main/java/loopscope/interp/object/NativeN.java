package loopscope.interp.object;

import loopscope.interp.Interpreter;

/// A function in Java that gets its arguments bound to its parameters: one element each, `*args` as
/// a tuple, `**kwargs` as a dict, Java null where the signature's default is `?`.
@FunctionalInterface
public interface NativeN {
  /// Computes the result; what goes wrong leaves as a [Raise].
  PyObject call(Interpreter in, PyObject[] args);
}
