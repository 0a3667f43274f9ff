@NullMarked
package loopscope.cli;

import org.jspecify.annotations.NullMarked;
