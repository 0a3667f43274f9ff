/// Python's rules for text and numbers as plain Java: hashes, reprs, literals, format
/// specifications.
///
/// Nothing here knows an interpreter or a Python object; what a program did wrong leaves as a
/// [Fault], which the machine turns into the Python exception of that name.
@NullMarked
package loopscope.interp.text;

import org.jspecify.annotations.NullMarked;
