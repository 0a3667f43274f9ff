package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.PyComplex;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import loopscope.interp.text.NumberText;
import org.jspecify.annotations.Nullable;

/// The methods of `complex`.
final class ComplexMethods {
  private ComplexMethods() {}

  static void fill(TypeBuilder b) {
    b.constructor("(real=?, imag=?)", ComplexMethods::make);
    b.property("real", (in, self) -> new PyFloat(((PyComplex) self).real));
    b.property("imag", (in, self) -> new PyFloat(((PyComplex) self).imaginary));
    b.method(
        "conjugate()",
        (in, self) -> new PyComplex(((PyComplex) self).real, -((PyComplex) self).imaginary));
    b.method(
        "__getnewargs__()",
        (in, self) ->
            PyTuple.of(
                new PyFloat(((PyComplex) self).real), new PyFloat(((PyComplex) self).imaginary)));
    b.method("__complex__()", (in, self) -> self);
    b.classMethod("from_number(number, /)", ComplexMethods::fromNumber);
  }

  private static PyObject fromNumber(Interpreter in, PyObject[] a) {
    PyObject value = a[1];
    PyComplex number =
        value instanceof PyComplex || value.type().dunder(Slot.COMPLEX) != null
            ? part(in, value, "real", true)
            : new PyComplex(
                Numbers.real(in, value, "must be real number, not " + value.type().name()), 0);
    return a[0] == PyComplex.TYPE ? number : in.call(a[0], number);
  }

  private static PyObject make(Interpreter in, PyObject[] a) {
    if (a[1] instanceof PyStr text) {
      if (a[2] != null) {
        throw Raise.typeError("complex() argument 'real' must be a real number, not str");
      }
      double[] parts = NumberText.parseComplex(text.value, in.repr(text));
      return new PyComplex(parts[0], parts[1]);
    }
    if (a[2] instanceof PyStr && !(a[1] instanceof PyStr)) {
      throw Raise.typeError("complex() argument 'imag' must be a real number, not str");
    }
    PyComplex first = part(in, a[1], "real", a[2] == null);
    PyComplex second = part(in, a[2], "imag", false);
    return new PyComplex(first.real - second.imaginary, first.imaginary + second.real);
  }

  private static PyComplex part(
      Interpreter in, @Nullable PyObject value, String name, boolean alone) {
    if (value == null) {
      return new PyComplex(0, 0);
    }
    if (value instanceof PyComplex number) {
      return number;
    }
    PyObject method = value.type().dunder(Slot.COMPLEX);
    if (method != null) {
      PyObject made = in.call(method, value);
      if (!(made instanceof PyComplex number)) {
        throw Raise.typeError("__complex__ returned non-complex (type " + made.type().name() + ")");
      }
      return number;
    }
    String complaint =
        alone
            ? "complex() argument must be a string or a number, not " + value.type().name()
            : name.equals("real")
                ? "complex() argument 'real' must be a real number, not " + value.type().name()
                : "complex() argument 'imag' must be a real number, not " + value.type().name();
    return new PyComplex(Numbers.real(in, value, complaint), 0);
  }
}
