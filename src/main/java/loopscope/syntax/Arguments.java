package loopscope.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parameters of a function.
///
/// `defaults` belong to the last of `posonlyargs` followed by `args`. `kwDefaults` is as long as
/// `kwonlyargs` and holds null for a parameter that must be given.
public record Arguments(
    List<Arg> posonlyargs,
    List<Arg> args,
    @Nullable Arg vararg,
    List<Arg> kwonlyargs,
    List<@Nullable Expr> kwDefaults,
    @Nullable Arg kwarg,
    List<Expr> defaults) {

  /// No parameters.
  public static final Arguments NONE =
      new Arguments(List.of(), List.of(), null, List.of(), List.of(), null, List.of());
}
