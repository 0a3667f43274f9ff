package loopscope.interp.object;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Names of the attributes that instances of one class have, in the order in which they first came
/// up.
///
/// Instances store only values. An instance whose attributes come in another order than the
/// layout's falls back to a dictionary of its own, so the order of `__dict__` is always the
/// program's.
public final class Layout {
  /// Beyond this many names a class is used like a dictionary, and its instances get real ones.
  static final int MOST = 64;

  private final Map<String, Integer> places = new LinkedHashMap<>();
  PyStr[] names = new PyStr[8];
  int size;

  /// The place of a name, or -1.
  public int placeOf(String name) {
    Integer place = places.get(name);
    return place == null ? -1 : place;
  }

  int add(PyStr name) {
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
    }
    names[size] = name;
    places.put(name.value, size);
    return size++;
  }
}
