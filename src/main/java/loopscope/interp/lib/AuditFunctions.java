package loopscope.interp.lib;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;

/// What of `sys` watches or describes the interpreter itself.
///
/// Audit hooks hear of what the program itself reports with `sys.audit`; the interpreter reports
/// nothing, as nothing in the simulation reaches outside.
final class AuditFunctions {
  private final List<PyObject> hooks = new ArrayList<>();

  private AuditFunctions() {}

  static void fill(Interpreter in, ModuleBuilder b) {
    AuditFunctions audit = new AuditFunctions();
    b.functionN("audit(*args)", audit::report);
    b.function("addaudithook(hook)", audit::add);
    b.functionN("breakpointhook(*args, **kwargs)", AuditFunctions::stop)
        .alias("breakpointhook", "__breakpointhook__");
    b.value("abiflags", PyStr.of("")).value("platlibdir", PyStr.of("lib"));
    b.value("meta_path", new PyList()).value("path_hooks", new PyList());
    b.value("path_importer_cache", new PyDict());
    StructSequence threads = new StructSequence("thread_info", "sys", 3, "name", "lock", "version");
    b.value(
        "thread_info",
        threads.of(in, PyStr.of("pthread"), PyStr.of("semaphore"), PyStr.of("NPTL 2.36")));
    b.function("getfilesystemencodeerrors()", _ -> PyStr.of("surrogateescape"));
    b.function("getallocatedblocks()", _ -> PyInt.ZERO);
    b.function("getunicodeinternedsize()", _ -> PyInt.ZERO);
    b.function("getdlopenflags()", _ -> PyInt.of(2));
    b.function("is_stack_trampoline_active()", _ -> PyBool.FALSE);
    b.function("is_remote_debug_enabled()", _ -> PyBool.FALSE);
  }

  private PyObject report(Interpreter in, PyObject[] a) {
    PyObject[] args = Arguments.rest(a[0]);
    if (args.length == 0) {
      throw Raise.typeError("audit expected at least 1 argument, got 0");
    }
    if (!(args[0] instanceof PyStr)) {
      throw Raise.typeError("audit() argument 1 must be str, not " + args[0].type().name());
    }
    PyObject details = PyTuple.of(java.util.Arrays.copyOfRange(args, 1, args.length));
    for (PyObject hook : List.copyOf(hooks)) {
      in.call(hook, args[0], details);
    }
    return PyNone.NONE;
  }

  private PyObject add(Interpreter in, PyObject hook) {
    hooks.add(hook);
    return PyNone.NONE;
  }

  private static PyObject stop(Interpreter in, PyObject[] a) {
    PyObject prompt = in.getAttribute(in.modules().load("_breakpoint"), "prompt");
    return Arguments.apply(in, prompt, Arguments.rest(a[0]), (PyDict) a[1]);
  }
}
