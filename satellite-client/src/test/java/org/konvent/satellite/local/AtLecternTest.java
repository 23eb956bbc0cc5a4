package org.konvent.satellite.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.ConventionFounded;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Kinds;
import org.konvent.model.convention.Profile;
import org.konvent.model.convention.Scribe;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Draft;
import org.konvent.model.queue.ContributionContent;
import org.konvent.model.queue.ContributionEntered;
import org.konvent.model.queue.ListKind;
import org.konvent.model.queue.SpeechBegun;
import org.konvent.model.queue.SpeechCalled;

class AtLecternTest {

  private final Scribe scribe = new Scribe(Kinds.codec(), () -> new byte[16]);
  private ConventionState state = ConventionState.empty();

  @Test
  void nobodyIsThereBeforeTheFirstCall() {
    happens(0, Draft.of(new ConventionFounded("lv", "LV", false, "key", "all", Profile.DEFAULT)));

    assertThat(AtLectern.of(state, 0)).isEmpty();
  }

  @Test
  void whoSpeaksIsShownWithNumberFullNameAndTime() {
    happens(0, Draft.of(new ConventionFounded("lv", "LV", false, "key", "all", Profile.DEFAULT)));
    ContributionEntered entered =
        new ContributionEntered(
            "R-001-7",
            ListKind.SPEECHES,
            "speech",
            "trier",
            Optional.empty(),
            Optional.empty(),
            Map.of());
    ContributionContent person =
        new ContributionContent("Eva", "Muster", Optional.empty(), Map.of());
    happens(1_000, Draft.of(entered, person));
    happens(2_000, Draft.of(new SpeechCalled("R-001-7", Optional.empty())));
    happens(3_000, Draft.of(new SpeechBegun("R-001-7")));

    assertThat(AtLectern.of(state, 8_000))
        .contains(
            new AtLectern("R-001-7", Optional.of("Eva Muster"), "trier", "speech", true, 5_000));
  }

  private void happens(long at, Draft draft) {
    Context context = new Context(at, at, Actor.CLOCK);
    state = scribe.write(state, List.of(draft), context, Optional.empty()).state();
  }
}
