/// The timeline as the window shows it: the same picture as an export, with a playhead, zoom and
/// explanations.
@NullMarked
package loopscope.ui.timeline;

import org.jspecify.annotations.NullMarked;
