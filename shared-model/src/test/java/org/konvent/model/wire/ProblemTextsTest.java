package org.konvent.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.problem.Refusal;

class ProblemTextsTest {

  @Test
  void everyCodeHasTitleAndDetail_inBothLanguages() {
    for (Locale reader : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      for (ProblemCode code : ProblemCode.values()) {
        Problem problem = ProblemTexts.render(Refusal.of(code), reader);
        assertThat(problem.title()).as(code + " " + reader).isNotBlank();
        assertThat(problem.detail()).as(code + " " + reader).isNotBlank();
      }
    }
  }

  @Test
  void namedValuesAreFilledIn_missingOnesAreADash() {
    Refusal refusal = Refusal.of(ProblemCode.UNKNOWN_SITE, "site", "$1 {site}");

    assertThat(ProblemTexts.render(refusal, Locale.GERMANY).detail()).contains("„$1 {site}“");
    assertThat(ProblemTexts.render(Refusal.of(ProblemCode.UNKNOWN_SITE), Locale.FRANCE).detail())
        .contains("“–”");
  }

  @Test
  void theProblemCarriesCodeStatusAndValues() {
    Problem problem =
        ProblemTexts.render(Refusal.of(ProblemCode.CHAIN_POSITION, "expected", 4L), Locale.UK);

    assertThat(problem.code()).isEqualTo("chain-position");
    assertThat(problem.status()).isEqualTo(409);
    assertThat(problem.more()).containsEntry("expected", 4L);
  }
}
