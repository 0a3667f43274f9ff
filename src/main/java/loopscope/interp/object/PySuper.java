package loopscope.interp.object;

import loopscope.interp.Interpreter;
import loopscope.interp.builtins.Arguments;
import org.jspecify.annotations.Nullable;

/// `super`: attributes of an object looked up behind one of its classes.
public final class PySuper extends PyObject {
  /// `super`.
  public static final PyType TYPE =
      PyType.define("super").slots(Slot.REPR, Slot.GETATTRIBUTE, Slot.GET).build();

  private final PyType after;
  private final @Nullable PyObject self;
  private final @Nullable PyType start;

  /// `super(after)`: bound as a descriptor when an attribute of a class.
  public PySuper(PyType after) {
    this.after = after;
    self = null;
    start = null;
  }

  /// `super(after, self)`; `self` is an instance of `after` or a subclass of it.
  public PySuper(PyType after, PyObject self) {
    this.after = after;
    this.self = self;
    if (self instanceof PyType cls && cls.isSubtypeOf(after)) {
      start = cls;
    } else if (self.type().isSubtypeOf(after)) {
      start = self.type();
    } else {
      throw Raise.typeError(
          "super(type, obj): obj ("
              + (self instanceof PyType t
                  ? "type " + t.name()
                  : "instance of " + self.type().name())
              + ") is not an instance or subtype of type ("
              + after.name()
              + ").");
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /// The attribute as the classes behind `after` have it, unbound, or null.
  public @Nullable PyObject lookup(String name) {
    if (start == null) {
      return null;
    }
    boolean behind = false;
    PyStr key = new PyStr(name);
    for (PyType type : start.mro()) {
      if (behind) {
        PyObject value = type.dictionary().get(key);
        if (value != null) {
          return value;
        }
      }
      behind |= type == after;
    }
    return null;
  }

  @Override
  public PyObject bind(Interpreter in, @Nullable PyObject instance, PyType owner) {
    return instance == null || self != null ? this : new PySuper(after, instance);
  }

  @Override
  public @Nullable PyObject findAttribute(Interpreter in, PyStr name) {
    if (name.value.equals("__class__")) {
      return TYPE;
    }
    PyObject value = lookup(name.value);
    if (value != null && start != null) {
      return value.bind(in, self == start ? null : self, start);
    }
    return switch (name.value) {
      case "__thisclass__" -> after;
      case "__self__" -> Arguments.orNone(self);
      case "__self_class__" -> Arguments.orNone(start);
      default -> super.findAttribute(in, name);
    };
  }

  @Override
  public String repr(Interpreter in) {
    String whose = start == null ? "NULL" : "<" + start.name() + " object>";
    return "<super: <class '" + after.name() + "'>, " + whose + ">";
  }
}
