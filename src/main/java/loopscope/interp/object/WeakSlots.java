package loopscope.interp.object;

import java.util.List;

/// Which classes make objects that weak references can be made to.
///
/// A class statement gives its instances a place for them, unless `__slots__` leaves it out or
/// their length is their own; of CPython's classes in C only some have it.
public final class WeakSlots {
  private static final String NAME = "__weakref__";

  /// The builtin classes that have one.
  private static final List<String> BUILTIN =
      List.of(
          "async_generator",
          "builtin_function_or_method",
          "code",
          "coroutine",
          "ExceptionGroup",
          "frozenset",
          "function",
          "generator",
          "memoryview",
          "method",
          "module",
          "set",
          "type");

  /// Classes of library modules in C that have none, where others of the module do.
  private static final List<String> WITHOUT =
      List.of(
          "_asyncio.FutureIter",
          "collections._deque_iterator",
          "collections.defaultdict",
          "contextvars.ContextVar",
          "contextvars.Token",
          "datetime.time",
          "datetime.timedelta",
          "datetime.timezone",
          "decimal.Decimal",
          "functools.KeyWrapper",
          "re.Match",
          "types.SimpleNamespace",
          "weakref.CallableProxyType",
          "weakref.ProxyType",
          "weakref.ReferenceType");

  private WeakSlots() {}

  /// Whether there can be weak references to the instances of a class.
  public static boolean has(PyType type) {
    for (PyType each : type.mro()) {
      if (each.dictionary().get(NAME) instanceof MemberSlot || isNativeWith(each)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNativeWith(PyType type) {
    if (type.isHeap() || type.isInPython()) {
      return false;
    }
    String module = type.moduleName();
    return switch (module) {
      case "builtins" -> BUILTIN.contains(type.simpleName());
      case "operator" -> false;
      case "itertools" -> type.simpleName().equals("_tee");
      default ->
          !WITHOUT.contains(module.replaceFirst("^_(?!asyncio)", "") + "." + type.simpleName());
    };
  }
}
