package org.konvent.satellite.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
import org.konvent.model.people.PersonName;
import org.konvent.model.people.PersonNamed;
import org.konvent.model.publication.RecordSealed;
import org.konvent.model.publication.RecordStep;
import org.konvent.model.site.IncidentKind;
import org.konvent.model.site.IncidentReported;
import org.konvent.model.site.OfficerAppointed;
import org.konvent.model.site.SiteAdded;
import org.konvent.model.site.SiteFunction;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.VoteKind;
import org.konvent.model.vote.VotePrepared;
import org.konvent.satellite.local.SealingCheck.Lack;

/** What the minute-taker is told before and after sealing. */
class SealingCheckTest {

  private static final MinutesBook.Book HEARD =
      new MinutesBook.Book(
          List.of(), List.of(new MinutesBook.Heard(1, "ACCEPTED", Map.of(), "mia")));

  private final Scribe scribe = new Scribe(Kinds.codec(), () -> new byte[16]);
  private ConventionState state = ConventionState.empty();

  SealingCheckTest() {
    happens(new ConventionFounded("lv", "LV", false, "key", "two-thirds", Profile.DEFAULT));
    happens(new SiteAdded("trier", 2, "Trier"));
    happens(new PutOnline());
  }

  @Test
  void theEndAndWhatIsNotSentStandInTheWay() {
    assertThat(minutes(MinutesBook.Book.EMPTY, 3).isBlocked()).isTrue();
    happens(new ConventionEnded());
    assertThat(minutes(MinutesBook.Book.EMPTY, 3).isBlocked()).isTrue();
    assertThat(minutes(MinutesBook.Book.EMPTY, 0).isBlocked()).isFalse();
  }

  @Test
  void everyAnnouncedResultIsToBeHeard() {
    announced();

    assertThat(lacks(MinutesBook.Book.EMPTY)).contains(Lack.HEARD_MISSING);
    assertThat(lacks(HEARD)).doesNotContain(Lack.HEARD_MISSING);
  }

  @Test
  void functionsAreNamed() {
    happens(new OfficerAppointed("trier", SiteFunction.TELLER, "p1", Optional.empty()));

    assertThat(SealingCheck.of(state, "trier", HEARD, 0))
        .filteredOn(item -> item.lack() == Lack.FUNCTION_VACANT || item.lack() == Lack.NAME_MISSING)
        .extracting(SealingCheck.Item::functions)
        .containsExactly(
            List.of(SiteFunction.RETURNING_OFFICER, SiteFunction.MINUTE_TAKER),
            List.of(SiteFunction.TELLER));

    write(Draft.of(new PersonNamed("p1"), new PersonName("Tina", Optional.empty())));
    assertThat(lacks(HEARD)).contains(Lack.FUNCTION_VACANT).doesNotContain(Lack.NAME_MISSING);
  }

  @Test
  void aSealedVersionIsOutOfDate_whenTheJournalOrTheBookSaysMore() {
    happens(new ConventionEnded());
    happens(new RecordSealed("trier", "trier", 1, 1, state.size(), MinutesBook.hash(HEARD)));
    assertThat(minutes(HEARD, 0).isCurrent()).isTrue();
    assertThat(minutes(HEARD, 0).step()).isEqualTo(RecordStep.SEALED);

    OwnMinutes noted = minutes(MinutesBook.Book.EMPTY, 0);
    assertThat(noted.changed()).isTrue();
    assertThat(noted.step()).isEqualTo(RecordStep.IN_PROGRESS);

    happens(new IncidentReported("trier", IncidentKind.SOUND));
    assertThat(minutes(HEARD, 0).changed()).isTrue();
    assertThat(minutes(HEARD, 0).next()).isEqualTo(2);
  }

  private OwnMinutes minutes(MinutesBook.Book book, int unsent) {
    return OwnMinutes.of(state, "trier", book, unsent);
  }

  private List<Lack> lacks(MinutesBook.Book book) {
    return SealingCheck.of(state, "trier", book, 0).stream().map(SealingCheck.Item::lack).toList();
  }

  private void announced() {
    Question question = Question.of(VoteKind.VOTE, "A-1?", BallotPaper.hands(), Optional.empty());
    happens(new VotePrepared(1, question, question.bind("lv", 1)));
    happens(
        new ResultAnnounced(
            1, "ACCEPTED", "", "", Map.of(), List.of(), List.of(), List.of(), false));
  }

  private void happens(Fact fact) {
    write(Draft.of(fact));
  }

  private void write(Draft draft) {
    Context context = new Context(1_790_000_000_000L, 1_790_000_000_000L, Actor.CLOCK);
    state = scribe.write(state, List.of(draft), context, Optional.empty()).state();
  }
}
