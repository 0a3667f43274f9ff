package loopscope.interp;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import loopscope.interp.machine.CoroutineState;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.Machine;
import loopscope.interp.machine.NativeCoroutine;
import loopscope.interp.machine.Resumable;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyFloat;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import org.jspecify.annotations.Nullable;

/// What a program can reach from somewhere: a mark over its values.
///
/// References are found by looking at the fields of the Java objects, so that no kind of value can
/// be forgotten; only frames, whose registers are not all alive, speak for themselves. A field that
/// does not keep alive what it refers to, as a weak reference of Python's, is `transient`.
final class Reach {
  private static final int DEEPEST = 8;

  /// How many references a limited search follows for each value that it may take in.
  private static final int PER_VALUE = 32;

  private static final List<Class<?>> NEVER_LEADING =
      List.of(String.class, Long.class, Integer.class, Boolean.class, Double.class);

  // Fields read by reflection, or marked by an annotation, would cost every run some twenty
  // milliseconds for what the JVM makes when the first is looked at.
  private static final ClassValue<List<VarHandle>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<VarHandle> computeValue(Class<?> type) {
          return isOurs(type) ? fieldsOf(type) : List.of();
        }
      };

  private final LinkedHashSet<PyObject> seen = new LinkedHashSet<>();
  private final ArrayDeque<PyObject> work = new ArrayDeque<>();
  private int most = Integer.MAX_VALUE;

  /// How many references were followed, and how many may be: a loop has arrays of thousands, most
  /// of them empty.
  private int followed;

  private int mostFollowed = Integer.MAX_VALUE;
  private int breadth = Integer.MAX_VALUE;
  private @Nullable PyObject sought;

  /// Made once: the quick compiler makes no quick code of what makes such an object.
  private final Consumer<@Nullable Object> looking = this::also;

  /// Begins anew; the search ends after so many values.
  void begin(int limit) {
    begin(limit, Integer.MAX_VALUE);
  }

  /// Begins anew; of a collection the search takes in so many elements at most.
  void begin(int limit, int elements) {
    seen.clear();
    work.clear();
    most = limit;
    followed = 0;
    mostFollowed = limit > Integer.MAX_VALUE / PER_VALUE ? Integer.MAX_VALUE : limit * PER_VALUE;
    breadth = elements;
    sought = null;
  }

  /// The search ends when so many values are marked; what was only marked is not followed.
  void stopAt(int limit) {
    most = limit;
    mostFollowed = followed + limit * PER_VALUE;
    work.clear();
  }

  /// A value to be found in long collections too, of which only the first elements are followed.
  void seek(PyObject value) {
    sought = value;
  }

  /// Marks a value; what can be reached from it is marked with the next [#from].
  void also(@Nullable Object start) {
    look(start, 0);
  }

  /// What is reached only through this value does not count.
  void passOver(PyObject value) {
    seen.add(value);
  }

  /// Takes back that a value is marked.
  void forget(PyObject value) {
    seen.remove(value);
  }

  /// Marks what can be reached from a value.
  void from(@Nullable Object start) {
    look(start, 0);
    while (!work.isEmpty() && !isCut()) {
      PyObject next = work.poll();
      if (next instanceof Frame frame) {
        frame.eachReference(looking);
      } else if (next instanceof Resumable object) {
        object.eachInside(looking);
      }
      lookInto(next);
    }
  }

  /// Marks what the program can reach where it stands; a frame that has ended is left out.
  void fromProgram(Interpreter in, @Nullable Frame ended) {
    from(in.modules().modules());
    in.machine().eachRoot(this::from, ended);
  }

  /// What a value refers to itself, as CPython counts it: a frame does not hold the generator that
  /// it is the frame of, nor the frame that waits for it.
  List<PyObject> directly(PyObject value) {
    if (value instanceof Resumable running && running.state() == CoroutineState.RUNNING) {
      return List.of(); // Its frames are those of the calls under way.
    }
    begin(Integer.MAX_VALUE);
    if (value instanceof Frame frame) {
      frame.eachHeld(looking);
    } else if (value instanceof Resumable object) {
      object.eachInside(looking);
    }
    lookInto(value);
    return List.copyOf(seen);
  }

  /// Whether a value was reached.
  boolean has(Object value) {
    return value instanceof PyObject object && seen.contains(object);
  }

  /// How many references were followed, which is what the search took.
  int cost() {
    return followed;
  }

  /// What was reached.
  Collection<PyObject> reached() {
    return seen;
  }

  /// Whether the search ended at its limit, and did not find all.
  boolean isCut() {
    return seen.size() >= most || followed >= mostFollowed;
  }

  private void look(@Nullable Object value, int depth) {
    followed++;
    switch (value) {
      case null -> {}
      case PyObject object -> {
        if (!isLeaf(object) && seen.add(object)) {
          work.add(object);
        }
      }
      case Object[] array -> {
        int end = Math.min(array.length, breadth);
        for (int i = 0; i < end && !isCut(); i++) {
          look(array[i], depth);
        }
        for (int i = end; i < array.length && sought != null; i++) {
          if (array[i] == sought) {
            seen.add(sought);
            return;
          }
        }
      }
      case Collection<?> collection -> lookIntoAll(collection, depth);
      case Map<?, ?> map -> {
        lookIntoAll(map.keySet(), depth);
        lookIntoAll(map.values(), depth);
      }
      default -> {
        if (depth < DEEPEST) {
          lookInto(value, depth + 1);
        }
      }
    }
  }

  private void lookIntoAll(Collection<?> collection, int depth) {
    int left = breadth;
    for (Object element : collection) {
      if (isCut()) {
        return;
      }
      if (left-- > 0) {
        look(element, depth);
      } else if (sought == null) {
        return;
      } else if (element == sought) {
        seen.add(sought);
        return;
      }
    }
  }

  /// Whether a value refers to nothing that can come to an end.
  static boolean isLeaf(PyObject object) {
    if (object == PyNone.NONE || object instanceof PyCode || object instanceof NativeFunction) {
      return true;
    }
    return (object instanceof PyStr
            || object instanceof PyInt
            || object instanceof PyFloat
            || object instanceof PyBytes
            || object instanceof PyType)
        && !object.type().isHeap()
        && !(object instanceof PyType type && type.isHeap());
  }

  private static boolean isOurs(Class<?> type) {
    String name = type.getName();
    return name.startsWith("loopscope.")
        && !name.startsWith("loopscope.trace.")
        && !name.startsWith("loopscope.syntax.")
        && type != Interpreter.class
        && type != Machine.class
        && !ThreadHost.class.isAssignableFrom(type)
        && !type.isEnum();
  }

  /// Follows the fields of a value. What a native coroutine held that is over was variables of a
  /// call: they belong to its frame, if anybody kept that.
  private void lookInto(PyObject value) {
    PyObject fields = value instanceof Frame frame ? frame.finished() : value;
    if (fields != null
        && (fields != value
            || !(value instanceof NativeCoroutine over
                && over.type() == NativeCoroutine.TYPE
                && over.state() == CoroutineState.CLOSED))) {
      lookInto(fields, 0);
    }
  }

  private void lookInto(Object object, int depth) {
    for (VarHandle field : FIELDS.get(object.getClass())) {
      look(field.get(object), depth);
    }
  }

  private static List<VarHandle> fieldsOf(Class<?> type) {
    List<VarHandle> found = new ArrayList<>();
    try {
      Module ours = Reach.class.getModule();
      for (Class<?> c = type; c != null && c.getModule() == ours; c = c.getSuperclass()) {
        var inside = MethodHandles.privateLookupIn(c, MethodHandles.lookup());
        for (Field field : c.getDeclaredFields()) {
          int modifiers = field.getModifiers();
          if (!Modifier.isStatic(modifiers)
              && !Modifier.isTransient(modifiers)
              && mayRefer(field.getType())) {
            found.add(inside.unreflectVarHandle(field));
          }
        }
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a field of our own cannot be read: " + type, e);
    }
    return found;
  }

  /// Whether a field of a type may lead to a value.
  private static boolean mayRefer(Class<?> type) {
    if (type.isArray()) {
      return !type.getComponentType().isPrimitive();
    }
    if (type.isPrimitive() || type.isEnum()) {
      return false;
    }
    return isOurs(type) || (type.getName().startsWith("java.") && !NEVER_LEADING.contains(type));
  }
}
