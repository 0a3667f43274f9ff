/// Python's rules for text and numbers, against values that CPython gave.
@NullMarked
package loopscope.interp.text;

import org.jspecify.annotations.NullMarked;
