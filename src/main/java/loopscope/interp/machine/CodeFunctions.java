package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.Programs;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.syntax.SourceFile;
import loopscope.syntax.parse.Mode;
import org.jspecify.annotations.Nullable;

/// Builtin functions that make and run code: `exec`, `eval`, `compile`, `__import__`,
/// `__build_class__`.
public final class CodeFunctions {
  /// The flag of `compile` that asks for a syntax tree.
  private static final int ONLY_TREE = 0x400;

  private CodeFunctions() {}

  /// Adds them to the `builtins` module.
  public static void add(ModuleBuilder b) {
    b.functionN("__build_class__(func, name, /, *bases, **kwds)", CodeFunctions::buildClass)
        .functionN(
            "__import__(name, globals=None, locals=None, fromlist=None, level=0)",
            CodeFunctions::load)
        .functionN(
            "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)",
            CodeFunctions::compile)
        .functionN(
            "exec(source, /, globals=None, locals=None, *, closure=None)",
            (in, a) -> {
              run(in, a[0], a[1], a[2], Mode.EXEC);
              return PyNone.NONE;
            })
        .functionN(
            "eval(source, /, globals=None, locals=None)",
            (in, a) -> run(in, a[0], a[1], a[2], Mode.EVAL));
  }

  private static PyObject buildClass(Interpreter in, PyObject[] a) {
    PyTuple bases = (PyTuple) a[2];
    PyObject[] args = new PyObject[2 + bases.size()];
    args[0] = a[0];
    args[1] = a[1];
    System.arraycopy(bases.items, 0, args, 2, bases.size());
    return ClassBuilder.build(in, args, (PyDict) a[3]);
  }

  private static PyObject load(Interpreter in, PyObject[] a) {
    if (!(a[0] instanceof PyStr name)) {
      throw Raise.typeError("module name must be a string");
    }
    PyObject module = in.modules().load(name.value);
    int dot = name.value.indexOf('.');
    if (dot < 0 || in.isTrue(a[3])) {
      return module;
    }
    PyObject top = in.modules().loaded(name.value.substring(0, dot));
    return top == null ? module : top;
  }

  private static SourceFile source(Interpreter in, PyObject source, String file, String function) {
    return switch (source) {
      case PyInstance tree
          when function.equals("compile")
              && in.modules().loaded("ast") instanceof PyModule ast
              && in.isInstance(tree, in.getAttribute(ast, "AST")) ->
          // The tree is written out: what it does counts, not where its nodes say that they are.
          SourceFile.of(file, in.str(in.callMethod(ast, "unparse", tree)));
      case PyStr s -> SourceFile.of(file, s.value);
      case PyBytes b -> SourceFile.decode(file, b.bytes());
      default ->
          throw Raise.typeError(
              function
                  + "() arg 1 must be a string, bytes or "
                  + (function.equals("compile") ? "AST" : "code")
                  + " object");
    };
  }

  private static PyObject compile(Interpreter in, PyObject[] a) {
    String mode = in.str(a[2]);
    Mode how =
        switch (mode) {
          case "exec" -> Mode.EXEC;
          case "eval" -> Mode.EVAL;
          case "single" -> Mode.SINGLE;
          default -> throw Raise.valueError("compile() mode must be 'exec', 'eval' or 'single'");
        };
    if (a[0] instanceof PyCode code) {
      return code;
    }
    int flags = a[3] instanceof PyInt n ? n.clamped() : 0;
    if ((flags & ONLY_TREE) != 0) {
      return in.callMethod(in.modules().load("ast"), "parse", a[0], a[1], a[2]);
    }
    if (!(a[1] instanceof PyStr || a[1] instanceof PyBytes)
        && a[1].type().lookup("__fspath__") == null) {
      throw Raise.typeError("expected str, bytes or os.PathLike object, not " + a[1].type().name());
    }
    return Programs.compile(in, source(in, a[0], in.str(a[1]), "compile"), how, isOpen(a[0]));
  }

  private static PyObject run(
      Interpreter in, PyObject source, PyObject globals, PyObject locals, Mode mode) {
    String function = mode == Mode.EVAL ? "eval" : "exec";
    Frame frame = in.machine().currentFrame();
    if (globals != PyNone.NONE && !(globals instanceof PyDict)) {
      throw Raise.typeError(
          mode == Mode.EVAL
              ? "globals must be a dict"
              : "exec() globals must be a dict, not " + globals.type().name());
    }
    PyDict names = globals instanceof PyDict d ? d : frame == null ? new PyDict() : frame.globals();
    @Nullable PyObject own = locals != PyNone.NONE ? locals : null;
    if (own == null && globals == PyNone.NONE && frame != null && !isModule(frame)) {
      own = frame.locals();
    }
    if (names.get("__builtins__") == null) {
      names.putName("__builtins__", in.modules().load("builtins"));
    }
    PyCode code = source instanceof PyCode c ? c : compiled(in, source, mode, function);
    if (code.frees.length > 0) {
      throw Raise.typeError(
          "code object passed to " + function + "() may not contain free variables");
    }
    return in.machine().execute(code, names, own == names ? null : own);
  }

  private static PyCode compiled(Interpreter in, PyObject source, Mode mode, String function) {
    PyObject text =
        mode == Mode.EVAL && source instanceof PyStr s
            ? PyStr.of(s.value.replaceFirst("^[ \t]+", ""))
            : source;
    return Programs.compile(in, source(in, text, "<string>", function), mode, isOpen(source));
  }

  /// Whether no line end follows the last line.
  private static boolean isOpen(PyObject source) {
    return source instanceof PyStr s && !s.value.endsWith("\n");
  }

  private static boolean isModule(Frame frame) {
    return frame.code.kind == PyCode.Kind.MODULE && frame.namespace == null;
  }
}
