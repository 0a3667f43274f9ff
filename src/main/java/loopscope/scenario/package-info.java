/// A scenario file or a bare `.py` in, a [Run] out: settings, limits, what-ifs, the catalogue of
/// bundled scenarios and the replay that the inspector looks at.
///
/// The rule that shapes the package: a [Run] is immutable and depends on nothing but the program's
/// text and its [Settings], so whoever holds the two can have the same run again.
@NullMarked
package loopscope.scenario;

import org.jspecify.annotations.NullMarked;
