package loopscope.interp.machine;

import java.util.ArrayList;
import java.util.List;
import loopscope.interp.machine.Bytecode.Label;

/// What translated code seldom does. It stands at the end of the method, so that the common case
/// goes straight on.
final class SlowPaths {
  private final Emitter e;
  private final Bytecode body;
  private final List<Runnable> paths = new ArrayList<>();

  SlowPaths(Emitter emitter) {
    this.e = emitter;
    this.body = emitter.body;
  }

  /// Leaves instructions for later; gives the way there.
  Label to(Runnable path) {
    Label label = new Label();
    paths.add(
        () -> {
          e.bind(label);
          path.run();
        });
    return label;
  }

  /// Gives a register the value on the operand stack or, when that is null, what the slow path
  /// leaves there.
  void unlessNull(int at, int register, Runnable path) {
    Label next = e.label(at + 4);
    body.astore(Emitter.VALUE).aload(Emitter.VALUE);
    body.jump(
        Bytecode.IFNULL,
        to(
            () -> {
              path.run();
              e.assign(register);
              body.jump(next);
            }));
    e.value().assign(register);
  }

  /// Takes the slow path when the number on the operand stack is 0.
  void orElse(int at, Runnable path) {
    Label next = e.label(at + 4);
    body.jump(
        Bytecode.IFEQ,
        to(
            () -> {
              path.run();
              body.jump(next);
            }));
  }

  /// Writes what was left, which may leave more.
  void write() {
    e.goAside();
    for (int i = 0; i < paths.size(); i++) {
      paths.get(i).run();
    }
  }
}
