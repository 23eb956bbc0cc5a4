package org.konvent.master.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Kinds;
import org.konvent.model.convention.Result;
import org.konvent.model.convention.Results;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.statement.TallyStated.Correction;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.HandTally;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.Slips;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.VoteKind;
import org.konvent.model.wire.DisclosedPart;
import org.konvent.model.wire.FeedBatch;

/**
 * Invariant 5 over HTTP: nobody sees figures before the close; no other site and no public page before
 * the announcement. Numbers that stand nowhere else are planted as figures, and every byte is searched
 * that any reader can get.
 */
@QuarkusTest
@TestProfile(OwnConvention.class)
class FiguresStayHiddenTest {

  private static final List<String> CREW =
      List.of("CHAIR", "MEDIA", "RETURNING_OFFICER", "MINUTES");
  private static final List<String> OTHERS = List.of("AUDITOR", "ACCREDITATION", "ADMIN", "NOBODY");
  private static final Map<String, int[]> YES_AND_NO =
      Map.of(
          "haupt", new int[] {4_861_137, 3_719_913},
          "trier", new int[] {2_213_747, 1_613_921},
          "ulm", new int[] {2_381_159, 1_702_943});

  @Inject TestDay day;

  /** Numbers that are searched for, by what they say: a site's votes for yes, and sums of them. */
  private final Map<String, Integer> planted = new LinkedHashMap<>();

  private int vote;

  @BeforeEach
  void begin() {
    day.begin();
  }

  @Test
  void ofAVoteWithBallots() {
    counted(false);
    onlyTheOwnSiteReads();

    day.order(vote, "close", Map.of());
    crewAndTheOwnSiteRead();
    declared();
    crewAndTheOwnSiteRead();

    day.order(vote, "announcement", Map.of());
    readers().forEach(reader -> reads(reader, planted.keySet()));
  }

  @Test
  void ofACorrection_untilTwoPersonsReleasedIt() {
    counted(false);
    day.order(vote, "close", Map.of());
    declared();
    day.order(vote, "announcement", Map.of());
    planted.clear();
    planted.put("trier", yes("trier") + 90_001);
    planted.put("total", total() + 90_001);

    day.tally("trier", vote, ballots("trier", 90_001), Optional.of(new Correction("a", "Blatt 3")));
    readers().forEach(reader -> reads(reader, isCrew(reader) ? Set.of("trier") : own(reader)));

    day.releasesCorrection(vote, "trier");
    readers().forEach(reader -> reads(reader, planted.keySet()));
  }

  @Test
  void ofASecretVote_whereSmallSitesArePublishedTogether() {
    counted(true);
    onlyTheOwnSiteReads();

    day.order(vote, "close", Map.of());
    crewAndTheOwnSiteRead();

    declared();
    day.order(vote, "announcement", Map.of());
    planted.put("together", yes("trier") + yes("ulm"));
    CREW.forEach(reader -> reads(reader, planted.keySet()));
    reads("AUDITOR", planted.keySet());
    for (String reader : List.of("ACCREDITATION", "ADMIN", "haupt")) {
      reads(reader, Set.of("haupt", "together", "total"));
    }
    for (String small : List.of("trier", "ulm")) {
      reads(small, Set.of("haupt", "together", "total", small));
    }
    for (String site : TestDay.SITES) {
      Result result = Results.of(mirror(site), mirror(site).votes().vote(vote).get()).orElseThrow();
      assertThat(ModelJson.tree(result.total()).toString()).contains("count=" + total());
    }
  }

  @Test
  void ofAShowOfHands() {
    vote = day.prepare(question(BallotPaper.hands(), false));
    day.order(vote, "opening", Map.of("seconds", 600));
    for (String site : TestDay.SITES) {
      int[] hands = YES_AND_NO.get(site);
      Tally tally =
          HandTally.counted(TestDay.PRESENT.get(site), hands[0] + vote, hands[1] + vote, null);
      day.tally(site, vote, tally, Optional.empty());
    }
    plant();
    onlyTheOwnSiteReads();

    day.order(vote, "close", Map.of());
    crewAndTheOwnSiteRead();

    day.order(vote, "declaration", Map.of("basis", "COUNTED", "accepted", true, "slips", Map.of()));
    day.order(vote, "announcement", Map.of());
    readers().forEach(reader -> reads(reader, planted.keySet()));
  }

  @Test
  void ofAVoteThatWasAborted_forEver() {
    counted(false);
    day.order(vote, "abort", Map.of("ground", "falscher Wortlaut"));

    onlyTheOwnSiteReads();
  }

  /** A vote with ballots, the figures of all sites there. */
  private void counted(boolean secret) {
    vote = day.prepare(question(BallotPaper.yesNo(), secret));
    for (String small : secret ? List.of("trier", "ulm") : List.<String>of()) {
      day.order(vote, "small-sites", Map.of("site", small, "rule", "COMBINE"));
    }
    day.openAndCast(vote);
    TestDay.SITES.forEach(site -> day.tally(site, vote, ballots(site, 0), Optional.empty()));
    plant();
  }

  private void declared() {
    Map<String, Integer> slips = Map.of("yes", total(), "no", sum(1), "abstain", 0);
    day.officer("/votes/" + vote + "/declaration", Map.of("basis", "COUNTED", "slips", slips))
        .statusCode(200);
  }

  private void plant() {
    planted.clear();
    TestDay.SITES.forEach(site -> planted.put(site, yes(site)));
    planted.put("total", total());
  }

  private void onlyTheOwnSiteReads() {
    readers().forEach(reader -> reads(reader, own(reader)));
  }

  private void crewAndTheOwnSiteRead() {
    readers().forEach(reader -> reads(reader, isCrew(reader) ? planted.keySet() : own(reader)));
  }

  private void reads(String reader, Set<String> expected) {
    String all = new EveryGet(reader.equals("NOBODY") ? null : day.token(reader)).about(vote);
    Set<String> found = new TreeSet<>();
    planted.forEach(
        (what, number) -> {
          if (Pattern.compile("(?<![0-9A-Za-z])" + number + "(?![0-9A-Za-z])")
              .matcher(all)
              .find()) {
            found.add(what);
          }
        });
    assertThat(found).as("what %s reads", reader).isEqualTo(expected(reader, expected));
  }

  /** Whoever is not signed in reads nothing at all. */
  private static Set<String> expected(String reader, Set<String> figures) {
    return reader.equals("NOBODY") ? Set.of() : new TreeSet<>(figures);
  }

  /** What a site's satellite holds. */
  private ConventionState mirror(String site) {
    EntryCodec codec = Kinds.codec();
    ConventionState state = ConventionState.empty();
    for (String text : new EveryGet(day.token(site)).polled()) {
      FeedBatch batch = ModelJson.read(text.getBytes(UTF_8), FeedBatch.class);
      for (String line : batch.entries()) {
        state = state.fold(codec.decode(line.getBytes(UTF_8)), Optional.empty());
      }
      for (DisclosedPart part : batch.parts()) {
        String line = batch.entries().get((int) (part.seq() - batch.after()));
        state =
            state.reveal(
                part.seq(),
                codec.decodeSecret(
                    codec.decode(line.getBytes(UTF_8)).fact(), part.json().getBytes(UTF_8)));
      }
    }
    return state;
  }

  private static List<String> readers() {
    return Stream.of(CREW, OTHERS, TestDay.SITES).flatMap(List::stream).toList();
  }

  private static boolean isCrew(String reader) {
    return CREW.contains(reader);
  }

  private Set<String> own(String reader) {
    return TestDay.SITES.contains(reader) && planted.containsKey(reader)
        ? Set.of(reader)
        : Set.of();
  }

  private CountedTally ballots(String site, int more) {
    int yes = yes(site) + more;
    int no = YES_AND_NO.get(site)[1] + vote;
    Slips slips = new Slips(TestDay.PRESENT.get(site), yes + no, yes + no, 0, yes + no, null);
    return CountedTally.yesNo(slips, yes, no, 0);
  }

  private int yes(String site) {
    return YES_AND_NO.get(site)[0] + vote;
  }

  private int total() {
    return sum(0);
  }

  private int sum(int column) {
    return YES_AND_NO.values().stream().mapToInt(row -> row[column] + vote).sum();
  }

  private static Question question(BallotPaper paper, boolean secret) {
    return Question.of(
            VoteKind.VOTE,
            "Soll der Antrag angenommen werden?",
            paper,
            Optional.of(MajorityRule.SIMPLE))
        .withSecrecy(secret);
  }
}
