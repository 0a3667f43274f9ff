package loopscope.ui.editor;

/// A chip beside a line: which task stands there and what it does.
///
/// @param style the style class of its colour
record LineMark(int line, String text, String style) {}
