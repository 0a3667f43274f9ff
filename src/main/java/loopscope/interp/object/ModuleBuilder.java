package loopscope.interp.object;

import java.util.Objects;

/// Fills a native module.
///
///     new ModuleBuilder("math").function("floor(x, /)", (in, x) -> …).value("pi", new PyFloat(Math.PI)).build()
public final class ModuleBuilder {
  private final PyModule module;
  private String home;
  private boolean inPython;

  /// A module of this name.
  public ModuleBuilder(String name) {
    module = new PyModule(name);
    home = name;
  }

  /// The functions that follow are ones that CPython has in Python, in a module.
  public ModuleBuilder inPython(String from) {
    home = from;
    inPython = true;
    return this;
  }

  /// The functions that follow are ones that CPython has in C, in a module.
  public ModuleBuilder inC(String from) {
    home = from;
    inPython = false;
    return this;
  }

  /// A function without parameters.
  public ModuleBuilder function(String signature, Native0 body) {
    return add(NativeFunction.of(signature, body));
  }

  /// A function with one parameter.
  public ModuleBuilder function(String signature, Native1 body) {
    return add(NativeFunction.of(signature, body));
  }

  /// A function with two parameters.
  public ModuleBuilder function(String signature, Native2 body) {
    return add(NativeFunction.of(signature, body));
  }

  /// A function with three parameters.
  public ModuleBuilder function(String signature, Native3 body) {
    return add(NativeFunction.of(signature, body));
  }

  /// A function that gets its bound arguments in an array.
  public ModuleBuilder functionN(String signature, NativeN body) {
    return add(NativeFunction.ofN(signature, body));
  }

  private ModuleBuilder add(NativeFunction function) {
    function.module = home;
    function.setInPython(inPython);
    module.globals.putName(function.name(), function);
    return this;
  }

  /// A class under its own name.
  public ModuleBuilder type(PyType type) {
    return value(type.simpleName(), type);
  }

  /// Any value.
  public ModuleBuilder value(String name, PyObject value) {
    module.globals.putName(name, value);
    return this;
  }

  /// What is there under one name also under another.
  public ModuleBuilder alias(String name, String other) {
    return value(other, Objects.requireNonNull(module.globals.get(name)));
  }

  /// The finished module.
  public PyModule build() {
    return module;
  }
}
