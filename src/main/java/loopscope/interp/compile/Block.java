package loopscope.interp.compile;

import java.util.List;
import loopscope.syntax.Span;
import loopscope.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/// Something around the current statement that `break`, `continue` and `return` have to leave.
sealed interface Block {
  /// The protected code that ends where the block is left.
  List<Region> regions();

  /// A loop: where `break` and `continue` go.
  record Loop(Label end, Label next) implements Block {
    @Override
    public List<Region> regions() {
      return List.of();
    }
  }

  /// The body of a `try` with handlers.
  record Body(List<Region> regions) implements Block {}

  /// Code whose `finally` has to run when it is left.
  record Finally(List<Stmt> body, List<Region> regions) implements Block {}

  /// The body of a `with`; `exit` is the first of the registers for the call of the exit method.
  record With(int exit, boolean isAsync, Span place, List<Region> regions) implements Block {}

  /// Code that handles an exception: what was handled before is in `saved`, and the name of the
  /// handler, if it has one, is unbound at its end.
  record Handler(int saved, @Nullable String name, List<Region> regions) implements Block {}
}
