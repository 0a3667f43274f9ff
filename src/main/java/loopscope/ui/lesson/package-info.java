/// What a teacher says about a program: its summary, notes at lines and steps, questions.
///
/// The rule that shapes the package: an answer is shown only to those who ask for it.
@NullMarked
package loopscope.ui.lesson;

import org.jspecify.annotations.NullMarked;
