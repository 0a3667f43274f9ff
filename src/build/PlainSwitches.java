import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Turns the switches over types in compiled classes into plain tests of types.
///
/// The compiler leaves such a switch to a class that the JVM makes when it is first reached, which
/// takes some milliseconds and cannot be kept in a start-up cache. A program of a few lines passes
/// through twenty of them, a fifth of the time that it needs. The meaning stays the same: the
/// number of the first label from a given one on that fits, their count when none does, -1 for
/// null. Needs the class path of the program to know its types. A switch with other labels than
/// classes is left as it is.
void main(String[] arguments) throws IOException {
  List<Path> files;
  try (var paths = Files.walk(Path.of(arguments[0]))) {
    files = paths.filter(path -> path.toString().endsWith(".class")).sorted().toList();
  }
  int changed = 0;
  for (Path file : files) {
    byte[] before = Files.readAllBytes(file);
    byte[] after = plain(before);
    if (after != before) {
      Files.write(file, after);
      changed++;
    }
  }
  IO.println(changed + " of " + files.size() + " classes had switches over types.");
}

/// A switch: what its method is called, what type it looks at and the classes it tells apart.
record Switch(String name, MethodTypeDesc type, List<ClassDesc> labels) {}

byte[] plain(byte[] before) {
  if (!new String(before, StandardCharsets.ISO_8859_1).contains("SwitchBootstraps")) {
    return before;
  }
  ClassFile format = ClassFile.of();
  ClassModel model = format.parse(before);
  List<Switch> found = new ArrayList<>();
  boolean isInterface = model.flags().has(AccessFlag.INTERFACE);
  ClassDesc owner = model.thisClass().asSymbol();
  CodeTransform calls =
      (code, element) -> {
        if (element instanceof InvokeDynamicInstruction call && isOverClasses(call)) {
          List<ClassDesc> labels =
              call.bootstrapArgs().stream().map(label -> (ClassDesc) label).toList();
          Switch one = new Switch("typeSwitch$" + found.size(), call.typeSymbol(), labels);
          found.add(one);
          code.invokestatic(owner, one.name(), one.type(), isInterface);
        } else {
          code.with(element);
        }
      };
  ClassTransform methods =
      ClassTransform.transformingMethodBodies(calls)
          .andThen(
              ClassTransform.endHandler(
                  made -> {
                    for (Switch one : found) {
                      made.withMethodBody(
                          one.name(),
                          one.type(),
                          ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                          body -> tests(one, body));
                    }
                  }));
  byte[] after = format.transformClass(model, methods);
  return found.isEmpty() ? before : after;
}

boolean isOverClasses(InvokeDynamicInstruction call) {
  return call.bootstrapMethod().methodName().equals("typeSwitch")
      && call.bootstrapMethod().owner().displayName().equals("SwitchBootstraps")
      && call.bootstrapArgs().stream().allMatch(label -> label instanceof ClassDesc);
}

void tests(Switch one, CodeBuilder body) {
  Label known = body.newLabel();
  body.aload(0).ifnonnull(known).loadConstant(-1).ireturn().labelBinding(known);
  for (int i = 0; i < one.labels().size(); i++) {
    Label next = body.newLabel();
    if (i > 0) {
      // A guard failed and the search goes on behind it.
      body.iload(1).loadConstant(i).if_icmpgt(next);
    } else {
      body.iload(1).ifgt(next);
    }
    body.aload(0).instanceOf(one.labels().get(i)).ifeq(next).loadConstant(i).ireturn();
    body.labelBinding(next);
  }
  body.loadConstant(one.labels().size()).ireturn();
}
