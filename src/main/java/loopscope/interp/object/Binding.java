package loopscope.interp.object;

import loopscope.interp.Interpreter;

/// Binds what a native function is called with, after a look at what it is called on.
final class Binding {
  private Binding() {}

  /// One element a parameter. The `maker` of a class wants a class of its kind, and whose method it
  /// is comes before what else it is given.
  static PyObject[] bind(
      Interpreter in, NativeFunction function, boolean maker, PyObject[] args, PyStr[] names) {
    PyType owner = function.owner();
    if (maker && owner != null && (args.length == 0 || args[0] != owner)) {
      Construction.verify(owner, args);
    }
    try {
      return function.signature().bind(in, args, names);
    } catch (Raise raise) {
      throw args.length > 0 && !maker ? Faults.raise(raise, function, args) : raise;
    }
  }
}
