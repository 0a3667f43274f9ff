package loopscope.export;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The at most 256 colours with which a GIF makes do: those that a picture uses most.
///
/// A picture of this program has some thirty inks and their blends at edges, so that the frequent
/// ones are exact and the rest differ by less than one sees. No dithering: it would grain the plain
/// areas.
final class FewColours {
  private static final int MOST = 256;

  private final int[] colours;
  private final Map<Integer, Byte> nearest = new LinkedHashMap<>();

  private FewColours(int[] colours) {
    this.colours = colours;
  }

  /// The colours for an image and others like it.
  static FewColours of(BufferedImage image) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        counts.merge(image.getRGB(x, y) & 0xffffff, 1, Integer::sum);
      }
    }
    List<Map.Entry<Integer, Integer>> byUse = new ArrayList<>(counts.entrySet());
    byUse.sort(
        Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    return new FewColours(byUse.stream().limit(MOST).mapToInt(Map.Entry::getKey).toArray());
  }

  /// The image in these colours, each pixel in the nearest.
  BufferedImage reduce(BufferedImage image) {
    IndexColorModel model = new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
    BufferedImage reduced =
        new BufferedImage(
            image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    byte[] row = new byte[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < row.length; x++) {
        row[x] = nearest.computeIfAbsent(image.getRGB(x, y) & 0xffffff, this::indexOf);
      }
      reduced.getRaster().setDataElements(0, y, row.length, 1, row);
    }
    return reduced;
  }

  private byte indexOf(int colour) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.length; i++) {
      int red = (colours[i] >> 16 & 255) - (colour >> 16 & 255);
      int green = (colours[i] >> 8 & 255) - (colour >> 8 & 255);
      int blue = (colours[i] & 255) - (colour & 255);
      int distance = 3 * red * red + 6 * green * green + blue * blue;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return (byte) best;
  }
}
