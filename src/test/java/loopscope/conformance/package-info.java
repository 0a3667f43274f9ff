/// Programs with goldens that real CPython has made: what they print, how they end, what their loop
/// did. Anybody can make the goldens anew with `src/test/oracle/regenerate.py`.
@NullMarked
package loopscope.conformance;

import org.jspecify.annotations.NullMarked;
