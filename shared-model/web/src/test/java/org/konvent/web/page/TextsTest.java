package org.konvent.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void aDayIsWrittenAsItsReaderWritesIt() {
    assertThat(Texts.day("2026-12-06", Locale.GERMAN)).isEqualTo("6. Dezember 2026");
    assertThat(Texts.day("2026-12-06", Locale.ENGLISH)).isEqualTo("6 December 2026");
  }
}
