@NullMarked
package loopscope.scenario;

import org.jspecify.annotations.NullMarked;
