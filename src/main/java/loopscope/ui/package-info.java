/// The JavaFX window, assembled from features that each have a package of their own.
///
/// The rule that shapes it: everything shown is a function of a finished run and a position. Panes
/// bind to the [loopscope.ui.Workbench] and the [loopscope.ui.Playhead] and keep no copies.
@NullMarked
package loopscope.ui;

import org.jspecify.annotations.NullMarked;
