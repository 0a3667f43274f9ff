/// What the names of a program mean: the scopes, what lives in each, and the faults that only show
/// when names and nesting are known.
///
/// The rules are those of CPython's symbol table; a fault has its wording and place. Nothing here
/// changes the tree.
@NullMarked
package loopscope.syntax.scope;

import org.jspecify.annotations.NullMarked;
