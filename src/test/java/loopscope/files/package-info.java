@NullMarked
package loopscope.files;

import org.jspecify.annotations.NullMarked;
