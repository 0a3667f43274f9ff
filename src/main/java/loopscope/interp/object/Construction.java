package loopscope.interp.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import loopscope.interp.HandedOut;
import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// What calling a class does: `__new__`, then `__init__`.
public final class Construction {
  private Construction() {}

  static PyObject call(Interpreter in, PyType type, PyObject[] args, PyStr[] names) {
    if (type == PyType.TYPE && args.length == 1 && names.length == 0) {
      return args[0].type();
    }
    PyType meta = type.type();
    if (meta.isHeap()) {
      PyObject hook = meta.dunder(Slot.CALL);
      if (hook != null) {
        PyObject[] all = prepend(type, args);
        return hook.call(in, all, names);
      }
    }
    return construct(in, type, args, names);
  }

  /// `type.__call__`: makes an instance and initialises it.
  public static PyObject construct(Interpreter in, PyType type, PyObject[] args, PyStr[] names) {
    PyObject instance = create(in, type, args, names);
    if (instance.type().isSubtypeOf(type)) {
      initialise(in, instance, args, names);
    }
    return instance;
  }

  /// An instance before its `__init__`.
  public static PyObject create(Interpreter in, PyType type, PyObject[] args, PyStr[] names) {
    PyObject maker = maker(type);
    if (maker != null) {
      PyObject function = maker instanceof PyStaticMethod s ? s.function : maker;
      return function.call(in, prepend(type, args), names);
    }
    if (args.length > 0 && initializer(type) == null) {
      throw Raise.typeError(type.name() + "() takes no arguments");
    }
    return allocate(in, type);
  }

  /// A bare instance.
  public static PyObject allocate(Interpreter in, PyType type) {
    PyObject missing = type.isHeap() ? in.abstractMethods(type) : null;
    if (missing != null) {
      throw abstractInstance(in, type, missing);
    }
    Allocator allocator = type.allocator();
    if (allocator == null) {
      throw Raise.typeError("cannot create '" + type.displayName() + "' instances");
    }
    PyObject made = allocator.allocate(in, type);
    PyObject del = type.dunder(Slot.DEL);
    if (del != null && !(del instanceof NativeFunction)) {
      in.finalization().finalizes(made);
    }
    return made;
  }

  private static void initialise(
      Interpreter in, PyObject instance, PyObject[] args, PyStr[] names) {
    PyObject init = initializer(instance.type());
    if (init != null) {
      HandedOut held = in.finalization().handedOut;
      held.initialises(instance);
      PyObject nothing;
      try {
        nothing = init.call(in, prepend(instance, args), names);
      } catch (Raise raise) {
        held.initialised(instance);
        in.finalization().unwound(List.of(instance), raise.exception);
        throw raise;
      }
      held.initialised(instance);
      if (nothing != PyNone.NONE) {
        throw Raise.typeError("__init__() should return None, not '" + nothing.type().name() + "'");
      }
    }
  }

  /// The `__init__` of a class, or null when it has only `object`'s.
  public static @Nullable PyObject initializer(PyType type) {
    PyObject init = type.dunder(Slot.INIT);
    return init == PyType.OBJECT.dunder(Slot.INIT) ? null : init;
  }

  /// The `__new__` of a class, or null when it has only `object`'s.
  public static @Nullable PyObject maker(PyType type) {
    PyObject maker = type.lookup("__new__");
    return maker == PyType.OBJECT.lookup("__new__") ? null : maker;
  }

  /// Refuses to let the `__new__` of a native class make what is none of that class.
  static void verify(PyType owner, PyObject[] args) {
    String function = owner.name() + ".__new__(";
    if (args.length == 0) {
      throw Raise.typeError(function + "): not enough arguments");
    }
    if (!(args[0] instanceof PyType type)) {
      String given = args[0].type().name();
      throw Raise.typeError(function + "X): X is not a type object (" + given + ")");
    }
    if (!type.isSubtypeOf(owner)) {
      String name = type.name();
      throw Raise.typeError(
          function + name + "): " + name + " is not a subtype of " + owner.name());
    }
    for (PyType base : type.mro()) {
      if (!base.isHeap()) {
        if (base.ownerOf("__new__") != owner && isNative(base.lookup("__new__"))) {
          String name = base.name();
          throw Raise.typeError(
              function + type.name() + ") is not safe, use " + name + ".__new__()");
        }
        return;
      }
    }
  }

  /// Whether the native class that a class is made of leaves all arguments to its `__init__`, as
  /// `list` does.
  public static boolean hasNativeInit(PyType type) {
    for (PyType base : type.mro()) {
      if (!base.isHeap()) {
        return base.ownerOf("__init__") != PyType.OBJECT;
      }
    }
    return false;
  }

  private static boolean isNative(@Nullable PyObject maker) {
    return maker instanceof PyStaticMethod method
        && method.function instanceof NativeFunction function
        && !function.isInPython();
  }

  static PyObject[] prepend(PyObject first, PyObject[] args) {
    PyObject[] all = new PyObject[args.length + 1];
    all[0] = first;
    System.arraycopy(args, 0, all, 1, args.length);
    return all;
  }

  static PyObject[] rest(PyObject[] args) {
    return Arrays.copyOfRange(args, 1, args.length);
  }

  private static Raise abstractInstance(Interpreter in, PyType type, PyObject missing) {
    PyObject[] all = in.toArray(missing);
    List<String> methods = new ArrayList<>();
    for (PyObject name : all) {
      methods.add("'" + in.str(name) + "'");
    }
    String[] sorted = methods.toArray(new String[0]);
    Arrays.sort(sorted);
    return Raise.typeError(
        "Can't instantiate abstract class "
            + type.name()
            + " without an implementation for abstract method"
            + (sorted.length == 1 ? " " : "s ")
            + String.join(", ", sorted));
  }
}
