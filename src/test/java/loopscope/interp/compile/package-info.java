/// Tests of the compiler.
@NullMarked
package loopscope.interp.compile;

import org.jspecify.annotations.NullMarked;
