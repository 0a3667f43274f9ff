/// The machine: frames on the heap, the dispatch loop, calls, generators and coroutines, unwinding.
///
/// The rule that shapes the package: a Python call never recurses on the Java stack. Only native
/// code that calls back (`sorted(key=…)`, `__eq__` inside a dictionary) does, and that is counted.
@NullMarked
package loopscope.interp.machine;

import org.jspecify.annotations.NullMarked;
