package loopscope.interp.compile;

import loopscope.syntax.SourceFile;
import loopscope.syntax.scope.Scopes;

/// What the code objects of one source have in common.
///
/// @param lines the lines of the source, for tracebacks
/// @param mayRebind whether an expression anywhere can assign to a variable while it is evaluated
/// @param tellsEnds whether the program may look at the moment when a value comes to its end, so
///   that the machine has to be told of every value that an expression is done with
/// @param tellsRebinding whether variables may hold what says something at its end, so that the
///   machine has to be told when one is bound anew
/// @param textAnnotations whether annotations are kept as text (`from __future__ import
///   annotations`)
record Compilation(
    SourceFile source,
    String[] lines,
    Scopes scopes,
    CompileOptions options,
    boolean mayRebind,
    boolean tellsEnds,
    boolean tellsRebinding,
    boolean textAnnotations) {}
