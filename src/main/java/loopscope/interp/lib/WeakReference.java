package loopscope.interp.lib;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import loopscope.interp.Finalizable;
import loopscope.interp.Interpreter;
import loopscope.interp.builtins.GenericAlias;
import loopscope.interp.object.CompareOp;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import loopscope.interp.object.WeakSlots;
import org.jspecify.annotations.Nullable;

/// `weakref.ref`: a reference that does not keep its object, and forgets it at its end.
final class WeakReference extends PyInstance implements Finalizable {
  static final PyType TYPE =
      PyType.define("ReferenceType", "weakref")
          .fullyCalled()
          .slots(Slot.CALL, Slot.REPR, Slot.EQ, Slot.NE, Slot.HASH)
          .attributes()
          .methods(WeakReference::fill)
          .build();

  private transient @Nullable PyObject target;
  private final PyObject callback;

  /// The proxy that this is the inside of, or null.
  private final @Nullable PyObject proxy;

  private @Nullable Long hash;

  private WeakReference(PyType type, PyObject target, PyObject callback, @Nullable PyObject proxy) {
    super(type);
    this.target = target;
    this.callback = callback;
    this.proxy = proxy;
  }

  static PyModule build() {
    return new ModuleBuilder("_weakref")
        .value("ref", TYPE)
        .value("ReferenceType", TYPE)
        .function(
            "getweakrefcount(object, /)", (in, object) -> PyInt.of(referring(in, object).size()))
        .function(
            "getweakrefs(object, /)",
            (in, object) -> new PyList(referring(in, object).toArray(PyObject.NO_ARGS)))
        .function("proxied(object, /)", WeakReference::proxied)
        .functionN(
            "inside(proxy, object, callback, /)", (in, a) -> refer(in, TYPE, a[1], a[2], a[0]))
        .build();
  }

  /// The references and proxies of an object that the program still has: first those that anybody
  /// may share, then the newest first.
  private static List<PyObject> referring(Interpreter in, PyObject object) {
    List<PyObject> shared = new ArrayList<>();
    List<PyObject> own = new ArrayList<>();
    List<Finalizable> all = in.finalization().referring(object);
    Predicate<Object> isReached = all.isEmpty() ? one -> false : in.finalization().reachable();
    for (Finalizable one : all) {
      if (one instanceof WeakReference reference && isReached.test(reference)) {
        PyObject shown = reference.proxy == null ? reference : reference.proxy;
        if (!reference.isShared()) {
          own.addFirst(shown);
        } else if (reference.proxy == null) {
          shared.addFirst(shown);
        } else {
          shared.add(shown);
        }
      }
    }
    shared.addAll(own);
    return shared;
  }

  /// Whether whoever refers to the object gets this very reference.
  private boolean isShared() {
    return type() == TYPE && callback == PyNone.NONE;
  }

  /// The proxy of an object that calls nothing back, None if there is none yet.
  private static PyObject proxied(Interpreter in, PyObject object) {
    for (Finalizable one : in.finalization().referring(object)) {
      if (one instanceof WeakReference reference
          && reference.isShared()
          && reference.proxy != null) {
        return reference.proxy;
      }
    }
    return PyNone.NONE;
  }

  private static void fill(TypeBuilder b) {
    b.constructor("(object, callback=None, /, **annotations)", WeakReference::make);
    b.methodN("__init__(object, callback=None, /)", (in, a) -> PyNone.NONE);
    b.property("__callback__", (in, self) -> ((WeakReference) self).callback);
    b.classMethod("__class_getitem__(item, /)", (in, a) -> GenericAlias.of(in, a[0], a[1]));
  }

  private static PyObject make(Interpreter in, PyObject[] a) {
    PyObject target = a[1];
    if (!WeakSlots.has(target.type())) {
      throw Raise.typeError(
          "cannot create weak reference to '" + target.type().name() + "' object");
    }
    if (a[0] == TYPE && a[2] == PyNone.NONE) {
      for (Finalizable one : in.finalization().referring(target)) {
        if (one instanceof WeakReference shared && shared.isShared() && shared.proxy == null) {
          return shared;
        }
      }
    }
    return refer(in, (PyType) a[0], target, a[2], null);
  }

  private static WeakReference refer(
      Interpreter in, PyType type, PyObject target, PyObject callback, @Nullable PyObject proxy) {
    WeakReference reference = new WeakReference(type, target, callback, proxy);
    in.finalization().refers(target, reference, reference.callsProgram());
    return reference;
  }

  private boolean callsProgram() {
    return callback != PyNone.NONE
        && !(callback instanceof PyFunction function && function.code.library);
  }

  @Override
  public boolean isPending() {
    return target != null;
  }

  @Override
  public void lost(Interpreter in) {
    target = null;
    if (callback != PyNone.NONE) {
      try {
        in.call(callback, this);
      } catch (Raise raise) {
        String what = "Exception ignored while calling weakref callback " + in.repr(callback);
        in.unraisable(what, raise.exception);
      }
    }
  }

  @Override
  public void ended() {
    target = null;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public PyObject call(Interpreter in, PyObject[] args, PyStr[] names) {
    return target == null ? PyNone.NONE : target;
  }

  @Override
  public long hash(Interpreter in) {
    Long known = hash;
    if (known == null) {
      if (target == null) {
        throw Raise.typeError("weak object has gone away");
      }
      known = in.hash(target);
      hash = known;
    }
    return known;
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    if (!(other instanceof WeakReference that) || op != CompareOp.EQ && op != CompareOp.NE) {
      return null;
    }
    boolean same =
        target == null || that.target == null ? this == that : in.equal(target, that.target);
    return PyBool.of(same == (op == CompareOp.EQ));
  }

  @Override
  public String repr(Interpreter in) {
    if (target == null) {
      return "<weakref at " + in.address(this) + "; dead>";
    }
    return "<weakref at "
        + in.address(this)
        + "; to '"
        + target.type().displayName()
        + "' at "
        + in.address(target)
        + ">";
  }
}
