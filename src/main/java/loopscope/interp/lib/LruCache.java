package loopscope.interp.lib;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.Interpreter;
import loopscope.interp.object.BoundMethod;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyInstance;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyLong;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import loopscope.interp.object.TypeBuilder;
import org.jspecify.annotations.Nullable;

/// What `functools.lru_cache` makes of a function: the dictionary keeps entries from the least to
/// the most recently used.
final class LruCache extends PyInstance {
  private static final PyType TYPE =
      PyType.define("_lru_cache_wrapper", "functools")
          .fullyCalled()
          .slots(Slot.CALL, Slot.REPR)
          .attributes()
          .methods(LruCache::fill)
          .build();
  private static final PyObject SEPARATOR = new PyInstance(PyType.OBJECT);

  private final PyObject function;
  private final int most;
  private final boolean typed;
  private final PyDict kept = new PyDict();
  private long hits;
  private long misses;

  private LruCache(PyObject function, int most, boolean typed) {
    super(TYPE);
    this.function = function;
    this.most = most;
    this.typed = typed;
  }

  private static void fill(TypeBuilder b) {
    b.method("cache_info()", (in, self) -> ((LruCache) self).info(in));
    b.method(
        "cache_clear()",
        (in, self) -> {
          LruCache cache = (LruCache) self;
          cache.kept.clear();
          cache.hits = 0;
          cache.misses = 0;
          return PyNone.NONE;
        });
  }

  /// `lru_cache` with or without brackets.
  static PyObject decorator(Interpreter in, PyObject[] a) {
    boolean typed = in.isTrue(a[1]);
    if (a[0] instanceof PyInt size) {
      return NativeFunction.of(
          "decorating_function(user_function, /)",
          (run, f) -> wrap(run, f, Math.max(0, size.clamped()), typed));
    }
    if (a[0] == PyNone.NONE) {
      return NativeFunction.of(
          "decorating_function(user_function, /)", (run, f) -> wrap(run, f, -1, typed));
    }
    if (!a[0].isCallable()) {
      throw Raise.typeError("Expected first argument to be an integer, a callable, or None");
    }
    return wrap(in, a[0], 128, typed);
  }

  private static PyObject wrap(Interpreter in, PyObject function, int most, boolean typed) {
    if (!function.isCallable()) {
      throw Raise.typeError("the first argument must be callable");
    }
    LruCache cache = new LruCache(function, most, typed);
    PyDict parameters = new PyDict();
    parameters.putName("maxsize", most < 0 ? PyNone.NONE : PyInt.of(most));
    parameters.putName("typed", PyBool.of(typed));
    cache.setOwn(
        in.intern("cache_parameters"), NativeFunction.of("cache_parameters()", run -> parameters));
    PyObject update = in.getAttribute(in.modules().load("functools"), "update_wrapper");
    return in.call(update, cache, function);
  }

  private PyObject info(Interpreter in) {
    return in.call(
        in.getAttribute(in.modules().load("functools"), "_cache_info"),
        PyInt.of(hits),
        PyInt.of(misses),
        most < 0 ? PyNone.NONE : PyInt.of(most),
        PyInt.of(kept.size()));
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public PyObject bind(Interpreter in, @Nullable PyObject instance, PyType owner) {
    return instance == null ? this : new BoundMethod(this, instance);
  }

  private PyObject key(PyObject[] args, PyStr[] names) {
    if (names.length == 0 && !typed) {
      boolean plain =
          args.length == 1 && (args[0] instanceof PyLong || args[0].getClass() == PyStr.class);
      return plain ? args[0] : PyTuple.of(args);
    }
    List<PyObject> parts = new ArrayList<>(List.of(args).subList(0, args.length - names.length));
    if (names.length > 0) {
      parts.add(SEPARATOR);
    }
    for (int i = 0; i < names.length; i++) {
      parts.add(names[i]);
      parts.add(args[args.length - names.length + i]);
    }
    if (typed) {
      for (PyObject arg : args) {
        parts.add(arg.type());
      }
    }
    return PyTuple.of(parts.toArray(PyObject.NO_ARGS));
  }

  @Override
  public PyObject call(Interpreter in, PyObject[] args, PyStr[] names) {
    if (most == 0) {
      misses++;
      return in.callNamed(function, args, names);
    }
    PyObject key = key(args, names);
    if (key instanceof PyTuple) {
      // Said here, where the message is about an argument; the table would speak of its key.
      in.hash(key);
    }
    PyObject known = kept.get(in, key);
    if (known != null) {
      hits++;
      if (most > 0) {
        kept.remove(in, key);
        kept.put(in, key, known);
      }
      return known;
    }
    misses++;
    PyObject result = in.callNamed(function, args, names);
    if (most > 0 && kept.size() >= most && kept.get(in, key) == null) {
      for (int i = 0; i < kept.places(); i++) {
        PyObject oldest = kept.keyAt(i);
        if (oldest != null) {
          kept.remove(in, oldest);
          break;
        }
      }
    }
    kept.put(in, key, result);
    return result;
  }

  @Override
  public String repr(Interpreter in) {
    return "<functools._lru_cache_wrapper object at " + in.address(this) + ">";
  }
}
