package loopscope.interp.object;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// A class.
///
/// Native classes are constants of the process: immutable for Python, their method tables filled on
/// the first look into them. Classes of a program (*heap* classes) belong to one run. `version`
/// goes up whenever a lookup in the class may give something else, which is what inline caches
/// compare.
public final class PyType extends TypeNames {
  /// `object`.
  public static final PyType OBJECT = new PyType("object", "builtins");

  /// `type`.
  public static final PyType TYPE =
      define("type").slots(Slot.REPR, Slot.CALL, Slot.SETATTR, Slot.GETATTRIBUTE).build();

  static {
    // `object` comes before `type`, which is its class.
    OBJECT.metatype = TYPE;
  }

  /// Stands for what a lookup did not find.
  static final PyObject ABSENT = new PyCell(null);

  private static final PyType[] NONE = {};

  private @Nullable PyType metatype;
  PyType[] bases;
  PyType[] mro;
  final boolean heap;
  boolean sealed;
  boolean inPython;
  boolean hidesDict;
  int firstLine;
  @Nullable Allocator allocator;
  @Nullable MethodTable table;
  Slot[] wrappers = {};
  final List<PyType> subclasses = new ArrayList<>();

  /// The attributes as every run finds them that has not changed the class.
  final AttributeTable shared;

  /// Whether some run has changed the native class or one of its ancestors.
  boolean varies;

  /// Native classes that name this one among their bases.
  transient PyType[] nativeBelow = {};

  /// Goes up when lookups may change.
  public int version;

  /// Names and places of the attributes of instances; null when instances have no `__dict__`.
  public @Nullable Layout layout;

  private PyType(String name, String module) {
    super(name, module);
    this.bases = NONE;
    this.mro = new PyType[] {this};
    this.heap = false;
    this.shared = new AttributeTable(this, null);
    this.allocator = (in, type) -> new PyInstance(type);
    this.wrappers = Slot.ofObject();
  }

  /// A native class; see [Definition].
  PyType(String name, String module, PyType[] bases) {
    super(name, module);
    this.bases = bases;
    this.heap = false;
    this.metatype = bases[0] == OBJECT && name.equals("type") ? this : TYPE;
    this.mro = Linearization.of(this, bases);
    this.allocator = bases[0].allocator;
    this.shared = new AttributeTable(this, null);
    ChangedClasses.born(this);
  }

  /// A class that a program defines.
  public PyType(PyType metatype, String name, PyType[] bases, PyDict dict) {
    super(name, "");
    this.metatype = metatype;
    this.bases = bases;
    this.heap = true;
    this.shared = new AttributeTable(this, dict);
    this.mro = Linearization.of(this, bases);
    this.allocator = Linearization.solidBase(bases).allocator;
    for (PyType base : bases) {
      base.addSubclass(this);
    }
  }

  /// Begins a native class of the `builtins` module.
  public static Definition define(String name) {
    return new Definition(name, "builtins");
  }

  /// Begins a native class of another module.
  public static Definition define(String name, String module) {
    return new Definition(name, module);
  }

  void addSubclass(PyType type) {
    // A native class outlives runs and must not hold on to their classes.
    if (heap) {
      subclasses.add(type);
    }
  }

  @Override
  public PyType type() {
    // `object` comes into being before `type` does.
    PyType meta = metatype;
    return meta == null ? TYPE : meta;
  }

  @Override
  public void setType(PyType type) {
    metatype = type;
  }

  @Override
  public boolean isHeap() {
    return heap;
  }

  /// The direct bases.
  public PyType[] bases() {
    return bases;
  }

  /// The method resolution order, this class first.
  public PyType[] mro() {
    return mro;
  }

  /// Replaces bases and order, as an assignment to `__bases__` does.
  public void setBases(PyType[] newBases) {
    Linearization.rebase(this, newBases);
    changed();
  }

  /// Replaces the order, as a metaclass's `mro()` may.
  public void setMro(PyType[] order) {
    mro = order;
    changed();
  }

  /// Heap classes that name this one among their bases; a native class's are kept by the
  /// interpreter.
  public List<PyType> subclasses() {
    return subclasses;
  }

  /// Whether instances may be subclassed.
  public boolean isFinal() {
    return sealed;
  }

  /// Whether CPython has the class in Python.
  public boolean isInPython() {
    return inPython;
  }

  /// How instances come into being, or null when a program cannot make any.
  public @Nullable Allocator allocator() {
    return allocator;
  }

  /// Whether this class is `other` or inherits from it, virtual subclasses left out.
  public boolean isSubtypeOf(PyType other) {
    if (this == other) {
      return true;
    }
    for (PyType type : mro) {
      if (type == other) {
        return true;
      }
    }
    return false;
  }

  /// The attributes as the present run finds them.
  private AttributeTable table() {
    return varies ? ChangedClasses.tableOf(this) : shared;
  }

  /// Whether the program has a say in what the class does: it has defined it, or changed it or one
  /// of its ancestors.
  public boolean isProgrammed() {
    return heap || varies && ChangedClasses.tableOf(this) != shared;
  }

  @Override
  public PyDict dictionary() {
    return table().dictionary();
  }

  /// The attribute as the class or the first of its ancestors has it, or null.
  public @Nullable PyObject lookup(String attribute) {
    return table().lookup(attribute, PyType::table);
  }

  /// The same of a native class as it is where no program has changed it.
  public @Nullable PyObject original(String attribute) {
    return shared.lookup(attribute, type -> type.shared);
  }

  /// The class in the order that owns the attribute, or null.
  public @Nullable PyType ownerOf(String attribute) {
    for (PyType type : mro) {
      if (type.dictionary().get(attribute) != null) {
        return type;
      }
    }
    return null;
  }

  /// The function behind a special method, to be called with the instance first; null when there is
  /// none or when it is the native one, which the instance's Java method is.
  public @Nullable PyObject dunder(Slot slot) {
    return table().dunder(slot);
  }

  /// Forgets what lookups found, here and in all subclasses.
  public void changed() {
    version++;
    shared.forget();
    if (varies) {
      table().forget();
    }
    for (PyType type : subclasses) {
      type.changed();
    }
  }

  /// Stores an attribute into the class.
  public void put(PyStr attribute, PyObject value) {
    if (heap) {
      shared.dictionary().put(attribute, value);
      changed();
    } else {
      ChangedClasses.put(this, attribute, value);
    }
  }

  /// Removes an attribute from the class; false when it was not there.
  public boolean remove(PyStr attribute) {
    if (!heap) {
      return ChangedClasses.put(this, attribute, null) != null;
    }
    boolean removed = shared.dictionary().removeName(attribute) != null;
    changed();
    return removed;
  }

  @Override
  public @Nullable PyDict dict() {
    return dictionary();
  }

  @Override
  public boolean isTrue(Interpreter in) {
    return true;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public String repr(Interpreter in) {
    return "<class '" + displayName() + "'>";
  }

  @Override
  public @Nullable PyObject findAttribute(Interpreter in, PyStr attribute) {
    return TypeAttributes.find(in, this, attribute);
  }

  @Override
  public void setAttribute(Interpreter in, PyStr attribute, PyObject value) {
    TypeAttributes.set(in, this, attribute, value);
  }

  @Override
  public void deleteAttribute(Interpreter in, PyStr attribute) {
    TypeAttributes.delete(in, this, attribute);
  }

  @Override
  public PyObject call(Interpreter in, PyObject[] args, PyStr[] names) {
    return Construction.call(in, this, args, names);
  }
}
