package org.konvent.model.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.Audience;
import org.konvent.model.record.HeardLine;
import org.konvent.model.verify.HonestDay;

class MinutesTest {

  private static final int BALLOTS = 2;
  private static final int LAPSED = 4;
  private static final int SECRET = 5;

  @Test
  void theWholeHasEverySitesRow_andTheSitesTheirOwn() {
    Minutes whole = HonestDay.read(Audience.CREW).whole();
    Minutes trier = HonestDay.read(Audience.site("trier")).of("trier", List.of(), List.of());

    assertThat(vote(whole, BALLOTS).rows()).hasSize(4);
    assertThat(vote(trier, BALLOTS).rows())
        .singleElement()
        .isEqualTo(row(vote(whole, BALLOTS), "trier"));
    assertThat(trier.sites()).extracting(SiteLine::id).containsExactly("trier");
  }

  @Test
  void theCheckSumOfAVoteIsTheSameEverywhere() {
    Minutes whole = HonestDay.read(Audience.CREW).whole();
    Minutes kleve = HonestDay.read(Audience.site("kleve")).of("kleve", List.of(), List.of());

    assertThat(checkSums(kleve)).isEqualTo(checkSums(whole)).doesNotHaveDuplicates();
  }

  @Test
  void theRootIsThatOfTheJournal() {
    assertThat(HonestDay.read(Audience.PUBLIC).whole().cover().log()).isEqualTo(HonestDay.log());
  }

  @Test
  void aCorrectionNamesBothPersons_itsReason_andBothFigures() {
    VoteMinutes ballots = vote(HonestDay.read(Audience.PUBLIC).whole(), BALLOTS);

    Correction correction = ballots.corrections().get(0);
    assertThat(correction.reason()).isEqualTo("Dreher");
    assertThat(correction.proposedBy())
        .startsWith("account:")
        .isNotEqualTo(correction.approvedBy());
    assertThat(correction.approvedBy()).startsWith("account:");
    assertThat(correction.before()).containsEntry("option:yes", "30");
    assertThat(correction.after()).containsEntry("option:yes", "35");
    assertThat(ballots.total()).containsEntry("option:yes", "198");
  }

  @Test
  void smallSitesInASecretVoteStandTogetherOnly_alsoInTheirOwnMinutes_andForTheCrew() {
    for (Minutes minutes :
        List.of(
            HonestDay.read(Audience.CREW).whole(),
            HonestDay.read(Audience.site("kleve")).of("kleve", List.of(), List.of()))) {
      List<RowLine> kleves =
          vote(minutes, SECRET).rows().stream()
              .filter(row -> row.sites().contains("kleve"))
              .toList();
      assertThat(kleves).singleElement().satisfies(row -> assertThat(row.sites()).hasSize(2));
    }
  }

  @Test
  void aLapsedRowStandsThereWithoutFigures_andTheTotalWithoutIt() {
    VoteMinutes lapsed = vote(HonestDay.read(Audience.CREW).whole(), LAPSED);

    assertThat(row(lapsed, "trier").counts()).isFalse();
    assertThat(row(lapsed, "trier").figures()).isEmpty();
    assertThat(lapsed.total()).containsEntry("yes", "73");
    assertThat(lapsed.verdict().orElseThrow().flipDistance()).isPositive();
  }

  @Test
  void anAnchorIsTheBeginningOfItsEntrysLeafHash() {
    Minutes whole = HonestDay.read(Audience.CREW).whole();
    Anchor anchor = row(vote(whole, BALLOTS), "trier").anchor().orElseThrow();

    assertThat(anchor.leaf()).hasSize(12).isEqualTo(HonestDay.leaf(anchor.seq()).substring(0, 12));
  }

  @Test
  void theIncidentIsReadInside_notByThePublic() {
    assertThat(HonestDay.read(Audience.CREW).whole().incidents())
        .extracting(IncidentLine::text)
        .containsExactly(Optional.of("Ton für zwei Minuten weg"));
    assertThat(HonestDay.read(Audience.PUBLIC).whole().incidents())
        .extracting(IncidentLine::text)
        .containsExactly(Optional.empty());
  }

  @Test
  void forPublication_speakersHaveNoName_orAShortenedOne() {
    assertThat(speaker(HonestDay.readSpeaker(Audience.CREW, false))).contains("Ada Muster");
    assertThat(speaker(HonestDay.readSpeaker(Audience.PUBLIC, false))).isEmpty();
    Minutes shortened = HonestDay.readSpeaker(Audience.PUBLIC, true).whole();
    assertThat(shortened.speeches().get(0).name()).contains("Ada M.");
    assertThat(shortened.functions())
        .extracting(FunctionLine::name)
        .doesNotContain(Optional.of("Eva Muster"));
  }

  private static Optional<String> speaker(MinutesReader reader) {
    return reader.whole().speeches().get(0).name();
  }

  @Test
  void whatWasHeardLastHolds() {
    HeardLine wrong = new HeardLine(BALLOTS, "REJECTED", Map.of(), "o1");
    HeardLine right = new HeardLine(BALLOTS, "ACCEPTED", Map.of(), "o1");
    Minutes minutes =
        HonestDay.read(Audience.site("bonn")).of("bonn", List.of(), List.of(wrong, right));

    assertThat(vote(minutes, BALLOTS).heard()).contains(right);
  }

  private static VoteMinutes vote(Minutes minutes, int number) {
    return StreamSupport.stream(minutes.votes().spliterator(), false)
        .filter(vote -> vote.vote().number() == number)
        .findFirst()
        .orElseThrow();
  }

  private static RowLine row(VoteMinutes vote, String site) {
    return vote.rows().stream()
        .filter(row -> row.sites().equals(List.of(site)))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> checkSums(Minutes minutes) {
    return StreamSupport.stream(minutes.votes().spliterator(), false)
        .map(VoteMinutes::checkSum)
        .toList();
  }
}
