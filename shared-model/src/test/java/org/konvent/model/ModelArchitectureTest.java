package org.konvent.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The model knows no clock, no framework and no floating point; its packages form no cycle. */
class ModelArchitectureTest {

  private static final JavaClasses MODEL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.konvent.model");

  private static final Set<String> FLOATING =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  private static final DescribedPredicate<JavaClass> FLOATING_POINT =
      describe("floating point", type -> FLOATING.contains(type.getBaseComponentType().getName()));

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.konvent.model.(**)").should().beFreeOfCycles().check(MODEL);
  }

  @Test
  void theLogTrustsTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage("org.konvent.model.log..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "javax..", "org.konvent.model.log.."))
        .check(MODEL);
  }

  @Test
  void theJournalKnowsNoFeature() {
    noClasses()
        .that()
        .resideInAPackage("org.konvent.model.journal..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.konvent.model..")
                .and(
                    DescribedPredicate.not(
                        resideInAnyPackage(
                            "org.konvent.model.journal..",
                            "org.konvent.model.log..",
                            "org.konvent.model.problem.."))))
        .check(MODEL);
  }

  @Test
  void nothingKnowsTheCommands_butCommands_andTheVerifierThatDecidesAgain() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.konvent.model.command..", "org.konvent.model.verify..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.konvent.model.command..")
        .check(MODEL);
  }

  @Test
  void theModelKnowsTheJdk_jacksonAndPersistentCollectionsOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "javax.crypto..",
                "com.fasterxml.jackson..",
                "org.pcollections..",
                "org.konvent.model.."))
        .check(MODEL);
  }

  @Test
  void noFloatingPointIsKeptOrReturned() {
    fields().should().notHaveRawType(FLOATING_POINT).check(MODEL);
    noMethods().should().haveRawReturnType(FLOATING_POINT).check(MODEL);
    noMethods()
        .should()
        .haveRawParameterTypes(
            describe("floating point", types -> types.stream().anyMatch(FLOATING_POINT)))
        .check(MODEL);
    noClasses()
        .should()
        .callMethodWhere(
            describe(
                "a call gives floating point",
                call -> FLOATING_POINT.test(call.getTarget().getRawReturnType())))
        .check(MODEL);
  }

  @Test
  void timeIsAnArgument_neverRead() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .check(MODEL);
  }
}
