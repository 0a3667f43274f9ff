/// The machine from the inside.
@NullMarked
package loopscope.interp.machine;

import org.jspecify.annotations.NullMarked;
