package org.konvent.satellite.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.agenda.AgendaItemAdded;
import org.konvent.model.agenda.AgendaItemStarted;
import org.konvent.model.agenda.ItemKind;
import org.konvent.model.agenda.Visibility;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.VoteKind;
import org.konvent.model.vote.VoteOpened;
import org.konvent.model.vote.VotePrepared;

class AnnouncementsTest {

  private static final Question QUESTION =
      Question.of(
          VoteKind.VOTE, "Haushalt?", BallotPaper.yesNo(), Optional.of(MajorityRule.SIMPLE));

  private static final ResultAnnounced ACCEPTED =
      new ResultAnnounced(
          1, "ACCEPTED", "yes > no", "2 > 1", Map.of(), List.of(), List.of(), List.of(), false);

  private final ConventionState prepared =
      after(
          ConventionState.empty(),
          new VotePrepared(1, QUESTION, QUESTION.bind("lv-2026", 1)),
          new AgendaItemAdded("item-1", ItemKind.values()[0], 10, Visibility.PUBLIC, 0));

  private final ConventionState announced = after(prepared, ACCEPTED);
  private final ConventionState goneOn = after(announced, new AgendaItemStarted("item-1"));

  private final Announcements announcements = new Announcements();

  @Test
  void aResultIsFreshUntilTheConventionGoesOn() {
    assertThat(announcements.freshIn(prepared)).isEmpty();
    assertThat(announcements.freshIn(announced)).contains(1);
    assertThat(announcements.freshIn(announced)).contains(1);
    assertThat(announcements.freshIn(goneOn)).isEmpty();
  }

  @Test
  void whatWasAnnouncedWhileNobodyHeardIt_andIsOver_isNotShownAgain() {
    assertThat(announcements.freshIn(prepared)).isEmpty();
    assertThat(announcements.freshIn(goneOn)).isEmpty();
  }

  @Test
  void whatWasAnnouncedWhileNobodyHeardIt_andIsStillTheLast_isShown() {
    assertThat(announcements.freshIn(prepared)).isEmpty();
    assertThat(announcements.freshIn(after(announced, ACCEPTED))).contains(1);
  }

  @Test
  void whoLooksLateBringsNothingBack() {
    ConventionState voting =
        after(
            announced,
            new VotePrepared(2, QUESTION, QUESTION.bind("lv-2026", 2)),
            new VoteOpened(
                2,
                QUESTION.bind("lv-2026", 2),
                List.of("trier"),
                List.of(),
                9_000,
                Optional.empty()));
    announcements.freshIn(prepared);
    announcements.freshIn(announced);
    assertThat(announcements.freshIn(voting)).isEmpty();

    assertThat(announcements.freshIn(prepared)).isEmpty();
    assertThat(announcements.freshIn(voting)).isEmpty();
  }

  private static ConventionState after(ConventionState before, Fact... facts) {
    ConventionState state = before;
    for (Fact fact : facts) {
      Entry entry =
          new Entry(
              state.size(),
              1_000,
              "account:chair",
              Optional.empty(),
              Optional.empty(),
              fact,
              Optional.empty(),
              Optional.empty());
      state = state.fold(entry, Optional.empty());
    }
    return state;
  }
}
