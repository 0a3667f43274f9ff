package loopscope.ui.editor;

/// A chip beside a line: which task stands there and what it does.
///
/// @param name the chip where there is no room for more
/// @param sign a letter or a number, where there is no room for a name either
/// @param style the style class of its colour
record LineMark(int line, String name, String sign, String text, String style) {}
