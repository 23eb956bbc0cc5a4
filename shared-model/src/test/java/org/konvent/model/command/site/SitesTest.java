package org.konvent.model.command.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.konvent.model.TestConvention;
import org.konvent.model.TestDevice;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Decision;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.site.Incident;
import org.konvent.model.site.IncidentKind;
import org.konvent.model.site.Office;
import org.konvent.model.site.Offices;
import org.konvent.model.site.ReadinessItem;
import org.konvent.model.site.Site;
import org.konvent.model.site.SiteContact;
import org.konvent.model.site.SiteFunction;
import org.konvent.model.site.StaffBoard;

class SitesTest {

  private final TestConvention convention = TestConvention.prepared();

  @Test
  void sitesAreInOrder_theMainOneFirst_andNumbersSealed() {
    assertThat(convention.state().sites().inOrder())
        .extracting(Site::id)
        .containsExactly("mainz", "trier");
    Site trier = convention.state().sites().site("trier").orElseThrow();
    assertThat(convention.state().secret(trier.contact(), SiteContact.class))
        .contains(new SiteContact(List.of("0651 2")));
    assertThat(new String(convention.last().bytes(), StandardCharsets.UTF_8))
        .doesNotContain("0651");
  }

  @Test
  void idAndNumberAreUnique() {
    assertThat(convention.refusal(new AddSite("trier", "Trier", 3, List.of())))
        .isEqualTo(ProblemCode.SITE_EXISTS);
    assertThat(convention.refusal(new AddSite("bonn", "Bonn", 2, List.of())))
        .isEqualTo(ProblemCode.SITE_NUMBER_TAKEN);
    assertThat(convention.refusal(new AddSite("bonn", "Bonn", 0, List.of())))
        .isEqualTo(ProblemCode.FIELD_INVALID);
    assertThat(convention.refusal(new AddSite("bonn", "", 3, List.of())))
        .isEqualTo(ProblemCode.FIELD_MISSING);
  }

  @Test
  void changingReplacesNameAndNumbers() {
    convention.done(new ChangeSite("trier", "Trier-Süd", Optional.of(List.of("0651 9"))));

    Site trier = convention.state().sites().site("trier").orElseThrow();
    assertThat(trier.name()).isEqualTo("Trier-Süd");
    assertThat(convention.state().secret(trier.contact(), SiteContact.class).orElseThrow().phones())
        .containsExactly("0651 9");
    assertThat(convention.refusal(new ChangeSite("bonn", "Bonn", Optional.empty())))
        .isEqualTo(ProblemCode.UNKNOWN_SITE);
  }

  @Test
  void numbersThatAreNotSaidStayAsTheyAre() {
    convention.done(new ChangeSite("trier", "Trier", Optional.of(List.of("0651 9"))));
    convention.done(new ChangeSite("trier", "Trier-Süd", Optional.empty()));

    Site trier = convention.state().sites().site("trier").orElseThrow();
    assertThat(trier.name()).isEqualTo("Trier-Süd");
    assertThat(convention.state().secret(trier.contact(), SiteContact.class).orElseThrow().phones())
        .containsExactly("0651 9");
  }

  @Test
  void goingOnWithoutASiteIsSaidByTheCrewOnly_andOnlyOfOneThatIsLost() {
    TestConvention online = TestConvention.online();
    ReportIncident goingOn = new ReportIncident("trier", IncidentKind.WENT_ON, "nobody answers");
    assertThat(online.refusal(goingOn)).isEqualTo(ProblemCode.SITE_NOT_LOST);
    online.done(new MarkSiteLost("trier", online.now() - MarkSiteLost.SHORTEST_MILLIS - 1));
    assertThat(online.refusal(goingOn, Actor.installation("trier")))
        .isEqualTo(ProblemCode.NOT_ALLOWED);

    online.done(goingOn);

    assertThat(online.state().sites().incidents())
        .extracting(Incident::what)
        .containsExactly(IncidentKind.WENT_ON);
  }

  @Test
  void aSiteIsRemovedBeforeTheStartOnly() {
    assertThat(convention.ask(new RemoveSite("trier"), TestConvention.ADMIN))
        .isInstanceOf(Decision.Accepted.class);
    assertThat(TestConvention.online().refusal(new RemoveSite("trier")))
        .isEqualTo(ProblemCode.SITE_IN_USE);
    TestDevice.enrolled(convention, "trier");
    assertThat(convention.refusal(new RemoveSite("trier"))).isEqualTo(ProblemCode.SITE_IN_USE);
  }

  @Test
  void theChairHandsOver_andBothStayReadable() {
    convention
        .done(new NamePerson("p-1", "Eva", Optional.empty()))
        .done(new NamePerson("p-2", "Ute", Optional.empty()))
        .done(new AppointOfficer("mainz", SiteFunction.CHAIR, "p-1", Optional.empty()))
        .later(5)
        .done(new AppointOfficer("mainz", SiteFunction.CHAIR, "p-2", Optional.empty()));

    Offices offices = convention.state().sites().offices();
    assertThat(offices.holders("mainz", SiteFunction.CHAIR))
        .extracting(Office::person)
        .containsExactly("p-2");
    assertThat(offices.all().get(0).until()).contains(convention.now());
    assertThat(
            convention.refusal(
                new AppointOfficer("mainz", SiteFunction.CHAIR, "p-2", Optional.empty())))
        .isEqualTo(ProblemCode.FUNCTION_HELD);
  }

  @Test
  void functionsGoToKnownPeople_electedInAKnownVote() {
    assertThat(convention.refusal(teller("p-9", Optional.empty())))
        .isEqualTo(ProblemCode.UNKNOWN_PERSON);
    convention.done(new NamePerson("p-1", "Eva", Optional.empty()));
    assertThat(convention.refusal(teller("p-1", Optional.of(4))))
        .isEqualTo(ProblemCode.UNKNOWN_VOTE);
    assertThat(convention.refusal(new EndFunction("trier", SiteFunction.TELLER, "p-1")))
        .isEqualTo(ProblemCode.FUNCTION_NOT_HELD);
  }

  @Test
  void theBoardShowsWhatIsMissing() {
    assertThat(StaffBoard.missing(convention.state().sites())).hasSize(7 + 5);
    convention
        .done(new NamePerson("p-1", "Eva", Optional.empty()))
        .done(teller("p-1", Optional.empty()));

    assertThat(StaffBoard.missing(convention.state().sites()))
        .hasSize(7 + 4)
        .doesNotContain(new StaffBoard.Vacancy("trier", SiteFunction.TELLER));
  }

  @Test
  void namesStandInNoEntry() {
    convention.done(new NamePerson("p-1", "Eva Beispiel", Optional.of("0171")));

    assertThat(new String(convention.last().bytes(), StandardCharsets.UTF_8))
        .doesNotContain("Eva")
        .doesNotContain("0171");
  }

  @Test
  void anOutageCountsAfterThirtySeconds_notEarlier() {
    long now = convention.now();
    assertThat(convention.refusal(new MarkSiteLost("trier", now - 30_000)))
        .isEqualTo(ProblemCode.OUTAGE_TOO_SHORT);
    assertThat(convention.refusal(new MarkSiteBack("trier"))).isEqualTo(ProblemCode.SITE_NOT_LOST);
    convention.done(new MarkSiteLost("trier", now - 30_001));

    assertThat(convention.state().sites().lost()).containsExactly("trier");
    assertThat(convention.refusal(new MarkSiteLost("trier", now - 60_000)))
        .isEqualTo(ProblemCode.SITE_ALREADY_LOST);
    assertThat(convention.done(new MarkSiteBack("trier")).state().sites().lost()).isEmpty();
  }

  @Test
  void aSiteThatWasReachedByTelephoneIsAwaySinceThen() {
    long cut = convention.now() - 60_000;
    convention.done(new MarkSiteLost("trier", cut)).done(new MarkSiteBack("trier"));
    long back = convention.now();

    assertThat(convention.state().sites().site("trier").orElseThrow().awaySince(cut))
        .isEqualTo(back);
    assertThat(convention.refusal(new MarkSiteLost("trier", cut)))
        .isEqualTo(ProblemCode.OUTAGE_TOO_SHORT);
    convention.later(MarkSiteLost.SHORTEST_MILLIS + 1).done(new MarkSiteLost("trier", cut));
    assertThat(convention.state().sites().site("trier").orElseThrow().lostSince()).contains(back);
  }

  @Test
  void aTicketSaysWhoHasIt_andIsHandedOn() {
    convention.done(new OpenTicket("trier", "Kein Ton"));
    assertThat(convention.state().sites().ticket(1).orElseThrow().holder()).isEmpty();
    convention.done(new TakeTicket(1), TestConvention.CHAIR).done(new TakeTicket(1));
    assertThat(convention.state().sites().ticket(1).orElseThrow().holder())
        .contains(TestConvention.ADMIN.id());
    convention.done(new CloseTicket(1));
    assertThat(convention.refusal(new TakeTicket(1))).isEqualTo(ProblemCode.TICKET_CLOSED);
    assertThat(convention.refusal(new TakeTicket(2))).isEqualTo(ProblemCode.UNKNOWN_TICKET);
  }

  @Test
  void ticketsAreClosedOnce() {
    convention.done(new OpenTicket("trier", "Kein Ton")).done(new CloseTicket(1));

    assertThat(convention.refusal(new CloseTicket(1))).isEqualTo(ProblemCode.TICKET_CLOSED);
    assertThat(convention.refusal(new CloseTicket(2))).isEqualTo(ProblemCode.UNKNOWN_TICKET);
    assertThat(convention.refusal(new ReportIncident("trier", null, "Ton weg")))
        .isEqualTo(ProblemCode.FIELD_MISSING);
    assertThat(convention.refusal(new CheckReadiness("bonn", ReadinessItem.CLOCK, true)))
        .isEqualTo(ProblemCode.UNKNOWN_SITE);
  }

  private static AppointOfficer teller(String person, Optional<Integer> vote) {
    return new AppointOfficer("trier", SiteFunction.TELLER, person, vote);
  }
}
