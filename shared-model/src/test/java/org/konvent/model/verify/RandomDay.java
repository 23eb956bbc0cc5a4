package org.konvent.model.verify;

import static org.konvent.model.verify.Rehearsed.ADMIN;
import static org.konvent.model.verify.Rehearsed.CHAIR;
import static org.konvent.model.verify.Rehearsed.DEPUTY;
import static org.konvent.model.verify.Rehearsed.OFFICER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.konvent.model.command.convention.BeginEpoch;
import org.konvent.model.command.convention.EndConvention;
import org.konvent.model.command.convention.ErasePersonalData;
import org.konvent.model.command.convention.GoOffline;
import org.konvent.model.command.convention.GoOnline;
import org.konvent.model.command.convention.GrantRole;
import org.konvent.model.command.publication.PublishRecord;
import org.konvent.model.command.publication.SealWhole;
import org.konvent.model.command.publication.SignRecord;
import org.konvent.model.command.publication.VerifyRecord;
import org.konvent.model.command.site.NamePerson;
import org.konvent.model.command.site.ReplaceInstallation;
import org.konvent.model.command.site.SubmitStatement;
import org.konvent.model.command.vote.AbortVote;
import org.konvent.model.command.vote.AnnounceResult;
import org.konvent.model.command.vote.AnnulVote;
import org.konvent.model.command.vote.AskMoreTime;
import org.konvent.model.command.vote.CloseDue;
import org.konvent.model.command.vote.CloseVote;
import org.konvent.model.command.vote.ConfirmPhoneTally;
import org.konvent.model.command.vote.ConfirmRow;
import org.konvent.model.command.vote.CorrectTally;
import org.konvent.model.command.vote.DisputeRow;
import org.konvent.model.command.vote.EndCasting;
import org.konvent.model.command.vote.ExtendVote;
import org.konvent.model.command.vote.FinaliseVote;
import org.konvent.model.command.vote.OpenVote;
import org.konvent.model.command.vote.PrepareVote;
import org.konvent.model.command.vote.RepeatVote;
import org.konvent.model.command.vote.Repetition;
import org.konvent.model.command.vote.ReportCastingClosed;
import org.konvent.model.command.vote.ResolveSmallSite;
import org.konvent.model.command.vote.SayNotParticipating;
import org.konvent.model.command.vote.TypePhoneTally;
import org.konvent.model.convention.Results;
import org.konvent.model.convention.TwoPersonAct;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Role;
import org.konvent.model.log.MerkleProofs;
import org.konvent.model.log.TreeHead;
import org.konvent.model.publication.Signatory;
import org.konvent.model.publication.VerifyOutcome;
import org.konvent.model.statement.PresenceStated;
import org.konvent.model.statement.StatementBody;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.HandParts;
import org.konvent.model.tally.HandTally;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.Phase;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.Row;
import org.konvent.model.vote.RowVersion;
import org.konvent.model.vote.SmallSiteRule;
import org.konvent.model.vote.Vote;

/** An honest day on which things are tried at random; what is refused does not happen, or is kept as refused. */
final class RandomDay {

  private static final List<String> SITES = List.of("mainz", "trier", "bonn");

  private final Random random;
  private final Rehearsed it;

  private RandomDay(long seed) {
    random = new Random(seed);
    it = Rehearsed.online(seed, SITES.toArray(String[]::new));
  }

  static Story story(long seed) {
    RandomDay day = new RandomDay(seed);
    day.present();
    for (int vote = 0; vote < 4; vote++) {
      day.open();
      for (int act = 0; act < 14; act++) {
        day.it.later(day.random.nextInt(9_000));
        day.anything();
      }
      day.finish();
      day.aside();
    }
    day.it.hear();
    day.minutes();
    return day.it.story;
  }

  /** Sites seal, in some order, also too early and under another version's number. */
  private void minutes() {
    for (int act = 0; act < 6; act++) {
      if (random.nextInt(3) == 0) {
        it.attempt(CHAIR, new EndConvention());
      }
      it.later(random.nextInt(9_000));
      state(one(SITES), Day.sealing(1 + random.nextInt(2)));
      Optional<String> whose = Optional.of(one(SITES)).filter(site -> random.nextInt(4) > 0);
      it.attempt(CHAIR, new SealWhole(1 + random.nextInt(2)));
      it.attempt(CHAIR, new SignRecord(whose, 1, one(Signatory.values()), "Eva Muster"));
      it.attempt(
          OFFICER,
          new VerifyRecord(
              whose, 1, one(VerifyOutcome.values()), it.state().size(), it.root().hex()));
      it.later(random.nextInt(5) * 86_400_000L);
      it.attempt(CHAIR, new PublishRecord(whose, 1, "Aushang", Optional.empty()));
    }
  }

  private void present() {
    it.accept(CHAIR, new NamePerson("p1", "Eva Muster", Optional.empty()));
    it.accept(CHAIR, new NamePerson("p2", "Ada Muster", Optional.of("0651 7")));
    it.present("mainz", 100);
    it.present("trier", 40);
    it.present("bonn", random.nextBoolean() ? 7 : 30);
  }

  private void open() {
    int vote = it.state().votes().nextNumber();
    if (!it.attempt(CHAIR, new PrepareVote(question()))) {
      return;
    }
    for (String site : SITES) {
      if (it.vote(vote).question().secret()) {
        it.attempt(CHAIR, new ResolveSmallSite(vote, site, one(SmallSiteRule.values())));
      }
    }
    it.attempt(CHAIR, new OpenVote(vote, 60));
  }

  private Question question() {
    return switch (random.nextInt(5)) {
      case 0 -> Day.question(BallotPaper.hands(), MajorityRule.SIMPLE, false);
      case 1 -> Day.question(BallotPaper.hands(), MajorityRule.TWO_THIRDS, false);
      case 2 -> Day.question(BallotPaper.yesNo(), one(MajorityRule.SHIPPED), false);
      case 3 -> Day.question(BallotPaper.yesNo(), MajorityRule.SIMPLE, true);
      default -> Day.electing("anna", "bert", "cem");
    };
  }

  private Vote last() {
    return it.vote(it.state().votes().nextNumber() - 1);
  }

  private void anything() {
    Vote vote = last();
    int number = vote.number();
    String site = one(SITES);
    switch (random.nextInt(14)) {
      case 0, 1, 2, 3, 4 -> state(site, tally(vote, site));
      case 5 -> endCasting(number);
      case 6 -> it.attempt(Actor.CLOCK, new CloseDue(number));
      case 7 -> it.attempt(CHAIR, new ExtendVote(number, 1, "Eva", "Netz"));
      case 8 -> phone(vote, site);
      case 9 -> checked(vote, site);
      case 10 -> it.attempt(CHAIR, new SayNotParticipating(number, site));
      case 11 -> it.attempt(it.device(site).actor(), new AskMoreTime(number, 2, "viele Zettel"));
      case 12 -> {
        if (random.nextInt(6) == 0) {
          it.attempt(CHAIR, new AbortVote(number, "falscher Wortlaut"));
        }
      }
      default ->
          state(
              site,
              new PresenceStated(
                  90, 20 + random.nextInt(20), Optional.of(number), Optional.of("gezählt")));
    }
  }

  private void checked(Vote vote, String site) {
    long figures = vote.row(site).flatMap(Row::version).map(RowVersion::seq).orElse(0L);
    Actor actor = it.device(site).actor();
    if (random.nextBoolean()) {
      it.attempt(actor, new ConfirmRow(vote.number(), figures));
    } else {
      it.attempt(actor, new DisputeRow(vote.number(), figures, "andere Zahl"));
    }
  }

  private StatementBody tally(Vote vote, String site) {
    Optional<Long> standing = vote.row(site).flatMap(Row::version).flatMap(RowVersion::chainSeq);
    Optional<Long> named = random.nextInt(5) == 0 ? Optional.of(1L) : standing;
    Optional<TallyStated.Correction> why =
        vote.phase().closed()
            ? Optional.of(new TallyStated.Correction("Zahlendreher", "Blatt 3"))
            : Optional.empty();
    return it.stated(vote.number(), figures(vote), why.isPresent() ? Optional.empty() : named, why);
  }

  private Tally figures(Vote vote) {
    int yes = 1 + random.nextInt(12);
    int no = 1 + random.nextInt(12);
    if (vote.question().byHand()) {
      return random.nextBoolean()
          ? HandTally.counted(30, yes, no, 1 + random.nextInt(3))
          : HandTally.estimated(30, HandParts.of(1 + random.nextInt(7), 8));
    }
    return vote.question().paper().form() == BallotForm.YES_NO_ABSTAIN
        ? Day.yesNo(26 + random.nextInt(4), yes, no)
        : Day.ticks(30, yes, no, 1 + random.nextInt(5));
  }

  private void endCasting(int vote) {
    for (String site : SITES) {
      it.attempt(it.device(site).actor(), new ReportCastingClosed(vote, Optional.empty()));
    }
    it.attempt(CHAIR, new EndCasting(vote, 60));
  }

  private void phone(Vote vote, String site) {
    Tally row = Rehearsed.answered(figures(vote));
    if (it.attempt(
        OFFICER, new TypePhoneTally(vote.number(), site, row, List.of("o1"), "+49 1", "KX"))) {
      long typed = it.story.lines.size() - 1;
      it.later(random.nextInt(5_000));
      it.attempt(DEPUTY, new ConfirmPhoneTally(vote.number(), site, typed, "KX"));
    }
  }

  private void state(String site, StatementBody body) {
    Device device = it.device(site);
    String note = device.would(Rehearsed.ID, it.seen(), body);
    long delay = random.nextInt(4) == 0 ? random.nextInt(12_000) : 0;
    it.later(delay);
    Decision decision = it.ask(device.actor(), new SubmitStatement(note), it.now() - delay);
    if (decision instanceof Decision.Accepted) {
      device.keep(note);
      it.accept(device.actor(), new SubmitStatement(note), it.now() - delay);
    }
  }

  private void finish() {
    Vote vote = last();
    int number = vote.number();
    endCasting(number);
    it.later(130_000);
    it.attempt(Actor.CLOCK, new CloseDue(number));
    state("bonn", tally(last(), "bonn"));
    it.attempt(CHAIR, new CloseVote(number, Optional.of("Leitung ausgefallen")));
    if (last().number() == number
        && last().phase() == Phase.CLOSED
        && Results.of(it.state(), last()).isPresent()) {
      it.resolve(number);
      it.declare(number);
      it.attempt(CHAIR, new AnnounceResult(number));
    }
  }

  private void aside() {
    int number = last().number();
    switch (random.nextInt(7)) {
      case 0, 1 -> correct(number);
      case 2 -> byTwo(new AnnulVote(number, "nicht zu heilen", true));
      case 3 -> replace(one(SITES));
      case 4 -> it.attempt(CHAIR, new RepeatVote(number, Repetition.AGAIN));
      case 5 -> it.attempt(CHAIR, new FinaliseVote(number));
      default -> pause();
    }
    if (random.nextInt(3) == 0) {
      it.attempt(ADMIN, new ErasePersonalData(List.of((long) it.story.first("PersonNamed"))));
    }
  }

  private void correct(int number) {
    String site = one(SITES);
    state(site, tally(it.vote(number), site));
    List<RowVersion> waiting = new ArrayList<>();
    it.vote(number).row(site).ifPresent(row -> waiting.addAll(row.pending()));
    if (!waiting.isEmpty() && Results.of(it.state(), it.vote(number)).isPresent()) {
      byTwo(new CorrectTally(number, site, waiting.get(0).seq(), "Dreher", "Blatt 3"));
    }
  }

  private void byTwo(TwoPersonAct act) {
    if (act.carryOut(it.state(), new org.konvent.model.journal.Context(it.now(), it.now(), OFFICER))
        instanceof Decision.Accepted) {
      it.byTwo(act);
    }
  }

  private void replace(String site) {
    byTwo(new ReplaceInstallation(site, "gestohlen"));
    if (it.state().sites().activeAt(site).isEmpty()) {
      it.enrol(site);
    }
  }

  private void pause() {
    it.attempt(CHAIR, new GoOffline("Mittag"));
    it.attempt(CHAIR, new BeginEpoch(new TreeHead(0, MerkleProofs.emptyRoot()), "Platte hin"));
    it.later(60_000).attempt(CHAIR, new GoOnline());
    byTwo(new GrantRole("mara", Role.MINUTES));
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
