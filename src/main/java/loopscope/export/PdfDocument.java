package loopscope.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/// A PDF file of one page, the same bytes for the same page: no date and no random id.
final class PdfDocument {
  /// A pixel is a 96th of an inch, a point a 72nd.
  private static final double POINTS = 0.75;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> places = new ArrayList<>();

  private PdfDocument() {}

  /// The file for a page of the given size in pixels, shown `scale` times as large.
  static byte[] of(String operators, double width, double height, double scale) {
    return new PdfDocument().write(operators, width, height, scale * POINTS);
  }

  private byte[] write(String operators, double width, double height, double scale) {
    String page =
        Decimals.thousandths(scale)
            + " 0 0 "
            + Decimals.thousandths(-scale)
            + " 0 "
            + Decimals.hundredths(height * scale)
            + " cm\n"
            + operators;
    byte[] content = deflated(page.getBytes(StandardCharsets.US_ASCII));
    text("%PDF-1.4\n");
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    object(
        "<< /Type /Page /Parent 2 0 R /Resources << >> /Contents 4 0 R /MediaBox [0 0 "
            + Decimals.hundredths(width * scale)
            + " "
            + Decimals.hundredths(height * scale)
            + "] >>");
    places.add(out.size());
    text("4 0 obj\n<< /Length " + content.length + " /Filter /FlateDecode >>\nstream\n");
    out.writeBytes(content);
    text("\nendstream\nendobj\n");
    int table = out.size();
    text("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
    for (int place : places) {
      text(Long.toString(10_000_000_000L + place).substring(1) + " 00000 n \n");
    }
    text("trailer\n<< /Size " + (places.size() + 1) + " /Root 1 0 R >>\n");
    text("startxref\n" + table + "\n%%EOF\n");
    return out.toByteArray();
  }

  private void object(String body) {
    places.add(out.size());
    text(places.size() + " 0 obj\n" + body + "\nendobj\n");
  }

  private void text(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] deflated(byte[] bytes) {
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 14];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }
}
