/// Python source text as an immutable tree: the records of the tree, spans, diagnostics and their
/// source.
///
/// The tree has the names and the shape of CPython's `ast`, so that it can be compared with
/// `ast.dump` node by node and read with Python's own documentation at hand. What makes trees is in
/// `parse`, what names mean in them is in `scope`.
@NullMarked
package loopscope.syntax;

import org.jspecify.annotations.NullMarked;
