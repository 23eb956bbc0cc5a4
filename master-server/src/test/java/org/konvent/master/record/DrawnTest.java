package org.konvent.master.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.master.journal.Snapshot;
import org.konvent.model.convention.Audience;
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
import org.konvent.model.log.MerkleTree;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.minutes.MinutesReader;
import org.konvent.model.publication.WholeSealed;
import org.konvent.model.site.IncidentKind;
import org.konvent.model.site.IncidentReported;
import org.konvent.model.site.SiteAdded;
import org.konvent.web.problem.RefusedException;
import org.pcollections.TreePVector;

/** Minutes once more as they were sealed. */
class DrawnTest {

  private static final long NOW = 1_790_000_000_000L;

  private final Scribe scribe = new Scribe(Kinds.codec(), () -> new byte[16]);
  private final List<Scribe.Line> lines = new ArrayList<>();
  private ConventionState state = ConventionState.empty();

  DrawnTest() {
    happens(new ConventionFounded("lv", "LV", false, "key", "two-thirds", Profile.DEFAULT));
    happens(new SiteAdded("trier", 2, "Trier"));
    happens(new PutOnline());
    happens(new IncidentReported("trier", IncidentKind.SOUND));
    happens(new ConventionEnded());
    happens(new WholeSealed(1, state.size()));
    happens(new IncidentReported("trier", IncidentKind.PICTURE));
    happens(new WholeSealed(2, state.size()));
  }

  @Test
  void anEarlierVersionSaysWhatItSaidThen_andThatItWasSealed() {
    Minutes first = minutes(Drawn.at(journal(), Optional.empty(), 1));
    Minutes second = minutes(Drawn.at(journal(), Optional.empty(), 2));

    assertThat(first.incidents()).hasSize(1);
    assertThat(first.cover().version().number()).isEqualTo(1);
    assertThat(first.cover().version().isSealed()).isTrue();
    assertThat(second.incidents()).hasSize(2);
    assertThat(second.cover().version().number()).isEqualTo(2);
  }

  @Test
  void aVersionThatNobodySealedIsNotFound() {
    assertThatThrownBy(() -> Drawn.at(journal(), Optional.empty(), 3))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> Drawn.at(journal(), Optional.of("trier"), 1))
        .isInstanceOf(RefusedException.class);
  }

  private static Minutes minutes(Drawn from) {
    MinutesReader reader = new MinutesReader(from.state(), Audience.CREW);
    from.lines().forEach(line -> reader.line(line.bytes(), line.entry()));
    return reader.whole();
  }

  private Snapshot journal() {
    return new Snapshot(
        "lv",
        state,
        TreePVector.from(lines),
        TreePVector.empty(),
        MerkleTree.empty(),
        Optional.empty());
  }

  private void happens(Fact fact) {
    Context context = new Context(NOW, NOW, Actor.CLOCK);
    Scribe.Written written =
        scribe.write(state, List.of(Draft.of(fact)), context, Optional.empty());
    lines.addAll(written.lines());
    state = written.state();
  }
}
