package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.Construction;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// `BaseExceptionGroup` and `ExceptionGroup`: exceptions in a tree.
public final class ExceptionGroups {
  private ExceptionGroups() {}

  static void fill(TypeBuilder b) {
    b.constructor("(*args, **kwargs)", ExceptionGroups::make);
    b.methodN("__init__(*args, **kwargs)", (in, a) -> PyNone.NONE);
    b.property("message", (in, self) -> Arguments.orNone(((PyException) self).extra("message")));
    b.property("exceptions", (in, self) -> members((PyException) self));
    b.method("derive(excs, /)", ExceptionGroups::derive);
    b.method("split(matcher_value, /)", ExceptionGroups::splitInTwo);
    b.method("subgroup(matcher_value, /)", ExceptionGroups::subgroup);
    b.method("__str__()", (in, self) -> PyStr.of(text(in, (PyException) self)));
    b.classMethod("__class_getitem__(item, /)", (in, a) -> GenericAlias.of(in, a[0], a[1]));
  }

  /// The exceptions directly in a group.
  public static PyTuple members(PyException group) {
    return group.extra("exceptions") instanceof PyTuple tuple ? tuple : PyTuple.EMPTY;
  }

  private static String text(Interpreter in, PyException group) {
    int count = members(group).size();
    return in.str(Arguments.orNone(group.extra("message")))
        + " ("
        + count
        + " sub-exception"
        + (count == 1 ? "" : "s")
        + ")";
  }

  private static PyObject make(Interpreter in, PyObject[] a) {
    PyTuple args = (PyTuple) a[1];
    PyType type = (PyType) a[0];
    if (args.size() != 2) {
      throw Raise.typeError(
          "BaseExceptionGroup.__new__() takes exactly 2 arguments (" + args.size() + " given)");
    }
    if (!(args.get(0) instanceof PyStr)) {
      throw Raise.typeError(
          "BaseExceptionGroup.__new__() argument 1 must be str, not "
              + Arguments.typeName(args.get(0)));
    }
    PyObject given = args.get(1);
    if (given.type().lookup("__getitem__") == null || given instanceof PyStr) {
      throw Raise.typeError("second argument (exceptions) must be a sequence");
    }
    PyObject[] all = in.toArray(given);
    if (all.length == 0) {
      throw Raise.valueError("second argument (exceptions) must be a non-empty sequence");
    }
    boolean ordinary = true;
    for (int i = 0; i < all.length; i++) {
      if (!(all[i] instanceof PyException one)) {
        throw Raise.valueError(
            "Item " + i + " of second argument (exceptions) is not an exception");
      }
      ordinary &= one.isA(Exceptions.EXCEPTION);
    }
    if (!ordinary && type.isSubtypeOf(Exceptions.EXCEPTION)) {
      throw Raise.typeError(
          type == Exceptions.EXCEPTION_GROUP
              ? "Cannot nest BaseExceptions in an ExceptionGroup"
              : "Cannot nest BaseExceptions in '" + type.name() + "'");
    }
    if (type == Exceptions.BASE_EXCEPTION_GROUP && ordinary) {
      type = Exceptions.EXCEPTION_GROUP;
    }
    PyException made = (PyException) Construction.allocate(in, type);
    made.args = args;
    made.setExtra("message", args.get(0));
    made.setExtra("exceptions", PyTuple.of(all));
    return made;
  }

  private static PyObject derive(Interpreter in, PyObject self, PyObject exceptions) {
    return in.call(
        Exceptions.BASE_EXCEPTION_GROUP,
        Arguments.orNone(((PyException) self).extra("message")),
        exceptions);
  }

  /// What decides which exceptions belong to one side of a split.
  private record Matcher(Interpreter in, PyObject value) {
    boolean matches(PyException error) {
      if (value instanceof PyType || value instanceof PyTuple) {
        PyObject[] types =
            value instanceof PyTuple several ? several.items : new PyObject[] {value};
        for (PyObject type : types) {
          if (error.isA((PyType) type)) {
            return true;
          }
        }
        return false;
      }
      return in.isTrue(in.call(value, error));
    }
  }

  private static Matcher matcher(Interpreter in, PyObject value) {
    boolean fits =
        ExceptionMethods.isExceptionClass(value)
            || !(value instanceof PyType) && value.isCallable();
    if (value instanceof PyTuple several) {
      fits = true;
      for (PyObject one : several.items) {
        fits &= ExceptionMethods.isExceptionClass(one);
      }
    }
    if (!fits) {
      throw Raise.typeError(
          "expected an exception type, a tuple of exception types, or a callable (other than a class)");
    }
    return new Matcher(in, value);
  }

  /// The matching part of a group and the rest; each may be null.
  public record Parts(@Nullable PyException match, @Nullable PyException rest) {}

  private static PyObject splitInTwo(Interpreter in, PyObject self, PyObject value) {
    Parts parts = parts(matcher(in, value), (PyException) self);
    return PyTuple.of(Arguments.orNone(parts.match), Arguments.orNone(parts.rest));
  }

  private static PyObject subgroup(Interpreter in, PyObject self, PyObject value) {
    return Arguments.orNone(parts(matcher(in, value), (PyException) self).match);
  }

  /// Splits an exception, group or not, by a class or a tuple of classes, as `except*` does.
  public static Parts split(Interpreter in, PyException error, PyObject types) {
    return parts(matcher(in, types), error);
  }

  private static Parts parts(Matcher matcher, PyException error) {
    if (matcher.matches(error)) {
      return new Parts(error, null);
    }
    if (!error.isA(Exceptions.BASE_EXCEPTION_GROUP)) {
      return new Parts(null, error);
    }
    PyList match = new PyList();
    PyList rest = new PyList();
    for (PyObject member : members(error).items) {
      Parts parts = parts(matcher, (PyException) member);
      if (parts.match != null) {
        match.add(parts.match);
      }
      if (parts.rest != null) {
        rest.add(parts.rest);
      }
    }
    return new Parts(part(matcher.in, error, match), part(matcher.in, error, rest));
  }

  private static @Nullable PyException part(Interpreter in, PyException group, PyList members) {
    if (members.size() == 0) {
      return null;
    }
    PyObject made = in.callMethod(group, "derive", members);
    if (!(made instanceof PyException part) || !part.isA(Exceptions.BASE_EXCEPTION_GROUP)) {
      throw Raise.typeError("derive must return an instance of BaseExceptionGroup");
    }
    part.traceback = group.traceback;
    part.context = group.context;
    part.cause = group.cause;
    // CPython hands the cause on as an assignment to __cause__ does, even when there is none.
    part.suppressContext = true;
    PyObject notes = group.getOwn(in.intern("__notes__"));
    if (notes != null && !(notes instanceof PyDict) && notes.type().lookup("__getitem__") != null) {
      part.setOwn(in.intern("__notes__"), new PyList(in.toArray(notes).clone()));
    }
    return part;
  }
}
