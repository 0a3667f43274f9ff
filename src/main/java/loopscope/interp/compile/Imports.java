package loopscope.interp.compile;

import java.util.List;
import loopscope.interp.machine.Op;
import loopscope.interp.object.PyNone;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.syntax.Alias;
import loopscope.syntax.Stmt;

/// Compiles imports.
final class Imports {
  private final Unit unit;

  Imports(Unit unit) {
    this.unit = unit;
  }

  void statement(Stmt.Import stmt) {
    Assembler asm = unit.asm;
    for (Alias alias : stmt.names()) {
      int mark = unit.mark();
      int module = unit.temp();
      PyStr name = PyStr.of(alias.name());
      asm.at(stmt.span());
      asm.emit(Op.IMPORT, module, asm.site(new ImportShape(name, 0, PyNone.NONE)));
      String[] parts = alias.name().split("\\.");
      if (alias.asname() != null) {
        // `import a.b.c as d` gives the innermost module.
        for (int i = 1; i < parts.length; i++) {
          asm.emit(Op.IMPORT_FROM, module, module, asm.name(parts[i]));
        }
        unit.variables.store(alias.asname(), module);
      } else {
        unit.variables.store(parts[0], module);
      }
      unit.release(mark);
    }
  }

  void from(Stmt.ImportFrom stmt) {
    Assembler asm = unit.asm;
    int module = unit.temp();
    List<Alias> names = stmt.names();
    PyObject[] fromList = new PyObject[names.size()];
    for (int i = 0; i < fromList.length; i++) {
      fromList[i] = PyStr.of(names.get(i).name());
    }
    String name = stmt.module() == null ? "" : stmt.module();
    asm.at(stmt.span());
    asm.emit(
        Op.IMPORT,
        module,
        asm.site(new ImportShape(PyStr.of(name), stmt.level(), PyTuple.of(fromList))));
    if (names.getFirst().name().equals("*")) {
      asm.emit(Op.IMPORT_STAR, module);
      return;
    }
    int value = unit.temp();
    for (Alias alias : names) {
      asm.at(stmt.span());
      asm.emit(Op.IMPORT_FROM, value, module, asm.name(alias.name()));
      unit.variables.store(alias.asname() == null ? alias.name() : alias.asname(), value);
    }
  }
}
