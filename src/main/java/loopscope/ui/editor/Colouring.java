package loopscope.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import loopscope.syntax.Diagnostic;
import loopscope.syntax.Span;
import loopscope.ui.editor.PythonLexer.Line;
import loopscope.ui.editor.PythonLexer.Piece;

/// Colours the visible lines and underlines the faults in them.
///
/// Which string a line begins in is found once from the top and kept until the text changes above.
final class Colouring implements SyntaxDecorator {
  private final List<String> openBefore = new ArrayList<>(List.of(""));
  private List<Diagnostic> faults = List.of();

  /// Underlines these from the next painting on.
  void mark(List<Diagnostic> next) {
    faults = List.copyOf(next);
  }

  @Override
  public RichParagraph createRichParagraph(CodeTextModel model, int index) {
    String text = model.getPlainText(index);
    Line line = PythonLexer.read(text, openBefore(model, index));
    RichParagraph.Builder paragraph = RichParagraph.builder();
    int at = 0;
    for (Piece piece : line.pieces()) {
      if (piece.start() > at) {
        paragraph.addWithStyleNames(text.substring(at, piece.start()), "code-plain");
      }
      String style = "code-" + piece.kind().name().toLowerCase(Locale.ROOT);
      paragraph.addWithStyleNames(text.substring(piece.start(), piece.end()), style);
      at = piece.end();
    }
    if (at < text.length()) {
      paragraph.addWithStyleNames(text.substring(at), "code-plain");
    }
    for (Diagnostic fault : faults) {
      underline(paragraph, text, index + 1, fault.span());
    }
    return paragraph.build();
  }

  private static void underline(RichParagraph.Builder paragraph, String text, int line, Span span) {
    if (text.isEmpty() || line < span.line() || line > Math.max(span.line(), span.endLine())) {
      return;
    }
    int points = text.codePointCount(0, text.length());
    int from = line == span.line() ? Math.clamp(span.column(), 0, points - 1) : 0;
    int to = line == span.endLine() ? Math.clamp(span.endColumn(), from + 1, points) : points;
    int start = text.offsetByCodePoints(0, from);
    paragraph.addWavyUnderline(start, text.offsetByCodePoints(0, to) - start, "code-fault");
  }

  private String openBefore(CodeTextModel model, int index) {
    while (openBefore.size() <= index) {
      int last = openBefore.size() - 1;
      openBefore.add(PythonLexer.read(model.getPlainText(last), openBefore.get(last)).open());
    }
    return openBefore.get(index);
  }

  @Override
  public void handleChange(
      CodeTextModel model, TextPos start, TextPos end, int top, int lines, int bottom) {
    int known = Math.max(1, start.index() + 1);
    if (openBefore.size() > known) {
      openBefore.subList(known, openBefore.size()).clear();
    }
  }
}
