/// Asking how and where to export a picture, and doing it.
@NullMarked
package loopscope.ui.export;

import org.jspecify.annotations.NullMarked;
