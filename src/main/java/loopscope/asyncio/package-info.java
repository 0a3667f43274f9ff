/// The module that programs import as `asyncio`, one file a concept, named and behaving as in
/// CPython 3.14, and the simulated threads beside it.
///
/// The rule that shapes the package: whatever happens is recorded where it happens, with who and
/// why; handles are made, queued and run in exactly CPython's order, its internal callbacks
/// included.
@NullMarked
package loopscope.asyncio;

import org.jspecify.annotations.NullMarked;
