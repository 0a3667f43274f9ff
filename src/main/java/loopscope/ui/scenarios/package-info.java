/// Choosing, opening and saving programs.
@NullMarked
package loopscope.ui.scenarios;

import org.jspecify.annotations.NullMarked;
