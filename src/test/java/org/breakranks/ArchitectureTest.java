package org.breakranks;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The layers of the design, held as rules: see docs/decisions/001-one-module-with-layers.md. */
@AnalyzeClasses(packages = "org.breakranks", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** The core, lowest first: a package sees only those before it. */
  private static final List<String> CORE =
      List.of("text", "lexicon", "reading", "grammar", "event", "trend", "evaluation");

  private static final String[] CORE_PACKAGES =
      CORE.stream().map(ArchitectureTest::packageOf).toArray(String[]::new);

  @ArchTest
  static final ArchRule theCoreKnowsNoEngine =
      noClasses()
          .that()
          .resideInAnyPackage(CORE_PACKAGES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.spark..", "org.apache.hadoop..", "com.johnsnowlabs..", "scala..")
          .because("it runs in a unit test in milliseconds, in a notebook and in an executor")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theCoreKnowsNoShell =
      noClasses()
          .that()
          .resideInAnyPackage(CORE_PACKAGES)
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.breakranks..").and(not(resideInAnyPackage(CORE_PACKAGES))))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theCoreIsLayered =
      CompositeArchRule.of(
          IntStream.range(0, CORE.size()).mapToObj(ArchitectureTest::seesNothingAbove).toList());

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.breakranks.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyAnnotateSeesSparkNlp =
      noClasses()
          .that()
          .resideOutsideOfPackage(packageOf("annotate"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.johnsnowlabs..");

  @ArchTest
  static final ArchRule onlyTableSeesSparksEncoders =
      noClasses()
          .that()
          .resideOutsideOfPackage(packageOf("table"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.spark.sql.catalyst.encoders..")
          .because("records as rows lean on a Spark internal: one place to mend when it moves");

  @ArchTest
  static final ArchRule onlyTheCommandLineEndsTheProcess =
      noClasses()
          .that()
          .resideOutsideOfPackage(packageOf("cli"))
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule nobodyLogsWithJavaUtilLogging =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

  @ArchTest
  static final ArchRule theCoreHasNoClock =
      noClasses()
          .that()
          .resideInAnyPackage(CORE_PACKAGES)
          .should()
          .callMethodWhere(readsTheClock())
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .because("the same text read on two days gives the same dates")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theCoreHasNoChance =
      noClasses()
          .that()
          .resideInAnyPackage(CORE_PACKAGES)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(RandomGenerator.class)
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .because("the same input gives the same ids and the same bytes")
          .allowEmptyShould(true);

  private static ArchRule seesNothingAbove(int layer) {
    String[] above =
        CORE.stream().skip(layer + 1L).map(ArchitectureTest::packageOf).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(packageOf(CORE.get(layer)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(above)
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaMethodCall> readsTheClock() {
    return describe(
        "reads the clock",
        call -> {
          String owner = call.getTargetOwner().getName();
          String method = call.getName();
          return (owner.startsWith("java.time.") && method.equals("now"))
              || (owner.equals("java.lang.System")
                  && (method.equals("currentTimeMillis") || method.equals("nanoTime")));
        });
  }

  private static String packageOf(String name) {
    return "org.breakranks." + name + "..";
  }
}
