/// The command line: thin picocli commands that parse, call the library, print and return an exit
/// status.
///
/// The rule that shapes the package: a command holds no knowledge of its own, and what goes wrong
/// is said in one sentence on standard error.
@NullMarked
package loopscope.cli;

import org.jspecify.annotations.NullMarked;
