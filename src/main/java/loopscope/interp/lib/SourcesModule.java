package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.object.BoundMethod;
import loopscope.interp.object.CodePlace;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTraceback;
import loopscope.interp.object.PyTuple;

/// `_sources`: source lines and written tracebacks, for `linecache`, `inspect` and `traceback`.
final class SourcesModule {
  private SourcesModule() {}

  static PyModule build() {
    return new ModuleBuilder("_sources")
        .function("line(file, number, /)", SourcesModule::line)
        .function(
            "lines(file, /)",
            (in, file) ->
                new PyList(
                    in.sources().lines(in.str(file)).stream()
                        .map(PyStr::of)
                        .toArray(PyObject[]::new)))
        .function(
            "format_exception(error, chained=True, limit=None, /)",
            (in, e, chained, limit) ->
                PyStr.of(
                    in.tracebacks()
                        .format(
                            (PyException) e,
                            in.isTrue(chained),
                            limit instanceof PyInt n ? n.clamped() : null)))
        .function(
            "format_exception_only(error, traced, /)",
            (in, e, traced) ->
                PyStr.of(in.tracebacks().formatOnly((PyException) e, in.isTrue(traced))))
        .function(
            "format_entries(traceback, /)",
            (in, t) ->
                PyStr.of(in.tracebacks().formatEntries(t instanceof PyTraceback tb ? tb : null)))
        .function("parameters(function, /)", SourcesModule::parameters)
        .function("declared(function, /)", SourcesModule::declared)
        .function(
            "is_method(function, /)",
            (in, f) -> PyBool.of(own(f) instanceof NativeFunction known && known.isMethod()))
        .function(
            "makes_coroutine(function, /)",
            (in, f) -> PyBool.of(own(f) instanceof NativeFunction known && known.makesCoroutine()))
        .function(
            "is_python(function, /)",
            (in, f) -> PyBool.of(f instanceof NativeFunction known && known.isInPython()))
        .function(
            "place(traceback, /)",
            (in, t) -> {
              CodePlace place = ((PyTraceback) t).place();
              return PyTuple.of(
                  PyStr.of(in.tracebacks().formatEntry(place)),
                  PyInt.of(place.line()),
                  PyInt.of(place.endLine()),
                  PyInt.of(place.column()),
                  PyInt.of(place.endColumn()));
            })
        .build();
  }

  /// The parameters in the `def` of a function that CPython has in Python, None for others.
  private static PyObject parameters(Interpreter in, PyObject function) {
    if (!(own(function) instanceof NativeFunction known) || !known.isInPython()) {
      return PyNone.NONE;
    }
    String list = known.parameters();
    return PyStr.of(known.isMethod() ? "self" + (list.isEmpty() ? "" : ", ") + list : list);
  }

  private static PyObject declared(Interpreter in, PyObject function) {
    return own(function) instanceof NativeFunction known
        ? PyStr.of(known.parameters())
        : PyNone.NONE;
  }

  private static PyObject own(PyObject function) {
    return function instanceof BoundMethod method ? method.function : function;
  }

  private static PyObject line(Interpreter in, PyObject file, PyObject number) {
    String text = in.sources().line(in.str(file), ((PyInt) number).clamped());
    return text == null ? PyNone.NONE : PyStr.of(text);
  }
}
