/// What happened in a run: events in the past tense, the fold from events to the state at a
/// position, causes in plain English, and the JSON form.
///
/// Everything here is immutable and knows neither Python nor a window. The rule that shapes the
/// package: a state is only ever reached by folding events, so stepping back can never disagree
/// with having stepped forward.
@NullMarked
package loopscope.trace;

import org.jspecify.annotations.NullMarked;
