package loopscope.ui.editor;

/// A chip beside a line: which task stands there and what it does.
///
/// @param name the chip where there is no room for more
/// @param style the style class of its colour
record LineMark(int line, String name, String text, String style) {}
