package loopscope.interp.builtins;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyStr;
import org.jspecify.annotations.Nullable;

/// An encoding with a byte for each of its 256 characters at most, such as `cp1252`.
final class CodePage {
  private static final Pattern ISO = Pattern.compile("(?:iso-?8859|latin|l)-?([0-9]+)");
  private static final Pattern WINDOWS = Pattern.compile("(?:windows-|cp-?)?(125[0-8])");
  private static final Pattern DOS = Pattern.compile("(?:cp|ibm)?-?(437|850|852|866)");
  private static final String NO_CHARACTER = "character maps to <undefined>";
  private static final char UNDEFINED = '\ufffd';

  private final String characters;
  private final Map<Character, Integer> bytes = new LinkedHashMap<>();

  private CodePage(Charset charset) {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    characters = new String(all, charset);
    for (int i = 0; i < all.length; i++) {
      bytes.putIfAbsent(characters.charAt(i), i);
    }
  }

  /// The code page of that name, or null.
  static @Nullable CodePage named(String name) {
    String java = javaName(name.toLowerCase(Locale.ROOT).replace('_', '-'));
    return java != null && Charset.isSupported(java) ? new CodePage(Charset.forName(java)) : null;
  }

  private static @Nullable String javaName(String name) {
    var iso = ISO.matcher(name);
    if (iso.matches()) {
      // Python's `latinN` counts differently from ISO 8859.
      String number = iso.group(1);
      return "ISO-8859-"
          + switch (name.startsWith("l") ? number : "") {
            case "5" -> "9";
            case "9" -> "15";
            default -> number;
          };
    }
    var windows = WINDOWS.matcher(name);
    if (windows.matches()) {
      return "windows-" + windows.group(1);
    }
    var dos = DOS.matcher(name);
    if (dos.matches()) {
      return "IBM" + dos.group(1);
    }
    return switch (name) {
      case "koi8-r", "koi8-u" -> name.toUpperCase(Locale.ROOT);
      case "mac-roman", "macroman" -> "x-MacRoman";
      default -> null;
    };
  }

  byte[] encode(String text, String errors) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    int position = 0;
    for (int i = 0; i < text.length(); position++) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      Integer known = c == UNDEFINED || c > Character.MAX_VALUE ? null : bytes.get((char) c);
      if (known != null) {
        out.write(known);
      } else {
        out.writeBytes(
            CodecErrors.replacement(
                text, c, position, "charmap", NO_CHARACTER, errors, this::lacks));
      }
    }
    return out.toByteArray();
  }

  private boolean lacks(int c) {
    return c == UNDEFINED || c > Character.MAX_VALUE || !bytes.containsKey((char) c);
  }

  String decode(byte[] data, String errors) {
    StringBuilder out = new StringBuilder(data.length);
    for (int i = 0; i < data.length; i++) {
      char c = characters.charAt(data[i] & 0xff);
      if (c != UNDEFINED) {
        out.append(c);
      } else if (errors.equals("replace")) {
        out.append(UNDEFINED);
      } else if (!errors.equals("ignore")) {
        throw TextErrors.coding(
            Exceptions.UNICODE_DECODE_ERROR,
            PyStr.of("charmap"),
            PyBytes.of(data),
            PyInt.of(i),
            PyInt.of(i + 1),
            PyStr.of(NO_CHARACTER));
      }
    }
    return out.toString();
  }
}
