package loopscope.interp.machine;

import java.util.LinkedHashSet;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.TypeBuilder;

/// Attributes of code objects.
final class CodeTable {
  private static final int OPTIMIZED = 0x1;
  private static final int NEW_LOCALS = 0x2;
  private static final int VAR_ARGS = 0x4;
  private static final int VAR_KEYWORDS = 0x8;
  private static final int GENERATOR = 0x20;
  private static final int COROUTINE = 0x80;
  private static final int ITERABLE_COROUTINE = 0x100;
  private static final int ASYNC_GENERATOR = 0x200;

  private CodeTable() {}

  private static PyCode of(PyObject self) {
    return (PyCode) self;
  }

  private static PyTuple names(String[] names) {
    PyObject[] all = new PyObject[names.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = PyStr.of(names[i]);
    }
    return PyTuple.of(all);
  }

  static void fill(TypeBuilder t) {
    t.property("co_name", (in, self) -> PyStr.of(of(self).name))
        .property("co_qualname", (in, self) -> PyStr.of(of(self).qualname))
        .property("co_filename", (in, self) -> PyStr.of(of(self).file))
        .property("co_firstlineno", (in, self) -> PyInt.of(of(self).firstLine))
        .property("co_argcount", (in, self) -> PyInt.of(of(self).positional))
        .property("co_posonlyargcount", (in, self) -> PyInt.of(of(self).positionalOnly))
        .property("co_kwonlyargcount", (in, self) -> PyInt.of(of(self).keywordOnly))
        .property("co_varnames", (in, self) -> names(of(self).locals))
        .property("co_nlocals", (in, self) -> PyInt.of(of(self).locals.length))
        .property("co_cellvars", (in, self) -> names(of(self).cells))
        .property("co_freevars", (in, self) -> names(of(self).frees))
        .property("co_names", (in, self) -> used(of(self)))
        .property("co_flags", (in, self) -> PyInt.of(flags(of(self))));
  }

  /// The global names and attributes that the code mentions, in order.
  private static PyTuple used(PyCode code) {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    for (Object site : code.sites) {
      switch (site) {
        case AttrSite attribute when !attribute.name.value.isEmpty() ->
            names.add(attribute.name.value);
        case GlobalSite global -> names.add(global.name.value);
        case PyStr name -> names.add(name.value);
        default -> {}
      }
    }
    return names(names.toArray(new String[0]));
  }

  private static int flags(PyCode code) {
    int flags =
        code.kind == PyCode.Kind.MODULE || code.kind == PyCode.Kind.CLASS
            ? 0
            : OPTIMIZED | NEW_LOCALS;
    flags |= code.varArgs >= 0 ? VAR_ARGS : 0;
    flags |= code.varKeywords >= 0 ? VAR_KEYWORDS : 0;
    flags |= code.iterableCoroutine ? ITERABLE_COROUTINE : 0;
    return flags
        | switch (code.kind) {
          case GENERATOR -> GENERATOR;
          case COROUTINE -> COROUTINE;
          case ASYNC_GENERATOR -> ASYNC_GENERATOR;
          default -> 0;
        };
  }
}
