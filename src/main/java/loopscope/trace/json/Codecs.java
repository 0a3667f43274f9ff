package loopscope.trace.json;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the codecs for the types that events are made of, by looking at their records.
///
/// A record of one number (an id, a time, a line) is that number; any other record is an object of
/// its components; a sealed interface is the object of one of its records with the record's name as
/// `is`.
final class Codecs {
  private final Map<Class<?>, Codec<?>> known = new LinkedHashMap<>();

  @SuppressWarnings("unchecked") // the table maps each class to the codec of its own values
  <T> Codec<T> of(Class<T> type) {
    Codec<?> codec = known.get(type);
    if (codec == null) {
      codec = make(type);
      known.put(type, codec);
    }
    return (Codec<T>) codec;
  }

  private Codec<?> make(Class<?> type) {
    if (type == String.class) {
      return new Texts();
    }
    if (type == int.class) {
      return new Ints();
    }
    if (type == long.class) {
      return new Longs();
    }
    if (type == boolean.class) {
      return new Booleans();
    }
    if (type.isEnum()) {
      return new Constants(type);
    }
    if (type.isSealed()) {
      Map<String, RecordCodec> cases = new LinkedHashMap<>();
      for (Class<?> record : cases(type)) {
        cases.put(record.getSimpleName(), record(record));
      }
      return new SumCodec(cases);
    }
    if (type.isRecord()) {
      RecordCodec record = record(type);
      return isNumber(type) ? new NumberCodec(record) : record;
    }
    throw new IllegalStateException("no form in JSON for " + type);
  }

  /// The records of a sealed interface, those of its sealed parts included, in declared order.
  static List<Class<?>> cases(Class<?> sealed) {
    List<Class<?>> found = new ArrayList<>();
    for (Class<?> part : sealed.getPermittedSubclasses()) {
      if (part.isSealed()) {
        found.addAll(cases(part));
      } else {
        found.add(part);
      }
    }
    return found;
  }

  /// Whether values of the record are written as a bare number.
  static boolean isNumber(Class<?> record) {
    RecordComponent[] components = record.getRecordComponents();
    return components.length == 1
        && (components[0].getType() == int.class || components[0].getType() == long.class)
        && !isCase(record);
  }

  private static boolean isCase(Class<?> record) {
    for (Class<?> parent : record.getInterfaces()) {
      if (parent.isSealed()) {
        return true;
      }
    }
    return false;
  }

  private RecordCodec record(Class<?> type) {
    List<RecordCodec.Component> components = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      components.add(new RecordCodec.Component(component, optional, component(component)));
    }
    return new RecordCodec(type, components);
  }

  private Codec<?> component(RecordComponent component) {
    Type type = component.getGenericType();
    return type instanceof ParameterizedType list && list.getRawType() == List.class
        ? new Lists(of((Class<?>) list.getActualTypeArguments()[0]))
        : of(component.getType());
  }

  private record Texts() implements Codec<String> {
    @Override
    public void write(String value, JsonWriter out) {
      out.text(value);
    }

    @Override
    public String read(JsonReader in) throws IOException {
      return in.text();
    }
  }

  private record Longs() implements Codec<Long> {
    @Override
    public void write(Long value, JsonWriter out) {
      out.number(value);
    }

    @Override
    public Long read(JsonReader in) throws IOException {
      return in.number();
    }
  }

  private record Ints() implements Codec<Integer> {
    @Override
    public void write(Integer value, JsonWriter out) {
      out.number(value);
    }

    @Override
    public Integer read(JsonReader in) throws IOException {
      long number = in.number();
      if (number != (int) number) {
        throw in.fault("this number is too large");
      }
      return (int) number;
    }
  }

  private record Booleans() implements Codec<Boolean> {
    @Override
    public void write(Boolean value, JsonWriter out) {
      out.bool(value);
    }

    @Override
    public Boolean read(JsonReader in) throws IOException {
      return in.bool();
    }
  }

  private record Constants(Class<?> type) implements Codec<Enum<?>> {
    @Override
    public void write(Enum<?> value, JsonWriter out) {
      out.text(value.name());
    }

    @Override
    public Enum<?> read(JsonReader in) throws IOException {
      String name = in.text();
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(name)) {
          return (Enum<?>) constant;
        }
      }
      throw in.fault("there is no " + type.getSimpleName() + " \"" + name + "\"");
    }
  }

  private record Lists(Codec<?> elements) implements Codec<List<?>> {
    @Override
    public void write(List<?> value, JsonWriter out) {
      out.beginArray();
      for (Object element : value) {
        out.element();
        RecordCodec.writeAs(elements, element, out);
      }
      out.endArray();
    }

    @Override
    public List<?> read(JsonReader in) throws IOException {
      List<Object> elementsRead = new ArrayList<>();
      in.expect('[');
      if (!in.skipIf(']')) {
        do {
          elementsRead.add(elements.read(in));
        } while (in.skipIf(','));
        in.expect(']');
      }
      return elementsRead;
    }
  }
}
