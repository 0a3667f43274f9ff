package loopscope.interp.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import loopscope.interp.Interpreter;
import org.jspecify.annotations.Nullable;

/// `__dict__` of instances.
public final class InstanceDict {
  private InstanceDict() {}

  /// The attribute of a class whose instances have attributes of their own.
  public static PyObject of(PyType type) {
    return new NativeAttribute(type, "__dict__", InstanceDict::get, InstanceDict::set);
  }

  private static PyObject get(Interpreter in, PyObject self) {
    PyDict dict = self.dict();
    if (dict == null) {
      throw Attributes.missing(self, in.intern("__dict__"));
    }
    if (hasFields(self.type())) {
      refresh(in, self, dict);
    }
    return dict;
  }

  private static boolean hasFields(PyType type) {
    for (PyType ancestor : type.mro) {
      if (!ancestor.fields().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// Gives the dictionary the fields as they are now, in their order, before all else.
  private static void refresh(Interpreter in, PyObject self, PyDict dict) {
    PyDict fresh = new PyDict();
    for (PyType ancestor : self.type().mro) {
      for (Map.Entry<String, @Nullable InstanceField> entry : ancestor.fields().entrySet()) {
        PyStr name = in.intern(entry.getKey());
        InstanceField field = entry.getValue();
        PyObject value = field == null ? dict.get(name) : field.of(in, self);
        if (value != null) {
          fresh.put(name, value);
        }
        dict.removeName(name);
      }
    }
    fresh.putAll(in, dict);
    dict.clear();
    dict.putAll(in, fresh);
  }

  /// What a program finds as the dictionary of an instance, which its class may have `asked` for.
  public static @Nullable PyObject asSeen(Interpreter in, PyObject self, boolean asked) {
    if (asked) {
      return in.findAttribute(self, "__dict__");
    }
    for (PyType ancestor : self.type().mro) {
      if (ancestor.hidesDict) {
        return null;
      }
    }
    return self.dict();
  }

  /// The names of an instance's fields, or of those that a class has, too; see [InstanceField].
  public static List<PyStr> fieldsOf(Interpreter in, PyObject self) {
    List<PyStr> names = new ArrayList<>();
    boolean isClass = self instanceof PyType;
    for (PyType ancestor : self instanceof PyType cls ? cls.mro : self.type().mro) {
      ancestor
          .fields()
          .forEach(
              (name, field) -> {
                if (field != null
                    && (field.inClass() != null || !isClass && field.of(in, self) != null)) {
                  names.add(in.intern(name));
                }
              });
    }
    return names;
  }

  private static void set(Interpreter in, PyObject self, @Nullable PyObject value) {
    if (!(value instanceof PyDict attributes)) {
      throw Raise.typeError(
          "__dict__ must be set to a dictionary, not a '"
              + (value == null ? "NULL" : value.type().name())
              + "'");
    }
    if (self instanceof PyInstance instance) {
      instance.setDict(attributes);
      return;
    }
    PyDict own = self.dict();
    if (own != null) {
      own.clear();
      own.putAll(in, attributes);
    }
  }
}
