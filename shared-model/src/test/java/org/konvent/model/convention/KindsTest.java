package org.konvent.model.convention;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;

class KindsTest {

  @Test
  void kindsHasEveryFactOfTheModel() {
    Set<String> written =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.konvent.model")
                .stream()
                .filter(type -> type.isAssignableTo(Fact.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

    assertThat(Kinds.all().stream().map(Class::getSimpleName).collect(Collectors.toSet()))
        .isEqualTo(written)
        .hasSizeGreaterThan(30);
  }

  @Test
  void everyKindSurvivesTheJournal() {
    for (Class<? extends Fact> kind : Kinds.all()) {
      Fact fact = Samples.of(kind);
      Entry entry =
          new Entry(
              3,
              5,
              "clock",
              Optional.of("c-1"),
              Optional.of(4L),
              fact,
              Optional.empty(),
              Optional.empty());

      assertThat(Kinds.codec().decode(Kinds.codec().encode(entry)))
          .as(kind.getSimpleName())
          .isEqualTo(entry);
    }
  }
}
