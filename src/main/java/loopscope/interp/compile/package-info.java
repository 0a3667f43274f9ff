/// From checked trees to instructions for the machine.
///
/// The rule that shapes the package: one [Unit] a code object, one class a family of syntax; a
/// register is a local variable, a temporary in stack order, or a constant, written as a negative
/// number until the code is finished.
@NullMarked
package loopscope.interp.compile;

import org.jspecify.annotations.NullMarked;
