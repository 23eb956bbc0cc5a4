package org.konvent.model.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void namesStandToTheLeftAndFiguresToTheRight() {
    TextTable table =
        new TextTable()
            .line(List.of("", "Ja", "Nein", ""))
            .line(List.of("Köln", "7", "12", "empfangen"))
            .line(List.of("Baustert", "1234", "–", ""));

    assertThat(table)
        .hasToString(
            """
                          Ja  Nein
              Köln         7    12  empfangen
              Baustert  1234     –
            """);
  }

  @Test
  void aLineOfAnotherLengthIsAnErrorOfTheCaller() {
    TextTable table = new TextTable().line(List.of("a", "b"));

    assertThatThrownBy(() -> table.line(List.of("a"))).isInstanceOf(IllegalArgumentException.class);
  }
}
