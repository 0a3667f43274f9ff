package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.object.InstanceDict;
import loopscope.interp.object.Layout;
import loopscope.interp.object.MemberSlot;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyCell;
import loopscope.interp.object.PyClassMethod;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStaticMethod;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PySuper;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.WeakSlots;
import org.jspecify.annotations.Nullable;

/// What `type.__new__` does with a namespace.
final class TypeCreation {
  private TypeCreation() {}

  static PyType create(Interpreter in, PyType meta, PyStr name, PyTuple bases, PyDict namespace) {
    PyType[] parents = parents(bases);
    PyType winner = ClassBuilder.winner(meta, parents);
    PyDict dict = new PyDict();
    dict.putAll(in, namespace);
    PyObject classCell = dict.removeName(in.intern("__classcell__"));
    PyObject dictCell = dict.removeName(in.intern("__classdictcell__"));
    PyObject qualname = dict.removeName(in.intern("__qualname__"));
    PyType type = new PyType(winner, name.value, parents, dict);
    if (qualname instanceof PyStr path) {
      type.setQualname(path.value);
    }
    if (dict.get("__module__") == null) {
      Frame user = in.machine().currentFrame();
      PyObject module = user == null ? null : user.globals.get("__name__");
      dict.putName("__module__", module == null ? PyStr.of("builtins") : module);
    }
    if (dict.get("__eq__") != null && dict.get("__hash__") == null) {
      dict.putName("__hash__", PyNone.NONE);
    }
    wrap(dict);
    layout(in, type, dict, parents);
    if (dict.get("__doc__") == null) {
      dict.putName("__doc__", PyNone.NONE);
    }
    type.changed();
    if (classCell instanceof PyCell cell) {
      cell.value = type;
    }
    if (dictCell instanceof PyCell cell) {
      cell.value = dict;
    }
    order(in, type);
    in.protocols().derived.add(type);
    return type;
  }

  private static PyType[] parents(PyTuple bases) {
    if (bases.size() == 0) {
      return new PyType[] {PyType.OBJECT};
    }
    PyType[] parents = new PyType[bases.size()];
    for (int i = 0; i < parents.length; i++) {
      if (!(bases.get(i) instanceof PyType base)) {
        throw Raise.typeError(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                + " of the metaclasses of all its bases");
      }
      if (base.isFinal()) {
        throw Raise.typeError("type '" + base.displayName() + "' is not an acceptable base type");
      }
      parents[i] = base;
    }
    Solids.check(parents);
    return parents;
  }

  /// `__new__` is a static method, `__init_subclass__` and `__class_getitem__` are class methods
  /// without saying so.
  private static void wrap(PyDict dict) {
    if (dict.get("__new__") instanceof PyFunction f) {
      dict.putName("__new__", new PyStaticMethod(f));
    }
    for (String hook : new String[] {"__init_subclass__", "__class_getitem__"}) {
      if (dict.get(hook) instanceof PyFunction f) {
        dict.putName(hook, new PyClassMethod(f));
      }
    }
  }

  private static void layout(Interpreter in, PyType type, PyDict dict, PyType[] parents) {
    PyObject slots = dict.get("__slots__");
    boolean inherited = false;
    boolean weak = false;
    for (PyType parent : parents) {
      inherited |= parent.layout != null;
      weak |= WeakSlots.has(parent);
    }
    if (slots == null) {
      type.layout = new Layout();
      if (!inherited) {
        dict.putName("__dict__", InstanceDict.of(type));
      }
      if (!weak && !isVariable(type)) {
        dict.putName("__weakref__", new MemberSlot(type, in.intern("__weakref__")));
      }
      return;
    }
    PyObject[] names = slots instanceof PyStr one ? new PyObject[] {one} : in.toArray(slots);
    if (names.length > 0 && isVariable(type)) {
      throw Raise.typeError(
          "nonempty __slots__ not supported for subtype of '" + parents[0].name() + "'");
    }
    boolean hasDict = inherited;
    for (PyObject each : names) {
      if (!(each instanceof PyStr given)) {
        throw Raise.typeError("__slots__ items must be strings, not '" + each.type().name() + "'");
      }
      if (!isIdentifier(given.value)) {
        throw Raise.typeError("__slots__ must be identifiers");
      }
      PyStr name = PyStr.of(mangled(type, given.value));
      if (name.value.equals("__dict__")) {
        if (hasDict) {
          throw Raise.typeError("__dict__ slot disallowed: we already got one");
        }
        hasDict = true;
      } else {
        if (name.value.equals("__weakref__") && weak) {
          throw Raise.typeError("__weakref__ slot disallowed: we already got one");
        }
        if (dict.get(name) != null && !(dict.get(name) instanceof MemberSlot)) {
          throw Raise.valueError("'" + name.value + "' in __slots__ conflicts with class variable");
        }
        dict.put(name, new MemberSlot(type, name));
      }
    }
    type.layout = hasDict ? new Layout() : null;
    if (hasDict && !inherited) {
      dict.putName("__dict__", InstanceDict.of(type));
    }
  }

  private static boolean isIdentifier(String name) {
    boolean all = !name.isEmpty() && Character.isUnicodeIdentifierStart(name.codePointAt(0));
    all |= name.startsWith("_");
    return all && name.codePoints().skip(1).allMatch(Character::isUnicodeIdentifierPart);
  }

  /// Whether instances have a length of their own, after which no attributes have room.
  private static boolean isVariable(PyType type) {
    return type.isSubtypeOf(PyInt.TYPE)
        || type.isSubtypeOf(PyTuple.TYPE)
        || type.isSubtypeOf(PyBytes.TYPE);
  }

  private static String mangled(PyType type, String name) {
    String owner = type.simpleName().replaceFirst("^_+", "");
    return name.startsWith("__") && !name.endsWith("__") && !owner.isEmpty()
        ? "_" + owner + name
        : name;
  }

  private static void order(Interpreter in, PyType type) {
    PyObject mro = type.type() == PyType.TYPE ? null : type.type().lookup("mro");
    if (mro instanceof PyFunction) {
      PyObject[] all = in.toArray(in.call(mro, type));
      PyType[] order = new PyType[all.length];
      for (int i = 0; i < all.length; i++) {
        if (!(all[i] instanceof PyType one)) {
          throw Raise.typeError("mro() returned a non-class ('" + all[i].type().name() + "')");
        }
        order[i] = one;
      }
      type.setMro(order);
    }
  }

  /// `__set_name__` of the attributes, then `__init_subclass__` of the parent.
  static void announce(Interpreter in, PyType type, PyDict keywords) {
    PyDict dict = type.dictionary().copy();
    for (int i = 0; i < dict.places(); i++) {
      PyObject key = dict.keyAt(i);
      PyObject value = dict.valueAt(i);
      if (key != null && value != null) {
        PyObject hook = value.type().lookup("__set_name__");
        if (hook != null) {
          setName(in, type, key, value, hook);
        }
      }
    }
    PyObject[] args = new PyObject[keywords.size()];
    PyStr[] names = new PyStr[args.length];
    int n = 0;
    for (int i = 0; i < keywords.places(); i++) {
      PyObject value = keywords.valueAt(i);
      if (keywords.keyAt(i) instanceof PyStr key && value != null) {
        names[n] = key;
        args[n++] = value;
      }
    }
    PyObject init = new PySuper(type, type).findAttribute(in, in.intern("__init_subclass__"));
    boolean plain =
        type.mro()[1].lookup("__init_subclass__") == PyType.OBJECT.lookup("__init_subclass__");
    if (plain && names.length > 0) {
      throw Raise.typeError(type.qualname() + ".__init_subclass__() takes no keyword arguments");
    }
    if (init != null) {
      init.call(in, args, names);
    }
  }

  private static void setName(
      Interpreter in, PyType type, PyObject key, PyObject value, PyObject hook) {
    try {
      in.call(hook, value, type, key);
    } catch (Raise raise) {
      @Nullable PyObject note = in.findAttribute(raise.exception, "add_note");
      if (note != null) {
        in.call(
            note,
            PyStr.of(
                "Error calling __set_name__ on '"
                    + value.type().name()
                    + "' instance "
                    + in.repr(key)
                    + " in '"
                    + type.name()
                    + "'"));
      }
      throw raise;
    }
  }
}
