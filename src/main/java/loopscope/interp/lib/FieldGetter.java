package loopscope.interp.lib;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import org.jspecify.annotations.Nullable;

/// A named tuple's field: an attribute that is one of the tuple's places.
final class FieldGetter extends PyObject {
  static final PyType TYPE =
      PyType.define("_tuplegetter", "collections")
          .fullyCalled()
          .slots(Slot.GET, Slot.SET, Slot.REPR)
          .methods(
              b -> {
                b.constructor(
                    "(index, doc, /)",
                    (in, a) -> new FieldGetter(Arguments.whole(in, a[1]), in.str(a[2])));
                b.property("__doc__", (in, self) -> PyStr.of(((FieldGetter) self).doc));
              })
          .sealed()
          .build();

  private final int index;
  private final String doc;

  private FieldGetter(int index, String doc) {
    this.index = index;
    this.doc = doc;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean isDataDescriptor() {
    return true;
  }

  @Override
  public PyObject bind(Interpreter in, @Nullable PyObject instance, PyType owner) {
    return instance instanceof PyTuple tuple ? tuple.get(index) : this;
  }

  @Override
  public void bindSet(Interpreter in, PyObject instance, @Nullable PyObject value) {
    throw Raise.attributeError(value == null ? "can't delete attribute" : "can't set attribute");
  }

  @Override
  public String repr(Interpreter in) {
    return "_tuplegetter(" + index + ", '" + doc + "')";
  }
}
