package loopscope.interp.object;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a [PyType] is called, where it is called by name.
public abstract sealed class TypeNames extends PyObject permits PyType {
  /// The name with which the class came into being.
  final String name;

  private final String module;
  private String displayedName;
  private String calledName;
  private String qualname;

  /// `__doc__` of a native class, where it has one.
  @Nullable String doc;

  private final Map<String, @Nullable InstanceField> fields = new LinkedHashMap<>();

  /// A class that has one name for everything.
  TypeNames(String name, String module) {
    this.name = name;
    this.module = module;
    this.displayedName = name;
    this.calledName = name;
    this.qualname = name;
  }

  /// Whether a program (and not the simulator) defined the class.
  public abstract boolean isHeap();

  /// The class's own attributes.
  public abstract PyDict dictionary();

  /// The attributes that instances have and the class itself has not; null for one that they keep
  /// like any other.
  Map<String, @Nullable InstanceField> fields() {
    return fields;
  }

  /// How messages call the class: with its module before it where the class is one that CPython has
  /// in C outside `builtins`.
  public String name() {
    return calledName;
  }

  /// `__name__`: the class's name without its module.
  public String simpleName() {
    return displayedName;
  }

  /// Renames the class, as an assignment to `__name__` does.
  public void rename(String newName) {
    displayedName = newName;
    calledName = newName;
  }

  /// Makes messages call the class with its module.
  public void callFully() {
    calledName = displayName();
  }

  /// The dotted path inside its module.
  public String qualname() {
    return qualname;
  }

  /// Sets the dotted path inside its module.
  public void setQualname(String path) {
    qualname = path;
  }

  /// The module's name: an attribute of heap classes, fixed for native ones.
  public String moduleName() {
    if (isHeap()) {
      PyObject value = dictionary().get("__module__");
      return value instanceof PyStr s ? s.value : "builtins";
    }
    return module;
  }

  /// How reprs and tracebacks write the class: with its module unless that is `builtins`.
  public String displayName() {
    String from = moduleName();
    return from.equals("builtins") ? qualname : from + "." + qualname;
  }
}
