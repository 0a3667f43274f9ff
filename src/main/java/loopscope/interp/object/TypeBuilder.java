package loopscope.interp.object;

import loopscope.interp.builtins.MethodTables;
import org.jspecify.annotations.Nullable;

/// Fills the method table of a native class, or the names of a native module.
///
/// Signatures are written as in a `def`: `"pop(index=-1, /)"`. A default may be a literal; `?`
/// means that the Java function gets null. A method's function gets the instance first, which the
/// text leaves out.
public final class TypeBuilder {
  private final PyType type;
  private final PyDict dict;
  private boolean inPython;
  private boolean withClass;

  TypeBuilder(PyType type, PyDict dict) {
    this.type = type;
    this.dict = dict;
    this.inPython = type.inPython;
  }

  /// Adds to a class that comes into being what it has by itself.
  static void fill(PyType type, PyDict attributes) {
    TypeBuilder builder = new TypeBuilder(type, attributes);
    if (type.layout != null && type.bases[0].layout == null && !type.hidesDict) {
      builder.instanceDict();
    }
    for (Slot slot : type.wrappers) {
      builder.wrapper(slot);
    }
    if (type.table != null) {
      type.table.fill(builder);
    } else {
      MethodTables.fill(type, builder);
    }
    if (type.inPython) {
      builder.statement();
    }
    if (type.doc != null) {
      builder.value("__doc__", PyStr.of(type.doc));
    }
  }

  /// Whether CPython has the methods that follow in Python; see [Definition#inPython].
  public TypeBuilder inPython(boolean is) {
    inPython = is;
    return this;
  }

  /// Whether CPython hands the methods that follow their class, which words their errors otherwise.
  public TypeBuilder withClass(boolean is) {
    withClass = is;
    return this;
  }

  /// The class that is being filled.
  public PyType type() {
    return type;
  }

  /// A method without parameters.
  public TypeBuilder method(String signature, Native1 body) {
    return add(NativeFunction.of(signature, body), true);
  }

  /// A method with one parameter.
  public TypeBuilder method(String signature, Native2 body) {
    return add(NativeFunction.of(signature, body), true);
  }

  /// A method with two parameters.
  public TypeBuilder method(String signature, Native3 body) {
    return add(NativeFunction.of(signature, body), true);
  }

  /// A method with any parameters: the function gets the instance and one element a parameter,
  /// `*args` as a tuple and `**kwargs` as a dict.
  public TypeBuilder methodN(String signature, NativeN body) {
    return add(NativeFunction.ofN(signature, body), true);
  }

  private TypeBuilder add(NativeFunction function, boolean isMethod) {
    function.ownedBy(type, isMethod);
    function.setInPython(inPython);
    function.setWithClass(withClass);
    dict.putName(function.name(), function);
    return this;
  }

  /// `__new__`: gets the class first, then one element a parameter.
  public TypeBuilder constructor(String signature, NativeN body) {
    NativeFunction function =
        NativeFunction.ofN("__new__" + signature.substring(signature.indexOf('(')), body);
    function.ownedBy(type, true);
    function.setConstructor();
    function.setInPython(inPython);
    dict.putName("__new__", new PyStaticMethod(function));
    return this;
  }

  /// A class method: gets the class first.
  public TypeBuilder classMethod(String signature, NativeN body) {
    NativeFunction function = NativeFunction.ofN(signature, body);
    function.ownedBy(type, true);
    dict.putName(function.name(), new PyClassMethod(function));
    return this;
  }

  /// A static method.
  public TypeBuilder staticMethod(String signature, NativeN body) {
    NativeFunction function = NativeFunction.ofN(signature, body);
    dict.putName(function.name(), new PyStaticMethod(function));
    return this;
  }

  /// A read-only attribute that is computed.
  public TypeBuilder property(String name, Native1 getter) {
    dict.putName(name, new NativeAttribute(type, name, getter, null));
    return this;
  }

  /// An attribute that is computed and can be assigned; the setter gets null for `del`.
  public TypeBuilder property(String name, Native1 getter, NativeAttribute.Setter setter) {
    dict.putName(name, new NativeAttribute(type, name, getter, setter));
    return this;
  }

  /// An attribute of the instances alone, with what assigns to it where that has an effect; see
  /// [InstanceField].
  public TypeBuilder field(
      String name, InstanceField.Getter getter, NativeAttribute.@Nullable Setter setter) {
    type.fields().put(name, new InstanceField(name, getter, setter, null));
    return this;
  }

  /// The place, among the fields, of an attribute that an instance keeps like any other.
  public TypeBuilder fieldOfItsOwn(String name) {
    type.fields().put(name, null);
    return this;
  }

  /// The same of one that the class has as well, with a value that instances begin with.
  public TypeBuilder field(String name, PyObject inClass, InstanceField.Getter getter) {
    type.fields().put(name, new InstanceField(name, getter, null, inClass));
    return this;
  }

  /// A plain value in the class.
  public TypeBuilder value(String name, PyObject value) {
    dict.putName(name, value);
    return this;
  }

  /// What a class statement leaves in its class.
  private void statement() {
    dict.putName("__module__", PyStr.of(type.moduleName()));
    if (type.firstLine > 0) {
      dict.putName("__firstlineno__", PyInt.of(type.firstLine));
      dict.putName(
          "__static_attributes__",
          PyTuple.of(
              type.fields().keySet().stream().sorted().map(PyStr::of).toArray(PyObject[]::new)));
    }
    if (!WeakSlots.has(type.bases[0])) {
      dict.putName("__weakref__", new MemberSlot(type, PyStr.of("__weakref__")));
    }
  }

  /// The attribute that shows an instance's own attributes as a dictionary.
  void instanceDict() {
    dict.putName("__dict__", InstanceDict.of(type));
  }

  /// A special method that the Java class overrides.
  TypeBuilder wrapper(Slot slot) {
    dict.putName(slot.method, new SlotWrapper(type, slot));
    return this;
  }
}
