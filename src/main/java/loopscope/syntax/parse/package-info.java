/// Source text to a tree: the lexer, the parser, and what explains why there is no tree.
///
/// Two ways through the grammar on purpose. `Parser` knows only what is right and is fast; a source
/// that it refuses is read again by `explain`, slowly and with CPython's own notion of what might
/// have been meant.
@NullMarked
package loopscope.syntax.parse;

import org.jspecify.annotations.NullMarked;
