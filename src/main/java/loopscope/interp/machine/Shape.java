package loopscope.interp.machine;

/// The types of a method's result and parameters, by their descriptors, which are the constants of
/// [Types]. The whole descriptor is put together only where a class file names the method first.
final class Shape {
  private final String result;
  private final String[] parameters;

  Shape(String result, String... parameters) {
    this.result = result;
    this.parameters = parameters;
  }

  /// The type of the result.
  String result() {
    return result;
  }

  /// Whether another one has the same parameters.
  boolean isLike(Shape other) {
    if (parameters.length != other.parameters.length) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      if (!parameters[i].equals(other.parameters[i])) {
        return false;
      }
    }
    return true;
  }

  /// The method's descriptor; see 4.3.3 of the JVM specification.
  String descriptor() {
    String text = "(";
    for (String parameter : parameters) {
      text = text.concat(parameter);
    }
    return text.concat(")").concat(result);
  }
}
