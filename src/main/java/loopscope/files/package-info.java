/// Files that are either written whole or left as they were.
///
/// A package of its own, because scenarios, exports and traces are all saved and neither of their
/// packages may use the other. It knows nothing of the rest.
@NullMarked
package loopscope.files;

import org.jspecify.annotations.NullMarked;
