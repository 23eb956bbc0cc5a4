package org.konvent.master.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AbsencesTest {

  private static final List<String> SITES = List.of("mainz", "trier");

  private final Absences absences = new Absences();

  @Test
  void aSiteIsAwaySinceItWasFirstNoticed_untilItIsBack() {
    assertThat(noticed(Set.of("mainz"), 1_000)).isEqualTo(Map.of("trier", 1_000L));
    assertThat(noticed(Set.of("mainz"), 2_000)).isEqualTo(Map.of("trier", 1_000L));
    assertThat(noticed(Set.of("mainz", "trier"), 3_000)).isEmpty();
    assertThat(noticed(Set.of(), 4_000)).isEqualTo(Map.of("mainz", 4_000L, "trier", 4_000L));
  }

  @Test
  void aSiteThatIsNoMoreIsNotAway() {
    noticed(Set.of(), 1_000);

    assertThat(absences.noticed("lpt", List.of("mainz"), site -> false, 2_000))
        .isEqualTo(Map.of("mainz", 1_000L));
  }

  @Test
  void anotherConventionBeginsAnew_andSoDoesAMasterThatDidNotLead() {
    noticed(Set.of(), 1_000);
    assertThat(absences.noticed("probe", SITES, site -> false, 2_000))
        .isEqualTo(Map.of("mainz", 2_000L, "trier", 2_000L));
    assertThat(absences.forget()).isEmpty();
    assertThat(absences.noticed("probe", SITES, site -> false, 3_000))
        .isEqualTo(Map.of("mainz", 3_000L, "trier", 3_000L));
  }

  private Map<String, Long> noticed(Set<String> connected, long now) {
    return absences.noticed("lpt", SITES, connected::contains, now);
  }
}
