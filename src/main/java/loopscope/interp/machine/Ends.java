package loopscope.interp.machine;

import loopscope.interp.machine.Bytecode.Label;

/// Writes where translated code begins, where a frame goes on in it, and where it is left.
final class Ends {
  private final Emitter e;
  private final Bytecode body;

  Ends(Emitter emitter) {
    this.e = emitter;
    this.body = emitter.body;
  }

  /// Fetches what the instructions need; without a frame there is nothing to be done. Code that is
  /// entered at its beginning goes on with the first instruction where that is translated, other
  /// code with `resuming`.
  void begin(Label resuming, boolean hasFirst, boolean loopsToStart) {
    Label real = new Label();
    e.frame().body.jump(Bytecode.IFNONNULL, real).op(Bytecode.ACONST_NULL).op(Bytecode.ARETURN);
    body.bind(real);
    e.stackMap().add(body.size(), Emitter.FIXED.subList(0, Emitter.FRAME + 1));
    e.frame().body.getfield(Types.FRAME, "slots", Types.VALUES).astore(Emitter.SLOTS);
    e.steps().body.getfield(Types.STEPS, "in", Types.INTERPRETER).astore(Emitter.INTERPRETER);
    e.frame().body.getfield(Types.FRAME, "code", Types.CODE).op(Bytecode.DUP);
    body.getfield(Types.CODE, "sites", Types.OBJECTS).astore(Emitter.SITES);
    body.getfield(Types.CODE, "template", Types.VALUES).astore(Emitter.CONSTANTS);
    for (int variable : new int[] {Emitter.VALUE, Emitter.VALUES, Emitter.OLD}) {
      body.op(Bytecode.ACONST_NULL).astore(variable);
    }
    body.op(Bytecode.ICONST_0).istore(Emitter.NUMBER);
    e.steps().frame().call("enter", Types.VOID, Types.FRAME);
    if (!hasFirst) {
      body.jump(resuming);
      return;
    }
    e.frame().body.getfield(Types.FRAME, "pc", Types.INT).jump(Bytecode.IFNE, resuming);
    fetch(loopsToStart ? e.registers.homes() : e.registers.variables());
  }

  private void fetch(long wanted) {
    for (int i = 0; i < e.variables() - Emitter.HOMES; i++) {
      if ((wanted & Effects.bit(i)) != 0) {
        e.slot(i).body.astore(Emitter.HOMES + i);
      } else {
        body.op(Bytecode.ACONST_NULL).astore(Emitter.HOMES + i);
      }
    }
  }

  /// Fetches all registers for a frame that goes on.
  void resume(Label resuming) {
    body.bind(resuming);
    e.stackMap().add(body.size(), Emitter.FIXED);
    fetch(e.registers.homes());
  }

  /// The ways to instructions that are not translated.
  void giveBack(Label elsewhere) {
    for (int pc = 0; pc < e.code.ops.length; pc += 4) {
      if (e.isWanted(pc)) {
        giveBack(pc, elsewhere);
      }
    }
  }

  /// The way to an instruction that is not translated.
  void giveBack(int pc, Label elsewhere) {
    e.bind(e.label(pc));
    body.aload(Emitter.FRAME).constant(pc).putfield(Types.FRAME, "pc", Types.INT);
    e.spill(e.registers.laggingBefore(pc));
    body.jump(elsewhere);
  }

  /// The ways out: to another frame, and to [Dispatch].
  void leave(Label elsewhere) {
    e.bind(e.leaving);
    e.steps().body.getfield(Types.STEPS, "next", Types.FRAME).op(Bytecode.ARETURN);
    e.bind(elsewhere);
    e.steps().frame().call("dispatch", Types.FRAME, Types.FRAME).body.op(Bytecode.ARETURN);
  }
}
