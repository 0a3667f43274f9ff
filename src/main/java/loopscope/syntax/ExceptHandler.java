package loopscope.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `except type as name: body`; `except A, B:` has a tuple as its type.
public record ExceptHandler(@Nullable Expr type, @Nullable String name, List<Stmt> body, Span span)
    implements Node {}
