package org.konvent.satellite.rehearsal.crew;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteIdsTest {

  private final SiteIds ids = new SiteIds();

  @Test
  void namesBecomeShortAndPlain() {
    assertThat(ids.next("Grafing b.München")).isEqualTo("grafing-b-muenchen");
    assertThat(ids.next("Emmering (Landkreis Ebersberg)"))
        .isEqualTo("emmering-landkreis-ebersberg");
    assertThat(ids.next("Aßling")).isEqualTo("assling");
    assertThat(ids.next("Łódź Café")).isEqualTo("odz-cafe");
  }

  @Test
  void noNameIsGivenTwice() {
    assertThat(ids.next("Trier")).isEqualTo("trier");
    assertThat(ids.next("TRIER!")).isEqualTo("trier-2");
    assertThat(ids.next("???")).isEqualTo("site");
  }
}
