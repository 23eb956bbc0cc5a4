package org.konvent.model.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.TestConvention;
import org.konvent.model.TestDevice;
import org.konvent.model.command.convention.ErasePersonalData;
import org.konvent.model.command.site.NamePerson;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.HoldsSecret;
import org.konvent.model.log.Hash;
import org.konvent.model.people.PersonNamed;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.site.PresenceReported;
import org.konvent.model.site.SiteAdded;
import org.konvent.model.site.StatementRefused;
import org.konvent.model.site.StatementUnreadable;
import org.konvent.model.statement.StatementNote;
import org.konvent.model.statement.TypedTally;
import org.konvent.model.vote.Channel;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.PhoneTallyTyped;
import org.konvent.model.vote.TallyReceived;
import org.konvent.model.vote.VoteFact;
import org.konvent.model.vote.Votes;

/** Invariant 5: nobody sees figures before the close; no other site and no public page before the announcement. */
class DisclosureTest {

  private static final List<Audience> ALL =
      List.of(
          Audience.CREW,
          Audience.AUDITOR,
          Audience.PUBLIC,
          Audience.site("mainz"),
          Audience.site("trier"));

  private final TestConvention convention = TestConvention.online();
  private final TestDevice trier = TestDevice.enrolled(convention, "trier");

  @Test
  void figuresAreReadByTheirOwnSiteAlone_untilTheClose() {
    assertThat(readers(tally(), votes(Phase.OPEN))).containsExactly(Audience.site("trier"));
    assertThat(readers(tally(), votes(Phase.COUNTING))).containsExactly(Audience.site("trier"));
    assertThat(readers(tally(), votes(Phase.OVERDUE))).containsExactly(Audience.site("trier"));
  }

  @Test
  void figuresAreReadByTheCrewFromTheClose_andByAllFromTheAnnouncement() {
    assertThat(readers(tally(), votes(Phase.CLOSED)))
        .containsExactly(Audience.CREW, Audience.site("trier"));
    assertThat(readers(tally(), votes(Phase.ANNOUNCED))).containsExactlyElementsOf(ALL);
    assertThat(readers(tally(), votes(Phase.FINAL))).containsExactlyElementsOf(ALL);
  }

  @Test
  void figuresOfAnAbortedVote_staySealed() {
    assertThat(readers(tally(), votes(Phase.ABORTED))).containsExactly(Audience.site("trier"));
  }

  @Test
  void refusedFigures_areDisclosedNoEarlierThanCountedOnes() {
    StatementRefused refused =
        new StatementRefused("trier", 1, Optional.of(1), ProblemCode.TALLY_IMPOSSIBLE, Map.of());

    assertThat(readers(refused, votes(Phase.OPEN))).containsExactly(Audience.site("trier"));
    assertThat(readers(refused, votes(Phase.CLOSED)))
        .containsExactly(Audience.CREW, Audience.site("trier"));
  }

  @Test
  void whatNobodyCanRead_isNotDisclosed() {
    assertThat(readers(new StatementUnreadable("trier", 1), votes(Phase.FINAL)))
        .containsExactly(Audience.site("trier"));
  }

  @Test
  void presenceIsReadByAllSites() {
    PresenceReported presence =
        new PresenceReported("trier", "trier", 1, 9, 8, Optional.empty(), Optional.empty());

    assertThat(readers(presence, Votes.empty())).doesNotContain(Audience.PUBLIC).hasSize(4);
  }

  @Test
  void namesAreReadInside_telephoneNumbersByCrewAndTheirSite() {
    assertThat(readers(new PersonNamed("p-1"), Votes.empty()))
        .doesNotContain(Audience.PUBLIC)
        .hasSize(4);
    assertThat(readers(new SiteAdded("trier", 2, "Trier"), Votes.empty()))
        .containsExactly(Audience.CREW, Audience.site("trier"));
  }

  @Test
  void whatWasErased_isReadByNobody() {
    convention.done(new NamePerson("p-1", "Eva Beispiel", Optional.empty()));
    Entry named = convention.last().entry();
    convention.done(new ErasePersonalData(List.of(named.seq())));

    assertThat(ALL).noneMatch(audience -> Disclosure.mayRead(audience, named, convention.state()));
  }

  @Test
  void everyKindWithFigures_isHeldBackUntilTheClose() {
    for (Class<? extends Fact> kind : Kinds.all()) {
      HoldsSecret holds = kind.getAnnotation(HoldsSecret.class);
      if (holds != null
          && TypedTally.class.equals(holds.value())
          && !kind.equals(PhoneTallyTyped.class)) {
        throw new AssertionError(kind + " must be known to Figures");
      }
      if (holds != null
          && StatementNote.class.equals(holds.value())
          && VoteFact.class.isAssignableFrom(kind)) {
        Fact fact = Samples.of(kind);
        assertThat(Figures.vote(fact)).as(kind.getSimpleName()).isPresent();
      }
    }
  }

  private Fact tally() {
    return new TallyReceived(1, "trier", "trier", 1, Channel.SATELLITE, true);
  }

  private List<Audience> readers(Fact fact, Votes votes) {
    Entry entry =
        new Entry(
            99,
            convention.now(),
            trier.actor().id(),
            Optional.empty(),
            Optional.empty(),
            fact,
            Optional.of(Hash.sha256(new byte[0])),
            Optional.empty());
    NextState next = new NextState(convention.state());
    next.votes = votes;
    ConventionState state = next.state();
    return ALL.stream().filter(audience -> Disclosure.mayRead(audience, entry, state)).toList();
  }

  private static Votes votes(Phase phase) {
    return TestVotes.one(phase);
  }
}
