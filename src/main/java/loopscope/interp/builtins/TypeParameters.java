package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;

/// Type variables among the arguments of a generic class.
final class TypeParameters {
  private TypeParameters() {}

  static boolean isVariable(PyObject arg) {
    return switch (arg.type().displayName()) {
      case "typing.TypeVar", "typing.ParamSpec", "typing.TypeVarTuple" -> true;
      default -> false;
    };
  }

  /// The variables in the order in which they come up first.
  static PyTuple of(Interpreter in, PyTuple args) {
    PyList found = new PyList();
    for (PyObject arg : args.items) {
      if (isVariable(arg)) {
        add(in, found, arg);
      } else if (!(arg instanceof PyType)) {
        PyObject inner = in.findAttribute(arg, "__parameters__");
        if (inner instanceof PyTuple several) {
          for (PyObject one : several.items) {
            add(in, found, one);
          }
        }
      }
    }
    return PyTuple.of(found.toArray());
  }

  private static void add(Interpreter in, PyList found, PyObject variable) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i) == variable) {
        return;
      }
    }
    found.add(variable);
  }

  /// The arguments with their variables replaced by the given values.
  static PyTuple substitute(Interpreter in, PyObject alias, PyTuple args, PyObject[] given) {
    PyObject[] variables = of(in, args).items;
    if (variables.length == 0) {
      throw Raise.typeError(in.repr(alias) + " is not a generic class");
    }
    if (variables.length != given.length) {
      throw Raise.typeError(
          "Too "
              + (given.length > variables.length ? "many" : "few")
              + " arguments for "
              + in.repr(alias)
              + "; actual "
              + given.length
              + ", expected "
              + variables.length);
    }
    PyDict values = new PyDict();
    for (int i = 0; i < given.length; i++) {
      values.put(in, variables[i], given[i]);
    }
    PyObject[] result = args.items.clone();
    for (int i = 0; i < result.length; i++) {
      PyObject value = isVariable(result[i]) ? values.get(in, result[i]) : null;
      if (value != null) {
        result[i] = value;
      } else if (!(result[i] instanceof PyType)
          && in.findAttribute(result[i], "__parameters__") instanceof PyTuple inner
          && inner.size() > 0) {
        PyObject[] chosen = inner.items.clone();
        for (int k = 0; k < chosen.length; k++) {
          PyObject replacement = values.get(in, chosen[k]);
          chosen[k] = replacement == null ? chosen[k] : replacement;
        }
        result[i] = in.getItem(result[i], PyTuple.of(chosen));
      }
    }
    return PyTuple.of(result);
  }
}
