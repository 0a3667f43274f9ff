package loopscope.interp.object;

import org.jspecify.annotations.Nullable;

/// A native class in the making.
///
///     static final PyType TYPE = PyType.define("Lock", "asyncio.locks")
///         .allocate((in, type) -> new Lock(type)).slots(Slot.REPR).methods(Lock::fill).build();
///
/// `slots` lists the special methods that the Java class overrides; Python sees them as attributes.
public final class Definition {
  private final String name;
  private final String module;
  private PyType base;
  private PyType @Nullable [] bases;
  private @Nullable Allocator allocator;
  private @Nullable MethodTable table;
  private Slot[] slots = {};
  private boolean sealed;
  private boolean keepsDict;
  private boolean hidesDict;
  private boolean called;
  private boolean inPython;
  private int firstLine;
  private @Nullable String doc;

  Definition(String name, String module) {
    this.name = name;
    this.module = module;
    this.base = PyType.OBJECT;
  }

  /// The class to inherit from; `object` unless said otherwise.
  public Definition base(PyType type) {
    base = type;
    return this;
  }

  /// Several classes to inherit from.
  public Definition bases(PyType... types) {
    bases = types;
    return this;
  }

  /// How instances are made; inherited unless said otherwise.
  public Definition allocate(Allocator how) {
    allocator = how;
    return this;
  }

  /// What fills the method table on the first look into it.
  public Definition methods(MethodTable filler) {
    table = filler;
    return this;
  }

  /// The special methods that the Java class overrides.
  public Definition slots(Slot... overridden) {
    slots = overridden;
    return this;
  }

  /// Instances take attributes of their own, as those of a class statement do.
  public Definition attributes() {
    keepsDict = true;
    return this;
  }

  /// The same, but the instances do not show them as a dictionary.
  public Definition hiddenAttributes() {
    hidesDict = true;
    return attributes();
  }

  /// Messages call the class with its module before its name, as they do with those that CPython
  /// has in C outside `builtins`.
  public Definition fullyCalled() {
    called = true;
    return this;
  }

  /// The class is one that CPython has in Python: messages about arguments of its methods are
  /// worded as for any function of a program.
  public Definition inPython() {
    inPython = true;
    return this;
  }

  /// The same, with the line of its file where CPython has the class.
  public Definition inPython(int line) {
    firstLine = line;
    return inPython();
  }

  /// What `help` says of the class, in our own words.
  public Definition doc(String sentence) {
    doc = sentence;
    return this;
  }

  /// Programs may not subclass it, nor make instances unless it has a constructor.
  public Definition sealed() {
    sealed = true;
    return this;
  }

  /// The finished class.
  public PyType build() {
    PyType type = new PyType(name, module, bases == null ? new PyType[] {base} : bases);
    if (allocator != null || sealed) {
      type.allocator = allocator;
    }
    type.table = table;
    type.wrappers = slots;
    type.sealed = sealed;
    type.inPython = inPython;
    type.firstLine = firstLine;
    type.doc = doc;
    type.hidesDict = hidesDict;
    if (called) {
      type.callFully();
    }
    type.layout = keepsDict ? new Layout() : type.bases[0].layout == null ? null : new Layout();
    return type;
  }
}
