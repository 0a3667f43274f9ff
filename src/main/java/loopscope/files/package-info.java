/// Files that are either written whole or left as they were, and the classes that jars hold.
///
/// A package of its own, because scenarios, exports and traces are all saved, both window and
/// commands are rehearsed, and neither of their packages may use the other. It knows nothing of the
/// rest.
@NullMarked
package loopscope.files;

import org.jspecify.annotations.NullMarked;
