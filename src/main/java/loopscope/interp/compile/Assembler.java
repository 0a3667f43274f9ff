package loopscope.interp.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopscope.interp.machine.AttrSite;
import loopscope.interp.machine.GlobalSite;
import loopscope.interp.machine.Op;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.syntax.Span;

/// Collects the instructions of one code object.
///
/// Instructions that can never be reached are left out. Every instruction is given the current span
/// and the number of registers that are in use between the one before and it.
final class Assembler {
  private int[] ops = new int[64 * Operand.WIDTH];
  private int[] places = new int[64 * Operand.WIDTH];
  private short[] live = new short[64];
  private int size;
  private boolean reachable = true;
  private int[] handlers = new int[8];
  private int handlersSize;
  private final List<PyObject> constants = new ArrayList<>();
  private final Map<Object, Integer> constantIndex = new LinkedHashMap<>();
  private final List<Object> sites = new ArrayList<>();
  private final Map<String, Integer> nameIndex = new LinkedHashMap<>();
  private final Map<String, Integer> globalIndex = new LinkedHashMap<>();
  private Span span;
  private int alive;

  /// The fewest registers that were in use since the last instruction.
  private int fewest;

  /// How many registers there are up to the one that the last instruction wrote.
  private int written;

  /// Whether the code here can be reached from elsewhere than from the last instruction, as the
  /// first one is.
  private boolean joined = true;

  Assembler(Span first) {
    span = first;
  }

  /// Says where in the source the following instructions come from.
  void at(Span place) {
    span = place;
  }

  Span span() {
    return span;
  }

  /// Says how many registers are in use before the following instructions, the ones included that
  /// they are going to write.
  void alive(int registers) {
    alive = registers;
    fewest = Math.min(fewest, registers);
  }

  boolean isReachable() {
    return reachable;
  }

  /// The place of the next instruction.
  int pc() {
    return size;
  }

  void emit(int op, int a, int b, int c) {
    if (!reachable) {
      return;
    }
    if (size == ops.length) {
      ops = Arrays.copyOf(ops, size * 2);
      places = Arrays.copyOf(places, size * 2);
      live = Arrays.copyOf(live, live.length * 2);
    }
    ops[size] = op;
    ops[size + 1] = a;
    ops[size + 2] = b;
    ops[size + 3] = c;
    places[size] = span.line();
    places[size + 1] = span.column();
    places[size + 2] = span.endLine();
    places[size + 3] = span.endColumn();
    live[size / Operand.WIDTH] =
        (short) (joined ? alive : Math.min(alive, Math.max(fewest, written)));
    joined = false;
    fewest = alive;
    written = a + 1;
    size += Operand.WIDTH;
    if (op == Op.RETURN || op == Op.RAISE || op == Op.RERAISE) {
      reachable = false;
    }
  }

  void emit(int op, int a, int b) {
    emit(op, a, b, 0);
  }

  void emit(int op, int a) {
    emit(op, a, 0, 0);
  }

  /// Goes to the label, forward or back.
  void jump(Label to) {
    if (reachable) {
      emit(to.place >= 0 ? Op.JUMP_BACK : Op.JUMP, 0);
      target(to, size - 1);
      reachable = false;
    }
  }

  /// An instruction that goes to the label in its operand c, or on.
  void branch(int op, int a, int b, Label to) {
    if (reachable) {
      emit(op, a, b, 0);
      target(to, size - 1);
    }
  }

  private void target(Label to, int operand) {
    if (to.place >= 0) {
      ops[operand] = to.place;
    } else {
      to.await(operand);
    }
  }

  /// The label is here. Code after it can be reached if the code before it can or a jump goes here.
  void place(Label label) {
    label.place = size;
    joined = true;
    reachable |= label.isTarget();
    for (int i = 0; i < label.waitingCount; i++) {
      ops[label.waiting[i]] = size;
    }
  }

  /// The label is here, and something that comes later will jump back to it.
  void placeEntered(Label label, boolean isEntered) {
    place(label);
    reachable |= isEntered;
  }

  /// The code from here on is protected; [#end] says up to where.
  Region protect(Label handler, int exceptionRegister) {
    return new Region(handler, exceptionRegister, size);
  }

  /// The region ends here. Inner regions must have ended before, because the first row holds.
  void end(Region region) {
    region.suspend(size);
    for (int i = 0; i < region.stretchCount; i++) {
      if (handlersSize == handlers.length) {
        handlers = Arrays.copyOf(handlers, handlersSize * 2);
      }
      handlers[handlersSize] = region.stretches[i * 2];
      handlers[handlersSize + 1] = region.stretches[i * 2 + 1];
      handlers[handlersSize + 3] = region.exceptionRegister;
      region.handler.await(-1 - (handlersSize + 2));
      handlersSize += 4;
    }
  }

  /// The handler of regions that have ended is here; false when they are empty and it is not
  /// needed.
  boolean placeHandler(Label label) {
    boolean needed = label.isTarget();
    label.place = size;
    for (int i = 0; i < label.waitingCount; i++) {
      handlers[-1 - label.waiting[i]] = size;
    }
    reachable = needed;
    return needed;
  }

  /// The operand for a constant. `key` tells constants apart that Python calls equal (1, True,
  /// 1.0).
  int constant(Object key, PyObject value) {
    Integer known = constantIndex.get(key);
    if (known == null) {
      known = constants.size();
      constants.add(value);
      constantIndex.put(key, known);
    }
    return ~known;
  }

  /// How many constants there are so far.
  int constantCount() {
    return constants.size();
  }

  /// The index of an object that instructions share or keep to themselves: a cache, a shape, code.
  int site(Object site) {
    sites.add(site);
    return sites.size() - 1;
  }

  /// The index of a name, one for all instructions.
  int name(String name) {
    return nameIndex.computeIfAbsent(name, text -> site(PyStr.of(text)));
  }

  /// The index of a global's cache, one for all instructions.
  int global(String name) {
    return globalIndex.computeIfAbsent(name, text -> site(new GlobalSite(PyStr.of(text))));
  }

  /// The index of a new attribute cache.
  int attribute(String name) {
    return site(new AttrSite(PyStr.of(name)));
  }

  /// Puts instructions, places, sites, handlers and constants into the code. Constants follow the
  /// other `registers`.
  void complete(PyCode code, int registers) {
    code.ops = Arrays.copyOf(ops, size);
    for (int i = 0; i < size; i++) {
      int operand = code.ops[i];
      if (operand == Operand.ABSENT) {
        code.ops[i] = -1;
      } else if (operand < 0) {
        code.ops[i] = registers + ~operand;
      }
    }
    code.places = Arrays.copyOf(places, size);
    code.live = Arrays.copyOf(live, size / Operand.WIDTH);
    code.handlers = Arrays.copyOf(handlers, handlersSize);
    code.sites = sites.toArray();
    code.constantsAt = registers;
    code.template = new PyObject[registers + constants.size()];
    for (int i = 0; i < constants.size(); i++) {
      code.template[registers + i] = constants.get(i);
    }
  }
}
