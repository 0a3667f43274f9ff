package loopscope.interp.object;

import loopscope.interp.Interpreter;

/// Makes an uninitialised instance of a class; what `__new__` does at heart.
@FunctionalInterface
public interface Allocator {
  /// A fresh instance of `type`, which is the native class itself or a subclass.
  PyObject allocate(Interpreter in, PyType type);
}
