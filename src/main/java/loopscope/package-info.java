/// Where the program starts. Nothing here knows Python or pictures: it only chooses between the
/// window and the command line.
@NullMarked
package loopscope;

import org.jspecify.annotations.NullMarked;
