package loopscope.trace.json;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A record as an object of its components; a component that is null is left out.
final class RecordCodec implements Codec<Object> {
  private final Class<?> type;
  private final List<Component> components;
  private final Constructor<?> constructor;

  /// A component, whether it may be null, and how it is written.
  record Component(RecordComponent accessor, boolean optional, Codec<?> codec) {
    String name() {
      return accessor.getName();
    }
  }

  RecordCodec(Class<?> type, List<Component> components) {
    this.type = type;
    this.components = List.copyOf(components);
    Class<?>[] types = new Class<?>[components.size()];
    for (int i = 0; i < types.length; i++) {
      types[i] = components.get(i).accessor().getType();
    }
    try {
      constructor = type.getConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("no public constructor in " + type, e);
    }
  }

  @Override
  public void write(Object value, JsonWriter out) {
    out.beginObject();
    writeComponents(value, out);
    out.endObject();
  }

  void writeComponents(Object value, JsonWriter out) {
    for (Component component : components) {
      Object part = part(value, component);
      if (part != null) {
        out.name(component.name());
        writeAs(component.codec(), part, out);
      }
    }
  }

  /// Writes a value that is known to be of the codec's type.
  @SuppressWarnings(
      "unchecked") // the codec was made for the type of the component that it came from
  static void writeAs(Codec<?> codec, Object value, JsonWriter out) {
    ((Codec<Object>) codec).write(value, out);
  }

  /// The value of the record's first component.
  Object single(Object value) {
    Object part = part(value, components.getFirst());
    if (part == null) {
      throw new IllegalStateException("null in " + value);
    }
    return part;
  }

  Codec<?> singleCodec() {
    return components.getFirst().codec();
  }

  private static @Nullable Object part(Object value, Component component) {
    try {
      return component.accessor().getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component.name() + " of " + value, e);
    }
  }

  @Override
  public Object read(JsonReader in) throws IOException {
    in.expect('{');
    if (in.skipIf('}')) {
      return make(in, new @Nullable Object[components.size()]);
    }
    return readComponents(in);
  }

  /// Reads the components up to and with the closing brace; the reader is just before a name.
  Object readComponents(JsonReader in) throws IOException {
    @Nullable Object[] parts = new @Nullable Object[components.size()];
    do {
      String name = in.name();
      int index = index(name);
      if (index < 0) {
        throw in.fault(type.getSimpleName() + " has no \"" + name + "\"");
      }
      if (parts[index] != null) {
        throw in.fault("\"" + name + "\" is given twice");
      }
      parts[index] = components.get(index).codec().read(in);
    } while (in.skipIf(','));
    in.expect('}');
    return make(in, parts);
  }

  private int index(String name) {
    for (int i = 0; i < components.size(); i++) {
      if (components.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  Object make(JsonReader in, @Nullable Object... parts) throws IOException {
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] == null && !components.get(i).optional()) {
        throw in.fault(type.getSimpleName() + " lacks \"" + components.get(i).name() + "\"");
      }
    }
    try {
      return constructor.newInstance(parts);
    } catch (InvocationTargetException e) {
      throw in.fault("this cannot be a " + type.getSimpleName() + ": " + e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + type, e);
    }
  }

  int size() {
    return components.size();
  }
}
