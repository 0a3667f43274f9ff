package loopscope.interp;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;
import org.jspecify.annotations.Nullable;

/// The modules of a run, each made when it is first imported.
///
/// Native finders are asked in the order in which they were added, then the resources
/// `loopscope/lib/NAME.py`, our own library modules in Python.
public final class ModuleRegistry {
  private final Interpreter in;
  private final PyDict modules = new PyDict();
  private final List<ModuleFinder> finders = new ArrayList<>();

  ModuleRegistry(Interpreter in) {
    this.in = in;
  }

  /// Adds a source of native modules.
  public void add(ModuleFinder finder) {
    finders.add(finder);
  }

  /// `sys.modules`.
  public PyDict modules() {
    return modules;
  }

  /// The module if it was imported already.
  public @Nullable PyObject loaded(String name) {
    return modules.get(name);
  }

  /// Puts a module under its name.
  public void put(PyModule module) {
    modules.putName(module.name(), module);
  }

  /// `import name`: the module of the whole dotted name.
  public PyObject load(String name) {
    PyObject known = modules.get(name);
    if (known != null) {
      if (known == loopscope.interp.object.PyNone.NONE) {
        throw notFound("import of " + name + " halted; None in sys.modules", name);
      }
      return known;
    }
    int dot = name.lastIndexOf('.');
    PyObject parent = dot < 0 ? null : load(name.substring(0, dot));
    known = modules.get(name);
    if (known == null) {
      known = make(name, parent, dot);
    }
    if (parent != null) {
      parent.setOwn(PyStr.of(name.substring(dot + 1)), known);
    }
    return known;
  }

  private PyObject make(String name, @Nullable PyObject parent, int dot) {
    for (ModuleFinder finder : finders) {
      PyModule module = finder.find(in, name);
      if (module != null) {
        modules.putName(name, module);
        String file = LibraryFiles.of(name);
        if (file != null) {
          module.globals.putName("__file__", PyStr.of(file));
        }
        return module;
      }
    }
    LibrarySource source = LibrarySource.find(name);
    if (source == null) {
      if (parent != null
          && parent.getOwn(PyStr.of(name.substring(dot + 1))) instanceof PyModule inner) {
        return inner;
      }
      throw unknown(name, parent, dot);
    }
    PyModule module = new PyModule(name);
    modules.putName(name, module);
    try {
      in.runLibrary(module, source);
    } catch (Raise raise) {
      modules.removeName(PyStr.of(name));
      throw raise;
    }
    PyObject now = modules.get(name);
    return now == null ? module : now;
  }

  private static Raise unknown(String name, @Nullable PyObject parent, int dot) {
    if (parent != null) {
      String above = name.substring(0, dot);
      if (StandardModules.has(name)) {
        return lacking(name);
      }
      boolean isPackage = parent.getOwn(PyStr.of("__path__")) != null;
      return notFound(
          "No module named '"
              + name
              + "'"
              + (isPackage ? "" : "; '" + above + "' is not a package"),
          name);
    }
    if (StandardModules.has(name)) {
      return lacking(name);
    }
    return notFound("No module named '" + name + "'", name);
  }

  private static Raise lacking(String name) {
    return notFound(
        "No module named '"
            + name
            + "': the Loopscope simulator does not have this module of Python's",
        name);
  }

  private static Raise notFound(String message, String name) {
    Raise raise = Raise.of(Exceptions.MODULE_NOT_FOUND_ERROR, message);
    raise.exception.setExtra("name", PyStr.of(name));
    return raise;
  }
}
