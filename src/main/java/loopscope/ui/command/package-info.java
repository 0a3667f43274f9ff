/// Commands, their keys, the key list and the palette: every menu, button and shortcut is made of
/// the same list.
///
/// The rule that shapes the package: a command moves a model, never a pane.
@NullMarked
package loopscope.ui.command;

import org.jspecify.annotations.NullMarked;
