package loopscope.interp.compile;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loopscope.interp.machine.Op;
import loopscope.interp.object.PyCode;
import loopscope.syntax.scope.Access;
import loopscope.syntax.scope.Scope;
import org.jspecify.annotations.Nullable;

/// The variables of one code object: where each lives, and which are bound for certain.
final class Variables {
  /// The variable that holds the class namespace for annotation scopes.
  static final String CLASS_DICT = "__classdict__";

  private final Unit unit;
  private final Scope scope;
  private final List<String> locals;
  private final Map<String, Integer> registers = new LinkedHashMap<>();
  private final Map<String, Integer> cells = new LinkedHashMap<>();
  private final Map<String, Integer> frees = new LinkedHashMap<>();
  private final int end;
  private final Set<String> unbindable;
  private final Deque<Inlined> inlined = new ArrayDeque<>();
  private BitSet bound = new BitSet();

  Variables(Unit unit, Scope scope, Set<String> unbindable) {
    this.unit = unit;
    this.scope = scope;
    this.unbindable = unbindable;
    this.locals = locals(unit, scope);
    for (String local : locals) {
      registers.put(local, registers.size());
    }
    int next = locals.size();
    for (String cell : scope.cells()) {
      cells.put(cell, next++);
    }
    for (String free : scope.frees()) {
      frees.put(free, next++);
    }
    end = next;
    for (int i = 0; i < scope.parameters().size(); i++) {
      setBound(scope.parameters().get(i), i);
    }
  }

  private static List<String> locals(Unit unit, Scope scope) {
    if (unit.usesNamespace()) {
      return List.of();
    }
    List<String> parameters = scope.parameters();
    List<String> cells = scope.cells();
    return scope.locals().stream()
        .filter(local -> parameters.contains(local) || !cells.contains(local))
        .toList();
  }

  /// Registers that hold variables or cells; temporaries come after them.
  int registerCount() {
    return end;
  }

  /// Writes the names of the variables into the code.
  void describe(PyCode code) {
    code.locals = locals.toArray(new String[0]);
    code.cells = cells.keySet().toArray(new String[0]);
    code.cellParameters = new int[code.cells.length];
    for (int i = 0; i < code.cells.length; i++) {
      code.cellParameters[i] = scope.parameters().indexOf(code.cells[i]);
    }
    code.frees = frees.keySet().toArray(new String[0]);
  }

  /// The register with the cell of a variable that a function defined here captures.
  int cellFor(String name) {
    for (Inlined in : inlined) {
      Integer register = in.registers.get(name);
      if (register != null) {
        return register;
      }
    }
    Integer own = cells.get(name);
    return own != null ? own : at(frees, name);
  }

  private static int at(Map<String, Integer> map, String name) {
    Integer register = map.get(name);
    if (register == null) {
      throw new IllegalStateException("no register holds " + name);
    }
    return register;
  }

  void enter(Inlined comprehension) {
    inlined.push(comprehension);
  }

  void leaveInlined() {
    inlined.pop();
  }

  // Which locals are bound for certain.

  /// What is bound for certain now; to be given back to [#restore].
  BitSet bound() {
    return (BitSet) bound.clone();
  }

  void restore(BitSet earlier) {
    bound = (BitSet) earlier.clone();
  }

  /// Two ways meet here, the current and one on which `other` was bound; null is a way never taken.
  void meet(@Nullable BitSet other) {
    if (other != null) {
      bound.and(other);
    }
  }

  private void setBound(String name, int register) {
    if (!unbindable.contains(name)) {
      bound.set(register);
    }
  }

  // Reading and writing.

  /// An operand that holds the variable: its own register where that is possible.
  int operand(String id) {
    String name = scope.mangle(id);
    return find(name) instanceof Place.Local(int register)
        ? checked(name, register)
        : load(name, unit.temp());
  }

  /// Loads the variable into a register.
  void load(String id, int into, boolean mangled) {
    String name = mangled ? id : scope.mangle(id);
    if (find(name) instanceof Place.Local(int register)) {
      int checked = checked(name, register);
      if (checked != into) {
        unit.asm.emit(Op.MOVE, into, checked);
      }
    } else {
      load(name, into);
    }
  }

  private int checked(String name, int register) {
    Inlined owner = ownerOf(name);
    if (owner != null) {
      if (!owner.bound.contains(name)) {
        unit.asm.emit(Op.CLEAR, register);
        unit.asm.emit(Op.CHECK, register);
      }
    } else if (!bound.get(register)) {
      unit.asm.emit(Op.CHECK, register);
      setBound(name, register);
    }
    return register;
  }

  private @Nullable Inlined ownerOf(String name) {
    for (Inlined in : inlined) {
      if (in.registers.containsKey(name)) {
        return in;
      }
    }
    return null;
  }

  private int load(String name, int into) {
    Assembler asm = unit.asm;
    switch (find(name)) {
      case Place.Local(int register) -> asm.emit(Op.MOVE, into, register);
      case Place.Cell(int register) -> asm.emit(Op.LOAD_CELL, into, register);
      case Place.Global() -> asm.emit(Op.LOAD_GLOBAL, into, asm.global(name));
      case Place.Namespace() -> asm.emit(Op.LOAD_NAME, into, asm.name(name));
      case Place.ClassCell(int register) ->
          asm.emit(Op.LOAD_CLASS_CELL, into, asm.name(name), register);
      case Place.DictGlobal(int dict) -> {
        asm.emit(Op.LOAD_CELL, into, dict);
        asm.emit(Op.LOAD_CLASS_GLOBAL, into, asm.name(name));
      }
      case Place.DictCell(int dict, int register) -> {
        asm.emit(Op.LOAD_CELL, into, dict);
        asm.emit(Op.LOAD_DICT_CELL, into, asm.name(name), register);
      }
    }
    return into;
  }

  /// The register that the variable's value can be computed into, or -1 when it lives elsewhere.
  int target(String id) {
    return find(scope.mangle(id)) instanceof Place.Local(int register) ? register : -1;
  }

  /// Says that the variable's register has been computed.
  void wasBound(String id) {
    String name = scope.mangle(id);
    Inlined owner = ownerOf(name);
    if (owner != null) {
      owner.bound.add(name);
    } else if (find(name) instanceof Place.Local(int register)) {
      setBound(name, register);
    }
  }

  void store(String id, int value) {
    String name = scope.mangle(id);
    Assembler asm = unit.asm;
    switch (find(name)) {
      case Place.Local(int register) -> {
        if (register != value) {
          asm.emit(Op.MOVE, register, value);
        }
      }
      case Place.Cell(int register) -> asm.emit(Op.STORE_CELL, register, value);
      case Place.ClassCell(int register) -> asm.emit(Op.STORE_CELL, register, value);
      case Place.DictCell(_, int register) -> asm.emit(Op.STORE_CELL, register, value);
      case Place.Global(), Place.DictGlobal(_) ->
          asm.emit(Op.STORE_GLOBAL, value, asm.global(name));
      case Place.Namespace() -> asm.emit(Op.STORE_NAME, value, asm.name(name));
    }
    wasBound(id);
  }

  void delete(String id) {
    String name = scope.mangle(id);
    Assembler asm = unit.asm;
    switch (find(name)) {
      case Place.Local(int register) -> {
        asm.emit(Op.DELETE_LOCAL, register);
        bound.clear(register);
      }
      case Place.Cell(int register) -> asm.emit(Op.DELETE_CELL, register);
      case Place.ClassCell(int register) -> asm.emit(Op.DELETE_CELL, register);
      case Place.DictCell(_, int register) -> asm.emit(Op.DELETE_CELL, register);
      case Place.Global(), Place.DictGlobal(_) -> asm.emit(Op.DELETE_GLOBAL, 0, asm.name(name));
      case Place.Namespace() -> asm.emit(Op.DELETE_NAME, 0, asm.name(name));
    }
  }

  private Place find(String name) {
    for (Inlined in : inlined) {
      Integer register = in.registers.get(name);
      if (register != null) {
        return in.isCell(name) ? new Place.Cell(register) : new Place.Local(register);
      }
      if (isGlobal(in.scope.resolve(name))) {
        return Place.GLOBAL;
      }
    }
    if (!inlined.isEmpty() && unit.isClassBody()) {
      // A comprehension does not see the names of the class around it.
      return new Place.Cell(cellFor(name));
    }
    return switch (scope.resolve(name)) {
      case LOCAL -> new Place.Local(at(registers, name));
      case CELL -> unit.isClassBody() ? Place.NAMESPACE : new Place.Cell(at(cells, name));
      case FREE ->
          unit.isClassBody()
              ? new Place.ClassCell(at(frees, name))
              : new Place.Cell(at(frees, name));
      case GLOBAL_EXPLICIT, GLOBAL_IMPLICIT -> Place.GLOBAL;
      case NAME -> unit.usesGlobals() ? Place.GLOBAL : Place.NAMESPACE;
      case CLASS_THEN_GLOBAL -> new Place.DictGlobal(at(frees, CLASS_DICT));
      case CLASS_THEN_FREE -> new Place.DictCell(at(frees, CLASS_DICT), at(frees, name));
    };
  }

  private static boolean isGlobal(Access access) {
    return access == Access.GLOBAL_EXPLICIT || access == Access.GLOBAL_IMPLICIT;
  }
}
