package loopscope.interp.lib;

import loopscope.interp.InputText;
import loopscope.interp.Interpreter;
import loopscope.interp.ModuleFinder;
import loopscope.interp.builtins.CodecErrors;
import loopscope.interp.object.PyModule;
import org.jspecify.annotations.Nullable;

/// The library modules that are written in Java.
///
/// `seed` is what `random` starts from where a program gives no seed, `input` the text that
/// `input()` reads, and `script` the program's name as `sys.argv[0]` shows it.
public record Library(long seed, InputText input, String script) implements ModuleFinder {
  @Override
  public @Nullable PyModule find(Interpreter in, String name) {
    return switch (name) {
      case "sys" -> SysModule.build(in, script, input);
      case "time" -> TimeModule.build(in);
      case "random" -> RandomModule.build(in, seed);
      case "math" -> MathModule.build();
      case "itertools" -> ItertoolsModule.build();
      case "_functools" -> FunctoolsModule.build();
      case "_collections" -> CollectionsModule.build();
      case "_typing" -> TypingModule.build(in);
      case "_operator" -> OperatorModule.build();
      case "_datetime" -> DatetimeModule.build();
      case "_string" -> StringModule.build();
      case "_heapq" -> HeapModule.build();
      case "_bisect" -> BisectModule.build();
      case "_lifetime" -> LifetimeModule.build();
      case "_json" -> JsonWriter.build();
      case "_sources" -> SourcesModule.build();
      case "_weakref" -> WeakReference.build();
      case "_regex" -> RegexPattern.build();
      case "_hashes" -> HashModule.build();
      case "_zones" -> ZonesModule.build();
      case "unicodedata" -> UnicodeModule.build();
      case "_annotations" -> AnnotationModule.build();
      case "_literals" -> LiteralModule.build();
      case "_trees" -> SyntaxTreeModule.build();
      case "_codecs" -> CodecErrors.build();
      case "_bytes" -> BytesModule.build();
      case "_types" -> TypesModule.build(in);
      case "_hardware" -> HardwareModule.build(in.config().hardware());
      default -> null;
    };
  }
}
