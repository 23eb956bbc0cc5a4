package org.konvent.satellite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The satellite's time comes from one place, and it does not know the master. */
class SatelliteArchitectureTest {

  private static final JavaClasses APPLICATION =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.konvent.satellite", "org.konvent.web");

  @Test
  void oneClassReadsTheWallClock_andEverybodyElseIsTold() {
    Set<String> readers =
        APPLICATION.stream()
            .flatMap(type -> type.getAccessesFromSelf().stream())
            .filter(SatelliteArchitectureTest::readsTheWallClock)
            .map(access -> access.getOriginOwner().getSimpleName())
            .collect(Collectors.toSet());
    assertThat(readers).containsExactly("SystemSiteTime");
  }

  private static boolean readsTheWallClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    return switch (owner) {
      case "java.lang.System" -> name.equals("currentTimeMillis");
      case "java.time.Clock" -> name.startsWith("system");
      case "java.util.Calendar" -> true;
      case "java.util.Date" -> name.equals("<init>"); // a certificate says its own times as dates
      default -> owner.startsWith("java.time.") && name.equals("now");
    };
  }

  @Test
  void theApplicationsDoNotKnowEachOther() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.konvent.master..")
        .check(APPLICATION);
  }
}
