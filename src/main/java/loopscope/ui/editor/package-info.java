/// The program's text with the marks that a run leaves beside its lines.
@NullMarked
package loopscope.ui.editor;

import org.jspecify.annotations.NullMarked;
