/// The window for a room: fewer panes, larger letters.
@NullMarked
package loopscope.ui.projector;

import org.jspecify.annotations.NullMarked;
