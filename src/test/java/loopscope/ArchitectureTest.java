package loopscope;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The map of the house, held by the compiler's own output: who may use whom, and what the
/// simulation must never touch. When the code shows that a row should be otherwise, row and reason
/// change together.
final class ArchitectureTest {

  /// A package, the packages that it may use, and why no others.
  private record Row(String name, Set<String> mayUse, String reason) {}

  private static final List<Row> MAP =
      List.of(
          new Row(
              "trace",
              Set.of(),
              "what happened in a run is everyone's common ground and must outlive every engine"),
          new Row("syntax", Set.of(), "a tree is a function of the source text alone"),
          new Row(
              "files",
              Set.of(),
              "saving a file whole is needed on both sides of the house and knows neither"),
          new Row(
              "interp",
              Set.of("syntax", "trace"),
              "the language runs without a loop, as Python does without asyncio"),
          new Row("loop", Set.of("trace"), "the loop knows no Python: a handle is just work"),
          new Row(
              "asyncio",
              Set.of("interp", "loop", "trace"),
              "the module joins language and loop, and sees no source text"),
          new Row(
              "scenario",
              Set.of("syntax", "interp", "loop", "asyncio", "trace", "files"),
              "it makes a run of a program, whoever looks at the run later"),
          new Row(
              "timeline",
              Set.of("trace"),
              "a picture is a function of the trace, so that any surface can show it"),
          new Row(
              "export",
              Set.of("timeline", "trace", "files"),
              "a picture's file needs nothing but the picture"),
          new Row(
              "ui",
              Set.of("scenario", "export", "timeline", "trace", "syntax", "files"),
              "the window moves a position in a finished run and never drives the engine"),
          new Row(
              "cli",
              Set.of("scenario", "export", "timeline", "trace", "files"),
              "a command parses, calls and prints; the same calls serve the window"));

  private static final String[] SIMULATION = {
    "loopscope.trace..", "loopscope.interp..", "loopscope.loop..", "loopscope.asyncio.."
  };

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("loopscope");

  @TestFactory
  Stream<DynamicTest> eachPackageUsesOnlyWhatItsRowAllows() {
    return MAP.stream()
        .map(row -> dynamicTest(row.name() + " uses " + row.mayUse(), () -> check(row)));
  }

  private static void check(Row row) {
    DescribedPredicate<JavaClass> foreign =
        describe(
            "another package of Loopscope than " + row.mayUse(),
            target -> {
              String used = packageUnderLoopscope(target);
              return used != null && !used.equals(row.name()) && !row.mayUse().contains(used);
            });
    hold(
        noClasses()
            .that()
            .resideInAPackage("loopscope." + row.name() + "..")
            .should()
            .dependOnClassesThat(foreign)
            .because(row.reason()));
  }

  /// `interp` for `loopscope.interp.text.Hashes`, the empty name for `loopscope.Main`, null for
  /// classes of others.
  private static @Nullable String packageUnderLoopscope(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals("loopscope")) {
      return "";
    }
    if (!name.startsWith("loopscope.")) {
      return null;
    }
    String rest = name.substring("loopscope.".length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  @Test
  void everyPackageHasARowInTheMap() {
    Set<String> known = new TreeSet<>(MAP.stream().map(Row::name).toList());
    hold(
        classes()
            .that(describe("are not Main", type -> !"".equals(packageUnderLoopscope(type))))
            .should()
            .resideInAnyPackage(
                known.stream().map(name -> "loopscope." + name + "..").toArray(String[]::new))
            .because("a package without a row is one that nobody decided on"));
  }

  @Test
  void mainOnlyChoosesBetweenWindowAndCommandLine() {
    hold(
        noClasses()
            .that()
            .resideInAPackage("loopscope")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                MAP.stream()
                    .map(Row::name)
                    .filter(name -> !name.equals("cli") && !name.equals("ui"))
                    .map(name -> "loopscope." + name + "..")
                    .toArray(String[]::new))
            .because("what Main knew of the engine, every start would have to load"));
  }

  @Test
  void javaFxStaysInTheWindow() {
    hold(
        noClasses()
            .that()
            .resideOutsideOfPackage("loopscope.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "jfx..", "com.sun.javafx..", "atlantafx..")
            .because(
                "commands must start without loading a toolkit, and export without a display"));
  }

  @Test
  void awtStaysInExport() {
    hold(
        noClasses()
            .that()
            .resideOutsideOfPackage("loopscope.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..", "sun.awt..")
            .because("two toolkits in one window fight over the event thread"));
  }

  @Test
  void picocliStaysInTheCommandLine() {
    hold(
        noClasses()
            .that()
            .resideOutsideOfPackage("loopscope.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("what a command is called is nobody else's business"));
  }

  @Test
  void theSimulationReadsNoRealClock() {
    hold(
        noSimulationClass()
            .should()
            .callMethodWhere(
                calls("System", "nanoTime", "currentTimeMillis")
                    .or(calls("java.time", "now", "systemUTC", "systemDefaultZone", "system")))
            .because("the same program must give the same trace on a slow and on a fast machine"));
  }

  @Test
  void theSimulationStartsNoThreads() {
    hold(
        noSimulationClass()
            .should()
            .dependOnClassesThat(
                describe(
                    "threads or what coordinates them",
                    type ->
                        type.getName().equals("java.lang.Thread")
                            || type.getPackageName().startsWith("java.util.concurrent")))
            .because("the scheduler of a real machine would decide the order of events"));
  }

  @Test
  void theSimulationDrawsNoRealRandomNumbers() {
    hold(
        noSimulationClass()
            .should()
            .dependOnClassesThat(
                describe(
                    "random numbers of Java",
                    type ->
                        type.getName().equals("java.util.Random")
                            || type.getName().equals("java.util.SplittableRandom")
                            || type.getName().equals("java.security.SecureRandom")
                            || type.getPackageName().equals("java.util.random")))
            .orShould()
            .callMethodWhere(calls("java.lang.Math", "random").or(calls("UUID", "randomUUID")))
            .because("random numbers come from the run's seed, by Python's own generator"));
  }

  @Test
  void theSimulationKeepsNothingInHashOrder() {
    hold(
        noSimulationClass()
            .should()
            .dependOnClassesThat(
                describe(
                    "collections in hash order",
                    type ->
                        Set.of("HashMap", "HashSet", "IdentityHashMap", "WeakHashMap", "Hashtable")
                                .contains(type.getSimpleName())
                            && type.getPackageName().equals("java.util")))
            .orShould()
            .callMethodWhere(
                calls("java.util.Map", "of", "copyOf", "ofEntries")
                    .or(calls("java.util.Set", "of", "copyOf"))
                    .and(
                        describe(
                            "holds something",
                            call -> !call.getTarget().getRawParameterTypes().isEmpty())))
            .orShould()
            .callMethodWhere(calls("System", "identityHashCode"))
            .orShould()
            .callMethodWhere(calls("Collectors", "toSet", "toMap", "groupingBy", "partitioningBy"))
            .because(
                "that order differs from one start of the JVM to the next: LinkedHashMap and"
                    + " LinkedHashSet cost the same and keep the order of insertion"));
  }

  private static GivenClassesConjunction noSimulationClass() {
    return noClasses().that().resideInAnyPackage(SIMULATION);
  }

  private static DescribedPredicate<JavaMethodCall> calls(String owner, String... names) {
    return describe(
        owner + "." + String.join("/", names),
        call ->
            call.getTargetOwner().getName().contains(owner)
                && Set.of(names).contains(call.getName()));
  }

  private static void hold(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
