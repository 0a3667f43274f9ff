package loopscope.ui;

import java.util.ResourceBundle;

/// The words of a feature, from the resource bundle `texts` in its package.
public final class Texts {
  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /// The words of the feature that the class belongs to.
  public static Texts of(Class<?> member) {
    return new Texts(ResourceBundle.getBundle(member.getPackageName() + ".texts"));
  }

  /// The words under a key, with `{0}`, `{1}` ... replaced.
  public String get(String key, Object... arguments) {
    String text = bundle.getString(key);
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }
}
