package loopscope.syntax.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the explaining grammar matched: tokens `first` to `last`, which are none where `last` is
/// smaller.
///
/// `kind` is the name of the node that CPython's tree would have, `token` for a token, and anything
/// else for the rest.
record PegNode(String kind, int first, int last, List<PegNode> parts, @Nullable PegNode rest) {

  static final String TOKEN = "token";
  static final String LIST = "list";

  static PegNode token(int index) {
    return new PegNode(TOKEN, index, index, List.of(), null);
  }

  static PegNode list(int first, int last, List<PegNode> parts) {
    return new PegNode(LIST, first, last, List.copyOf(parts), null);
  }

  boolean is(String wanted) {
    return kind.equals(wanted);
  }

  boolean isEmpty() {
    return last < first;
  }

  PegNode part(int index) {
    return parts.get(index);
  }
}
