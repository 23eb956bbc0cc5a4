package org.konvent.model.verify;

import static org.konvent.model.verify.Forging.live;
import static org.konvent.model.verify.Forging.meddled;
import static org.konvent.model.verify.Forging.refusing;
import static org.konvent.model.verify.Forging.typedByPhone;
import static org.konvent.model.verify.Meddling.edit;
import static org.konvent.model.verify.Meddling.instead;
import static org.konvent.model.verify.Meddling.kind;

import java.util.List;
import org.konvent.model.journal.Actor;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;

/** Rows in time that are called late, and late ones that are counted. */
final class FalseLateness {

  private FalseLateness() {}

  static void addTo(List<Forgery> all) {
    all.add(
        meddled(
            "late-row-counted",
            "K-05",
            edit(kind("TallyReceived", Day.LAPSED, "trier"), fact -> fact.put("inTime", true))));
    all.add(
        meddled(
            "row-in-time-called-late",
            "K-05",
            edit(kind("TallyReceived", Day.LAPSED, "bonn"), fact -> fact.put("inTime", false))));
    all.add(
        meddled(
            "row-in-time-refused-as-late",
            "K-05",
            instead(
                kind("TallyReceived", Day.LAPSED, "bonn"),
                (state, draft) -> refusing(draft, ProblemCode.TALLY_LATE))));
    all.add(backdated());
    all.add(
        live(
            "phone-row-after-the-deadline-counted",
            "K-05",
            day -> {
              day.morning().noon();
              typedByPhone(day, 70_000, Rehearsed.DEPUTY, true);
            }));
  }

  /** A row that came too late is said to have arrived before the deadline. */
  private static Forgery backdated() {
    return live(
        "late-row-backdated",
        "K-06",
        day -> {
          day.morning().noon().election();
          int vote = day.it.open(Day.question(BallotPaper.hands(), MajorityRule.SIMPLE, false));
          day.it.later(60_000 + 3_001);
          day.it.accept(Actor.CLOCK, new org.konvent.model.command.vote.CloseDue(vote));
          String note =
              day.it.sign(
                  "trier",
                  day.it.stated(vote, org.konvent.model.tally.HandTally.counted(60, 50, 5, 1)));
          day.it
              .later(4_000)
              .accept(
                  day.it.device("trier").actor(),
                  new org.konvent.model.command.site.SubmitStatement(note),
                  day.it.now() - 4_000 - 4_000);
        });
  }
}
