package loopscope.asyncio;

import loopscope.interp.builtins.GenericAlias;
import loopscope.interp.object.TypeBuilder;

/// Classes that take type arguments, as in `asyncio.Queue[int]`.
final class Generics {
  private Generics() {}

  /// Lets the class be subscripted, which gives a generic alias where the interpreter has one.
  static void subscriptable(TypeBuilder builder) {
    builder.classMethod(
        "__class_getitem__(item, /)", (in, args) -> GenericAlias.of(in, args[0], args[1]));
  }
}
