package org.konvent.model.tally;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class TallyPurityTest {
  private static final JavaClasses TALLY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.konvent.model.tally");

  @Test
  void noFloatingPointTouchesANumber() {
    for (Class<?> inexact : new Class<?>[] {double.class, float.class, Double.class, Float.class}) {
      fields().should().notHaveRawType(inexact).check(TALLY);
      methods().should().notHaveRawReturnType(inexact).check(TALLY);
    }
  }

  @Test
  void nothingHereReadsAClockOrKnowsAFeature() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.time..", "java.io..")
        .check(TALLY);
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "com.fasterxml.jackson.annotation..", "org.konvent.model.tally..")
        .check(TALLY);
  }
}
