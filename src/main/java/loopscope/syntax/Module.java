package loopscope.syntax;

import java.util.List;

/// A whole program or library file.
public record Module(List<Stmt> body) {

  public Module {
    body = List.copyOf(body);
  }
}
