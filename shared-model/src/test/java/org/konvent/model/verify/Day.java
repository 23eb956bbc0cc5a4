package org.konvent.model.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.konvent.model.verify.Rehearsed.CHAIR;
import static org.konvent.model.verify.Rehearsed.DEPUTY;
import static org.konvent.model.verify.Rehearsed.OFFICER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.konvent.model.command.convention.EndConvention;
import org.konvent.model.command.publication.PublishRecord;
import org.konvent.model.command.publication.SealWhole;
import org.konvent.model.command.publication.SignRecord;
import org.konvent.model.command.publication.VerifyRecord;
import org.konvent.model.command.site.NamePerson;
import org.konvent.model.command.site.ReportIncident;
import org.konvent.model.command.site.SubmitStatement;
import org.konvent.model.command.vote.CloseDue;
import org.konvent.model.command.vote.ConfirmPhoneTally;
import org.konvent.model.command.vote.CorrectTally;
import org.konvent.model.command.vote.ExtendVote;
import org.konvent.model.command.vote.OpenVote;
import org.konvent.model.command.vote.PrepareVote;
import org.konvent.model.command.vote.ResolveSmallSite;
import org.konvent.model.command.vote.TypePhoneTally;
import org.konvent.model.journal.Actor;
import org.konvent.model.log.Hash;
import org.konvent.model.publication.Signatory;
import org.konvent.model.publication.VerifyOutcome;
import org.konvent.model.site.IncidentKind;
import org.konvent.model.statement.SealingStated;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.HandParts;
import org.konvent.model.tally.HandTally;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.OptionCount;
import org.konvent.model.tally.Slips;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.SmallSiteRule;
import org.konvent.model.vote.VoteKind;

/**
 * A day with everything that a verifier has to judge: estimates, ballots, an election, a late row readmitted and one
 * that lapsed, a superseded one, one that was refused, a row by telephone, a small site, a correction.
 */
final class Day {

  static final String[] SITES = {"mainz", "trier", "bonn", "kleve"};

  /** Hands, estimated; trier supersedes. */
  static final int HANDS = 1;

  /** Ballots; bonn late and readmitted; corrected afterwards by trier. */
  static final int BALLOTS = 2;

  /** An election; bonn by telephone, its own figures came later. */
  static final int ELECTION = 3;

  /** Hands counted; trier late, lapsed. */
  static final int LAPSED = 4;

  /** Secret ballots, kleve published together with another. */
  static final int SECRET = 5;

  private static final Story HONEST = new Day(1).spent().it.story;

  final Rehearsed it;

  private Day(long seed) {
    it = Rehearsed.online(seed, SITES);
  }

  /** The whole day, honestly. */
  static Story story() {
    return HONEST.copy();
  }

  static Day begun(long seed) {
    return new Day(seed);
  }

  Day spent() {
    return morning().noon().afternoon().evening();
  }

  Day morning() {
    it.accept(CHAIR, new NamePerson("p1", "Eva Muster", Optional.of("0651 1")));
    it.present("mainz", 200);
    it.present("trier", 60);
    it.present("bonn", 35);
    it.present("kleve", 6);
    hands();
    return this;
  }

  Day noon() {
    ballots();
    correction();
    return this;
  }

  Day afternoon() {
    election();
    it.later(3_000)
        .accept(CHAIR, new ReportIncident("bonn", IncidentKind.SOUND, "Ton für zwei Minuten weg"));
    lapsed();
    return this;
  }

  Day evening() {
    secret();
    it.hear();
    it.later(1_000).accept(CHAIR, new EndConvention());
    return this;
  }

  /** Afterwards: trier seals, too often at first; bonn after an incident was added. What exists is published in the end. */
  /** What a site wrote down, whoever seals it. */
  static final String MINUTES = "{\"heard\":[],\"notes\":[]}";

  void minutes() {
    it.later(60_000).state("trier", sealing(1));
    it.later(1_000).state("trier", sealing(1)); // refused: not the next version
    it.accept(CHAIR, new ReportIncident("bonn", IncidentKind.LINK, "Nachtrag: Netz weg"));
    it.state("bonn", sealing(1));
    it.accept(CHAIR, new SealWhole(1));
    Optional<String> trier = Optional.of("trier");
    it.accept(CHAIR, new SignRecord(trier, 1, Signatory.MINUTE_TAKER, "Eva Muster"));
    long size = it.state().size();
    String root = it.root().hex();
    it.accept(OFFICER, new VerifyRecord(trier, 1, VerifyOutcome.VERIFIED, size, root));
    it.later(14 * 86_400_000L);
    it.accept(CHAIR, new PublishRecord(trier, 1, "https://partei.example/", Optional.empty()));
  }

  static SealingStated sealing(int version) {
    return new SealingStated(version, Hash.sha256(MINUTES.getBytes(UTF_8)));
  }

  void hands() {
    int vote = it.later(5_000).open(question(BallotPaper.hands(), MajorityRule.SIMPLE, false));
    it.later(3_000).tally("mainz", vote, HandTally.estimated(200, HandParts.of(9, 10)));
    it.later(1_000).tally("trier", vote, HandTally.estimated(60, HandParts.of(1, 4)));
    long wrong = it.device("trier").next() - 1;
    Tally right = HandTally.estimated(60, HandParts.of(3, 4));
    it.later(900).state("trier", it.stated(vote, right, Optional.of(wrong), Optional.empty()));
    it.later(900).state("trier", it.stated(vote, right)); // refused: supersedes nothing
    it.tally("bonn", vote, HandTally.estimated(35, HandParts.of(4, 5)));
    it.tally("kleve", vote, HandTally.estimated(6, HandParts.of(2, 3)));
    it.later(1_000).close(vote);
    it.later(2_000).announce(vote);
  }

  void ballots() {
    int vote = it.later(9_000).open(question(BallotPaper.yesNo(), MajorityRule.TWO_THIRDS, false));
    it.later(20_000).endCasting(vote);
    it.later(5_000).tally("mainz", vote, yesNo(200, 140, 50));
    it.tally("trier", vote, yesNo(60, 30, 20));
    it.tally("kleve", vote, yesNo(6, 3, 2));
    it.later(58_001 + 3_000);
    it.accept(Actor.CLOCK, new CloseDue(vote));
    it.later(10).tally("bonn", vote, yesNo(35, 20, 11));
    it.later(4_000).accept(CHAIR, new ExtendVote(vote, 5, "Eva Muster", "Netz in Bonn weg"));
    it.later(1_000).close(vote);
    it.later(2_000).announce(vote);
  }

  void correction() {
    TallyStated.Correction why = new TallyStated.Correction("Zahlendreher", "Blatt 3");
    it.later(60_000)
        .state("trier", it.stated(BALLOTS, yesNo(60, 35, 15), Optional.empty(), Optional.of(why)));
    long correction = it.story.lines.size() - 1;
    it.later(9_000).byTwo(new CorrectTally(BALLOTS, "trier", correction, "Dreher", "Blatt 3"));
  }

  void election() {
    int vote = it.later(9_000).open(electing("anna", "bert", "cem"));
    it.later(20_000).endCasting(vote);
    it.later(5_000).tally("mainz", vote, ticks(200, 90, 60, 30));
    it.tally("trier", vote, ticks(60, 20, 25, 5));
    it.tally("kleve", vote, ticks(6, 3, 2, 1));
    Tally bonn = Rehearsed.answered(ticks(35, 11, 12, 7));
    it.accept(
        OFFICER, new TypePhoneTally(vote, "bonn", bonn, List.of("o1"), "+49 228 1", "KX-4711"));
    long typed = it.story.lines.size() - 1;
    it.later(8_000).accept(DEPUTY, new ConfirmPhoneTally(vote, "bonn", typed, "KX-4711"));
    it.later(2_000).tally("bonn", vote, bonn);
    it.later(1_000).close(vote);
    it.later(2_000).announce(vote);
  }

  void lapsed() {
    int vote = it.later(9_000).open(question(BallotPaper.hands(), MajorityRule.SIMPLE, false));
    it.later(3_000).tally("mainz", vote, HandTally.counted(200, 60, 130, 4));
    it.tally("bonn", vote, HandTally.counted(35, 11, 20, 2));
    it.tally("kleve", vote, HandTally.counted(6, 2, 3, 1));
    it.later(60_001);
    it.accept(Actor.CLOCK, new CloseDue(vote));
    it.later(10).tally("trier", vote, HandTally.counted(60, 50, 5, 1));
    it.later(1_000).close(vote);
    it.later(2_000).announce(vote);
  }

  void secret() {
    int vote = it.state().votes().nextNumber();
    it.later(9_000)
        .accept(CHAIR, new PrepareVote(question(BallotPaper.yesNo(), MajorityRule.SIMPLE, true)));
    it.accept(CHAIR, new ResolveSmallSite(vote, "kleve", SmallSiteRule.COMBINE));
    it.accept(CHAIR, new OpenVote(vote, 60));
    it.later(20_000).endCasting(vote);
    it.later(5_000).tally("mainz", vote, yesNo(200, 100, 81));
    it.tally("trier", vote, yesNo(60, 29, 22));
    it.tally("bonn", vote, yesNo(35, 17, 14));
    it.tally("kleve", vote, yesNo(6, 4, 1));
    it.later(1_000).close(vote);
    it.later(2_000).announce(vote);
  }

  /** Something stated and sent again under another position is not taken: for forgers. */
  void submit(String site, String note) {
    it.accept(it.device(site).actor(), new SubmitStatement(note));
  }

  static Question question(BallotPaper paper, MajorityRule rule, boolean secret) {
    return Question.of(
            VoteKind.VOTE, "Soll der Antrag A-1 angenommen werden?", paper, Optional.of(rule))
        .withSecrecy(secret);
  }

  static Question electing(String... options) {
    List<BallotOption> names =
        List.of(options).stream().map(id -> new BallotOption(id, id)).toList();
    return Question.of(
        VoteKind.ELECTION,
        "Vorsitz",
        BallotPaper.of(BallotForm.PLURALITY, names),
        Optional.empty());
  }

  /** Ballots of so many present; the rest abstains, but for one who took no ballot. */
  static CountedTally yesNo(int present, int yes, int no) {
    int cast = present - 1;
    return CountedTally.yesNo(
        new Slips(present, cast, cast, 0, cast, null), yes, no, cast - yes - no);
  }

  static CountedTally ticks(int present, int anna, int bert, int cem) {
    Map<String, Integer> votes = new TreeMap<>(Map.of("anna", anna, "bert", bert, "cem", cem));
    int ticked = anna + bert + cem;
    return CountedTally.ofOptions(
        new Slips(present, ticked, ticked, 0, ticked, 0),
        votes.entrySet().stream()
            .map(vote -> new OptionCount(vote.getKey(), vote.getValue()))
            .toList());
  }
}
