package loopscope.interp.compile;

import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;

/// What an import statement says: the module's dotted name, the number of leading dots, and the
/// tuple of names to import from it, or None.
public record ImportShape(PyStr name, int level, PyObject fromList) {}
