package org.konvent.model.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttendanceTest {

  private final Sites sites =
      Sites.empty().with(site("mainz", 1, 400, 300)).with(site("trier", 2, 100, 60));

  @Test
  void presentIsCountedWithAndWithoutLostSites() {
    Attendance all = Attendance.of(sites, Set.of("trier"));

    assertThat(all.accredited()).isEqualTo(500);
    assertThat(all.present()).isEqualTo(360);
    assertThat(all.presentWithoutLost()).isEqualTo(300);
    assertThat(all.unreported()).isEmpty();
  }

  @Test
  void sitesWithoutACountAreNamed() {
    Sites more = sites.with(Site.added("bonn", 3, "Bonn", 9));

    assertThat(Attendance.of(more, Set.of()).unreported()).containsExactly("bonn");
  }

  @Test
  void theBaseOfTheQuorumStaysAllAccredited_whenASiteIsLost() {
    QuorumRule threeFifthsAndOne = new QuorumRule(3, 5, true, 0);
    Attendance attendance = Attendance.of(sites, Set.of("trier"));

    assertThat(attendance.quorate(threeFifthsAndOne)).isTrue();
    assertThat(attendance.quorateWithoutLost(threeFifthsAndOne)).isFalse();
  }

  @Test
  void moreThanHalf_atTheBoundary() {
    assertThat(QuorumRule.MORE_THAN_HALF.isMet(500, 249)).isFalse();
    assertThat(QuorumRule.MORE_THAN_HALF.isMet(500, 250)).isFalse();
    assertThat(QuorumRule.MORE_THAN_HALF.isMet(500, 251)).isTrue();
  }

  @Test
  void atLeastAShare_andAtLeastANumber_atTheBoundary() {
    QuorumRule rule = new QuorumRule(1, 2, false, 250);
    assertThat(rule.isMet(500, 249)).isFalse();
    assertThat(rule.isMet(500, 250)).isTrue();
    assertThat(rule.isMet(400, 249)).isFalse();
    assertThat(new QuorumRule(0, 1, false, 50).isMet(1_000, 50)).isTrue();
    assertThat(new QuorumRule(0, 1, false, 50).isMet(1_000, 49)).isFalse();
  }

  @Test
  void aShareAboveOne_isNoRule() {
    assertThat(new QuorumRule(2, 1, false, 0).makesSense()).isFalse();
    assertThat(new QuorumRule(1, 0, false, 0).makesSense()).isFalse();
    assertThat(QuorumRule.MORE_THAN_HALF.makesSense()).isTrue();
  }

  private static Site site(String id, int number, int accredited, int present) {
    return Site.added(id, number, id, number)
        .counted(
            new Site.Presence(accredited, present, Optional.empty(), Optional.empty(), 0, number));
  }
}
