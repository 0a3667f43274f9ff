package loopscope.interp.lib;

import loopscope.interp.InputText;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.builtins.StandardStream;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.StackWalk;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.text.Hashes;
import org.jspecify.annotations.Nullable;

/// `sys`: CPython 3.14 on Linux, as far as a program inside the simulation may see it.
final class SysModule {
  private static final String COPYRIGHT = "Copyright (c) the Loopscope authors.";

  private SysModule() {}

  static PyModule build(Interpreter in, String script, InputText input) {
    ModuleBuilder b = new ModuleBuilder("sys");
    streams(b, input);
    versions(in, b);
    b.value("argv", new PyList(PyStr.of(script)));
    b.value("orig_argv", new PyList(PyStr.of("python3"), PyStr.of(script)));
    b.value("path", new PyList());
    b.value("modules", in.modules().modules());
    b.value("builtin_module_names", PyTuple.of(PyStr.of("builtins"), PyStr.of("sys")));
    b.value("maxsize", PyInt.of(Long.MAX_VALUE)).value("maxunicode", PyInt.of(0x10ffff));
    b.value("byteorder", PyStr.of("little")).value("platform", PyStr.of("linux"));
    b.value("executable", PyStr.of("/usr/bin/python3")).value("prefix", PyStr.of("/usr"));
    b.value("base_prefix", PyStr.of("/usr")).value("exec_prefix", PyStr.of("/usr"));
    b.value("dont_write_bytecode", PyBool.TRUE).value("copyright", PyStr.of(COPYRIGHT));
    b.value("base_exec_prefix", PyStr.of("/usr")).value("float_repr_style", PyStr.of("short"));
    b.value("pycache_prefix", PyNone.NONE).value("flags", flags(in));
    b.value("warnoptions", new PyList()).value("stdlib_module_names", PyTuple.EMPTY);
    functions(b);
    AuditFunctions.fill(in, b);
    return b.build();
  }

  private static void streams(ModuleBuilder b, InputText input) {
    StandardStream in = new StandardStream(StandardStream.Kind.IN, input);
    StandardStream out = new StandardStream(StandardStream.Kind.OUT, InputText.NONE);
    StandardStream err = new StandardStream(StandardStream.Kind.ERR, InputText.NONE);
    b.value("stdin", in).value("stdout", out).value("stderr", err);
    b.value("__stdin__", in).value("__stdout__", out).value("__stderr__", err);
  }

  private static PyObject flags(Interpreter in) {
    String[] names = {
      "debug",
      "inspect",
      "interactive",
      "optimize",
      "dont_write_bytecode",
      "no_user_site",
      "no_site",
      "ignore_environment",
      "verbose",
      "bytes_warning",
      "quiet",
      "hash_randomization",
      "isolated",
      "dev_mode",
      "utf8_mode",
      "warn_default_encoding",
      "safe_path",
      "int_max_str_digits"
    };
    PyObject[] values = new PyObject[names.length];
    java.util.Arrays.fill(values, PyInt.ZERO);
    values[13] = PyBool.FALSE;
    values[16] = PyBool.FALSE;
    values[17] = PyInt.of(4300);
    return new StructSequence("flags", "sys", names.length, names).of(in, values);
  }

  private static void versions(Interpreter in, ModuleBuilder b) {
    StructSequence version =
        new StructSequence(
            "version_info", "sys", 5, "major", "minor", "micro", "releaselevel", "serial");
    b.value(
        "version_info",
        version.of(in, PyInt.of(3), PyInt.of(14), PyInt.ZERO, PyStr.of("final"), PyInt.ZERO));
    b.value("version", PyStr.of("3.14.0 (Loopscope)"));
    PyObject implementation = new Namespace(Namespace.TYPE);
    in.setAttribute(implementation, "name", PyStr.of("cpython"));
    in.setAttribute(implementation, "cache_tag", PyStr.of("cpython-314"));
    b.value("implementation", implementation);
    b.value("hexversion", PyInt.of(0x030e00f0)).value("api_version", PyInt.of(1013));
    StructSequence floats =
        new StructSequence(
            "float_info",
            "sys",
            11,
            "max",
            "max_exp",
            "max_10_exp",
            "min",
            "min_exp",
            "min_10_exp",
            "dig",
            "mant_dig",
            "epsilon",
            "radix",
            "rounds");
    b.value(
        "float_info",
        floats.of(
            in,
            new PyFloat(Double.MAX_VALUE),
            PyInt.of(1024),
            PyInt.of(308),
            new PyFloat(Double.MIN_NORMAL),
            PyInt.of(-1021),
            PyInt.of(-307),
            PyInt.of(15),
            PyInt.of(53),
            new PyFloat(Math.ulp(1.0)),
            PyInt.of(2),
            PyInt.of(1)));
    StructSequence hashes =
        new StructSequence(
            "hash_info",
            "sys",
            9,
            "width",
            "modulus",
            "inf",
            "nan",
            "imag",
            "algorithm",
            "hash_bits",
            "seed_bits",
            "cutoff");
    b.value(
        "hash_info",
        hashes.of(
            in,
            PyInt.of(64),
            PyInt.of(Hashes.MODULUS),
            PyInt.of(Hashes.INFINITY),
            PyInt.ZERO,
            PyInt.of(1000003),
            PyStr.of("siphash13"),
            PyInt.of(64),
            PyInt.of(128),
            PyInt.ZERO));
    StructSequence ints =
        new StructSequence(
            "int_info",
            "sys",
            4,
            "bits_per_digit",
            "sizeof_digit",
            "default_max_str_digits",
            "str_digits_check_threshold");
    b.value("int_info", ints.of(in, PyInt.of(30), PyInt.of(4), PyInt.of(4300), PyInt.of(640)));
  }

  private static void functions(ModuleBuilder b) {
    AsyncgenFunctions.fill(b);
    b.functionN(
        "exit(status=None, /)",
        (in, a) -> {
          throw exit(in, a[0]);
        });
    b.function("exception()", in -> Arguments.orNone(in.machine().handled()));
    b.function("exc_info()", in -> excInfo(in.machine().handled()));
    b.functionN("_getframe(depth=0, /)", (in, a) -> frame(in, Arguments.whole(in, a[0])));
    b.functionN("_getframemodulename(depth=0)", SysModule::moduleName);
    b.function("getrecursionlimit()", in -> PyInt.of(in.machine().recursionLimit()));
    b.function("setrecursionlimit(limit, /)", SysModule::setRecursionLimit);
    b.function("getsizeof(object, default=0, /)", SysModule::sizeOf);
    b.function("getrefcount(object, /)", (in, x) -> PyInt.of(2));
    b.function(
        "intern(string, /)", (in, s) -> in.intern(Arguments.str(s, "intern() argument").value));
    b.function("getdefaultencoding()", in -> PyStr.of("utf-8"));
    b.function("getfilesystemencoding()", in -> PyStr.of("utf-8"));
    b.function("is_finalizing()", in -> PyBool.FALSE);
    b.function("get_int_max_str_digits()", in -> PyInt.of(in.digitLimit));
    b.function("set_int_max_str_digits(maxdigits)", SysModule::setDigitLimit);
    b.function("getswitchinterval()", in -> new PyFloat(0.005));
    b.function("setswitchinterval(interval, /)", (in, x) -> PyNone.NONE);
    b.function("gettrace()", in -> PyNone.NONE);
    b.function("settrace(function, /)", (in, f) -> PyNone.NONE);
    b.function("setprofile(function, /)", (in, f) -> PyNone.NONE);
    b.functionN(
            "excepthook(exctype, value, traceback, /)",
            (in, a) -> {
              in.writeError(in.formatException((PyException) a[1]));
              return PyNone.NONE;
            })
        .alias("excepthook", "__excepthook__");
    UnraisableHook.add(b);
    b.function(
        "get_coroutine_origin_tracking_depth()", in -> PyInt.of(in.machine().origins.depth()));
    b.function(
        "set_coroutine_origin_tracking_depth(depth)",
        (in, depth) -> in.machine().origins.keep(in, depth));
    b.function("getprofile()", in -> PyNone.NONE);
    b.function("displayhook(value, /)", SysModule::display).alias("displayhook", "__displayhook__");
  }

  private static Raise exit(Interpreter in, PyObject status) {
    PyObject error =
        status == PyNone.NONE
            ? in.call(Exceptions.SYSTEM_EXIT)
            : in.call(Exceptions.SYSTEM_EXIT, status);
    return new Raise((PyException) error);
  }

  private static PyObject excInfo(@Nullable PyException error) {
    if (error == null) {
      return PyTuple.of(PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }
    return PyTuple.of(error.type(), error, Arguments.orNone(error.traceback));
  }

  private static PyObject display(Interpreter in, PyObject value) {
    if (value != PyNone.NONE) {
      PyObject print = in.getAttribute(in.modules().load("builtins"), "print");
      in.call(print, PyStr.of(in.repr(value)));
      in.builtins().put(in.intern("_"), value);
    }
    return PyNone.NONE;
  }

  private static PyObject frame(Interpreter in, int depth) {
    Frame frame = in.machine().currentFrame();
    for (int i = 0; i < depth && frame != null; i++) {
      frame = StackWalk.back(in.machine(), frame);
    }
    if (frame == null) {
      throw Raise.valueError("call stack is not deep enough");
    }
    return frame.shown();
  }

  private static PyObject moduleName(Interpreter in, PyObject[] a) {
    Frame frame = in.machine().currentFrame();
    for (int i = 0; i < Arguments.whole(in, a[0]) && frame != null; i++) {
      frame = StackWalk.back(in.machine(), frame);
    }
    PyObject name = frame == null ? null : frame.globals().get("__name__");
    return Arguments.orNone(name);
  }

  private static PyObject setDigitLimit(Interpreter in, PyObject most) {
    int limit = Arguments.whole(in, most);
    if (limit != 0 && limit < 640) {
      throw Raise.valueError("maxdigits must be >= 640 or 0 for unlimited");
    }
    in.digitLimit = limit;
    return PyNone.NONE;
  }

  private static PyObject setRecursionLimit(Interpreter in, PyObject limit) {
    int depth = Arguments.whole(in, limit);
    if (depth < 1) {
      throw Raise.valueError("recursion limit must be greater or equal than 1");
    }
    in.machine().setRecursionLimit(depth);
    return PyNone.NONE;
  }

  /// What CPython's objects of the kind take, near enough for programs that print it.
  private static PyObject sizeOf(Interpreter in, PyObject object, PyObject otherwise) {
    return PyInt.of(Sizes.of(in, object));
  }
}
