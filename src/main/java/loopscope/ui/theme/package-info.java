/// The window's looks: style sheets, fonts and the palette of the timeline.
@NullMarked
package loopscope.ui.theme;

import org.jspecify.annotations.NullMarked;
