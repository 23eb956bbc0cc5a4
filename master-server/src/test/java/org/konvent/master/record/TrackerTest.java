package org.konvent.master.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.ConventionEnded;
import org.konvent.model.convention.ConventionFounded;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Kinds;
import org.konvent.model.convention.Profile;
import org.konvent.model.convention.PutOnline;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Fact;
import org.konvent.model.publication.RecordStep;
import org.konvent.model.publication.WholeSealed;
import org.konvent.model.site.IncidentKind;
import org.konvent.model.site.IncidentReported;
import org.konvent.model.site.SiteAdded;

/** How far all minutes are, and how long there is. */
class TrackerTest {

  private static final long END = 1_790_000_000_000L;
  private static final long DAY = 86_400_000L;

  private final Scribe scribe = new Scribe(Kinds.codec(), () -> new byte[16]);
  private ConventionState state = ConventionState.empty();

  TrackerTest() {
    happens(new ConventionFounded("lv", "LV", false, "key", "two-thirds", Profile.DEFAULT));
    happens(new SiteAdded("haupt", 1, "Halle"));
    happens(new SiteAdded("trier", 2, "Trier"));
    happens(new PutOnline());
  }

  @Test
  void beforeTheEndThereIsNoTerm_andNothingMayBePublished() {
    Tracker tracker = Tracker.of(state, END);

    assertThat(tracker.daysLeft()).isEmpty();
    assertThat(tracker.records())
        .extracting(Tracker.Line::key)
        .containsExactly("", "haupt", "trier");
    assertThat(tracker.records()).noneMatch(tracker::mayPublish);
  }

  @Test
  void fromTheLastDayOn_everythingMayBePublished() {
    happens(new ConventionEnded());
    Tracker early = Tracker.of(state, END + 13 * DAY);
    Tracker due = Tracker.of(state, END + 14 * DAY);

    assertThat(early.daysLeft()).contains(1L);
    assertThat(early.records()).noneMatch(early::mayPublish);
    assertThat(due.isDue()).isTrue();
    assertThat(due.records()).allMatch(due::mayPublish);
  }

  @Test
  void whatChangedSinceTheSealingSaysSo() {
    happens(new ConventionEnded());
    happens(new WholeSealed(1, state.size()));
    assertThat(whole().isSealed()).isTrue();
    assertThat(whole().step()).isEqualTo(RecordStep.SEALED);

    happens(new IncidentReported("trier", IncidentKind.SOUND));

    assertThat(whole().isSealed()).isFalse();
    assertThat(whole()).extracting("changed", "version", "sealed").containsExactly(true, 2, 1);
  }

  private Tracker.Line whole() {
    return Tracker.of(state, END).records().get(0);
  }

  private void happens(Fact fact) {
    Context context = new Context(END, END, Actor.CLOCK);
    state = scribe.write(state, List.of(Draft.of(fact)), context, Optional.empty()).state();
  }
}
