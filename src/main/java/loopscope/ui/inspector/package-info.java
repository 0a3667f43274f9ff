/// What the loop, the tasks and what they share look like at the playhead.
@NullMarked
package loopscope.ui.inspector;

import org.jspecify.annotations.NullMarked;
