/// The picture of a run: lanes, bars and arrows as data, a time scale, a layout, and its painting
/// on a [loopscope.timeline.Surface].
///
/// The rule that shapes the package: every stage is an immutable value made from the one before
/// (trace, model, scale, layout), so the window, a PNG and an SVG show the same picture. No JavaFX
/// and no AWT here.
@NullMarked
package loopscope.timeline;

import org.jspecify.annotations.NullMarked;
