/// One run of a Python program: the interpreter that ties values, compiler and machine together.
///
/// The rule that shapes the package: nothing here is shared between runs. Everything that a program
/// can change hangs on its [loopscope.interp.Interpreter].
@NullMarked
package loopscope.interp;

import org.jspecify.annotations.NullMarked;
