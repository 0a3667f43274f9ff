/// The way to the window: whether there can be one here, and the toolkit's start.
///
/// What is missing on a machine is said in one sentence, since the person who reads it is often a
/// student at a server's prompt and not the one who built the machine.
@NullMarked
package loopscope.ui.launch;

import org.jspecify.annotations.NullMarked;
