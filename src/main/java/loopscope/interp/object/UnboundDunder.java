package loopscope.interp.object;

import java.util.Arrays;
import loopscope.interp.Interpreter;

/// A special method that is neither a function nor native: bound to its first argument at each
/// call.
final class UnboundDunder extends PyObject {
  private final PyObject descriptor;
  private final PyType owner;

  UnboundDunder(PyObject descriptor, PyType owner) {
    this.descriptor = descriptor;
    this.owner = owner;
  }

  @Override
  public PyType type() {
    return descriptor.type();
  }

  @Override
  public PyObject call(Interpreter in, PyObject[] args, PyStr[] names) {
    // It may lead back to itself: `C.__call__ = C()`.
    in.enterNative();
    try {
      PyObject bound = in.bind(descriptor, args[0], owner);
      return bound.call(in, Arrays.copyOfRange(args, 1, args.length), names);
    } finally {
      in.leaveNative();
    }
  }
}
