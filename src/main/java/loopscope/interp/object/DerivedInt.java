package loopscope.interp.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// An instance of a class derived from `int`.
public final class DerivedInt extends PyInt {
  private final PyInstance own;
  private final PyInt number;

  /// An instance of a class derived from the native one.
  public DerivedInt(PyType type, PyInt number) {
    super(number.value);
    this.own = new PyInstance(type);
    this.number = number;
  }

  @Override
  public boolean isLong() {
    return number.isLong();
  }

  @Override
  public BigInteger big() {
    return number.big();
  }

  @Override
  public PyInt plain() {
    return number.plain();
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
