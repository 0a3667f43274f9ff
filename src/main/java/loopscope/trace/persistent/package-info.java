/// Collections that never change: adding to one gives another that shares nearly all of it.
///
/// They know nothing of traces. Order is always that of positions, never of hashes.
@NullMarked
package loopscope.trace.persistent;

import org.jspecify.annotations.NullMarked;
