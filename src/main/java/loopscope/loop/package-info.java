/// The simulated event loop: a virtual clock, a ready queue, timers and the iteration that moves
/// handles from one to the other, in exactly the order of CPython's `BaseEventLoop`.
///
/// The rule that shapes the package: it knows no Python. A handle is anything that can be run, so
/// the order of events can be tested without a single line of a program.
@NullMarked
package loopscope.loop;

import org.jspecify.annotations.NullMarked;
