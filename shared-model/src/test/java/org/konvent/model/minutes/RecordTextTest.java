package org.konvent.model.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionFounded;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Profile;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;
import org.konvent.model.site.SiteAdded;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.VoteKind;
import org.konvent.model.vote.VotePrepared;

class RecordTextTest {

  private ConventionState state = ConventionState.empty();

  @Test
  void aRehearsalSaysSoInItsFirstLine() {
    founded(true);

    assertThat(RecordText.of(state, Audience.PUBLIC, "de")).startsWith("*** PROBE ***\n");
    assertThat(RecordText.of(state, Audience.PUBLIC, "en")).startsWith("*** REHEARSAL ***\n");
  }

  @Test
  void whatWasNotReportedIsCalledSo_neverZero() {
    founded(false);
    fold(new SiteAdded("trier", 2, "Trier"));

    assertThat(RecordText.of(state, Audience.site("trier"), "de"))
        .contains("2. Trier (trier): nicht gemeldet");
  }

  @Test
  void aVoteStandsThereWithWordingFormAndPhase() {
    founded(false);
    Question question =
        Question.of(
            VoteKind.VOTE,
            "Satzung ändern?",
            BallotPaper.yesNo(),
            Optional.of(MajorityRule.SIMPLE));
    fold(new VotePrepared(1, question, question.bind("lv-2026", 1)));

    assertThat(RecordText.of(state, Audience.PUBLIC, "en"))
        .contains("Vote 1: Satzung ändern?\n  ballot, yes/no/abstention; prepared\n");
  }

  private void founded(boolean rehearsal) {
    fold(
        new ConventionFounded(
            "lv-2026",
            "Landesparteitag",
            rehearsal,
            "key",
            "two-thirds-plus-one",
            Profile.DEFAULT));
  }

  private void fold(Fact fact) {
    Entry entry =
        new Entry(
            state.size(),
            1_790_000_000_000L,
            "account:eva",
            Optional.empty(),
            Optional.empty(),
            fact,
            Optional.empty(),
            Optional.empty());
    state = state.fold(entry, Optional.empty());
  }
}
