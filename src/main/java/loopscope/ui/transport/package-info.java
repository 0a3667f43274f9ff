/// Moving the playhead: the top bar's buttons, the units, speed and playing.
@NullMarked
package loopscope.ui.transport;

import org.jspecify.annotations.NullMarked;
