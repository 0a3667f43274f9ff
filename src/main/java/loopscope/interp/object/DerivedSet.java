package loopscope.interp.object;

import org.jspecify.annotations.Nullable;

/// An instance of a class derived from `set` or `frozenset`.
public final class DerivedSet extends PySet {
  private final PyInstance own;

  /// An instance of a class derived from the native one.
  public DerivedSet(PyType type, boolean frozen) {
    super(frozen);
    this.own = new PyInstance(type);
  }

  @Override
  public PyType type() {
    return own.type;
  }

  @Override
  public void setType(PyType type) {
    own.setType(type);
  }

  @Override
  public @Nullable PyObject getOwn(PyStr name) {
    return own.getOwn(name);
  }

  @Override
  public boolean setOwn(PyStr name, PyObject value) {
    return own.setOwn(name, value);
  }

  @Override
  public boolean deleteOwn(PyStr name) {
    return own.deleteOwn(name);
  }

  @Override
  public @Nullable PyDict dict() {
    return own.dict();
  }
}
