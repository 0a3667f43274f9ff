/// Python's values: what each looks like in memory, and how it compares, hashes, computes and
/// iterates.
///
/// The rule that shapes the package: a virtual method of [PyObject] is a value's *native*
/// behaviour, as its own Java class gives it. Whether a Python class overrides it is the business
/// of the protocol functions ([Operators], [Attributes]), which everyone else calls through the
/// interpreter.
@NullMarked
package loopscope.interp.object;

import org.jspecify.annotations.NullMarked;
