package org.konvent.model.verify;

import static org.konvent.model.verify.Forging.live;
import static org.konvent.model.verify.Forging.meddled;
import static org.konvent.model.verify.Forging.opened;
import static org.konvent.model.verify.Forging.write;
import static org.konvent.model.verify.Meddling.edit;
import static org.konvent.model.verify.Meddling.kind;
import static org.konvent.model.verify.Rehearsed.CHAIR;

import java.util.List;
import java.util.Optional;
import org.konvent.model.command.vote.PrepareVote;
import org.konvent.model.convention.EpochBegun;
import org.konvent.model.log.Hash;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.RowConfirmed;
import org.konvent.model.vote.SiteNotParticipating;
import org.konvent.model.vote.VoteChanged;
import org.konvent.model.vote.VoteOpened;

/** Votes held otherwise than their rules say. */
final class FalseRules {

  private FalseRules() {}

  static void addTo(List<Forgery> all) {
    all.add(
        live(
            "epoch-that-names-another-checkpoint",
            "K-09",
            day -> {
              day.morning();
              write(day, CHAIR, new EpochBegun(2, 3, Hash.sha256(new byte[] {1}), "verloren"));
            }));
    all.add(
        meddled(
            "site-left-out",
            "K-20",
            edit(
                kind("VoteOpened", Day.HANDS),
                fact -> fact.put("sites", List.of("bonn", "mainz", "trier"))),
            day -> {}));
    all.add(
        meddled(
            "altered-rule",
            "K-08",
            edit(
                kind("VotePrepared", Day.BALLOTS),
                fact -> {
                  Question simple = Day.question(BallotPaper.yesNo(), MajorityRule.SIMPLE, false);
                  fact.put("question", org.konvent.model.journal.ModelJson.tree(simple));
                })));
    all.add(
        live(
            "rule-changed-after-the-opening",
            "K-08",
            day -> {
              day.morning();
              int vote = opened(day);
              Question other = Day.question(BallotPaper.yesNo(), MajorityRule.TWO_THIRDS, false);
              write(day, CHAIR, new VoteChanged(vote, other, other.bind(Rehearsed.ID, vote)));
            }));
    all.add(
        live(
            "two-votes-in-casting",
            "K-09",
            day -> {
              day.morning();
              Question question = Day.question(BallotPaper.yesNo(), MajorityRule.SIMPLE, false);
              int first = day.it.open(question);
              day.it.accept(CHAIR, new PrepareVote(question));
              int second = first + 1;
              write(
                  day,
                  CHAIR,
                  new VoteOpened(
                      second,
                      question.bind(Rehearsed.ID, second),
                      List.of("bonn", "kleve", "mainz", "trier"),
                      List.of(),
                      day.it.now() + 60_000,
                      Optional.empty()));
            }));
    all.add(
        live(
            "confirmed-for-a-site",
            "K-09",
            day -> {
              day.morning();
              write(day, CHAIR, new RowConfirmed(Day.HANDS, "trier", 0));
            }));
    all.add(
        live(
            "not-participating-after-the-deadline",
            "K-09",
            day -> {
              day.morning();
              int vote = opened(day);
              day.it.later(70_000);
              write(day, CHAIR, new SiteNotParticipating(vote, "trier"));
            }));
  }
}
