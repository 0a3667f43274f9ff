package loopscope.interp.builtins;

import loopscope.interp.Interpreter;
import loopscope.interp.object.BinaryOp;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// A read-only view of a mapping.
public final class MappingProxy extends PyObject {
  /// `types.MappingProxyType`.
  public static final PyType TYPE =
      PyType.define("mappingproxy")
          .slots(
              Slot.REPR,
              Slot.STR,
              Slot.LEN,
              Slot.ITER,
              Slot.GETITEM,
              Slot.CONTAINS,
              Slot.EQ,
              Slot.NE,
              Slot.OR)
          .methods(MappingProxy::fill)
          .sealed()
          .build();

  private final PyObject mapping;

  private MappingProxy(PyObject mapping) {
    this.mapping = mapping;
  }

  /// A view of a mapping.
  public static MappingProxy of(PyObject mapping) {
    return new MappingProxy(mapping);
  }

  private static void fill(TypeBuilder b) {
    b.constructor(
        "(mapping)",
        (in, a) -> {
          if (a[1].type().lookup("__getitem__") == null || a[1].type().lookup("keys") == null) {
            throw Raise.typeError(
                "mappingproxy() argument must be a mapping, not " + a[1].type().name());
          }
          return new MappingProxy(a[1]);
        });
    for (String name : new String[] {"keys", "values", "items", "copy", "__reversed__"}) {
      b.method(name + "()", (in, self) -> in.callMethod(mapping(self), name));
    }
    b.method(
        "get(key, default=None, /)",
        (in, self, key, otherwise) -> in.callMethod(mapping(self), "get", key, otherwise));
  }

  private static PyObject mapping(PyObject self) {
    return ((MappingProxy) self).mapping;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public int length(Interpreter in) {
    return in.length(mapping);
  }

  @Override
  public boolean isTrue(Interpreter in) {
    return in.isTrue(mapping);
  }

  @Override
  public PyObject iterate(Interpreter in) {
    return in.iterate(mapping);
  }

  @Override
  public PyObject getItem(Interpreter in, PyObject key) {
    return in.getItem(mapping, key);
  }

  @Override
  public boolean contains(Interpreter in, PyObject element) {
    return in.contains(mapping, element);
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    return in.compare(op, mapping, other instanceof MappingProxy proxy ? proxy.mapping : other);
  }

  @Override
  public @Nullable PyObject binary(Interpreter in, BinaryOp op, PyObject other) {
    return op == BinaryOp.OR
        ? in.binary(op, mapping, other instanceof MappingProxy proxy ? proxy.mapping : other)
        : null;
  }

  @Override
  public String str(Interpreter in) {
    return in.str(mapping);
  }

  @Override
  public String repr(Interpreter in) {
    return "mappingproxy(" + in.repr(mapping) + ")";
  }
}
