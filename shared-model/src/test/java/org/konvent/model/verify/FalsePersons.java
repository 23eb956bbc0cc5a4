package org.konvent.model.verify;

import static org.konvent.model.verify.FalseResults.total;
import static org.konvent.model.verify.Forging.live;
import static org.konvent.model.verify.Forging.meddled;
import static org.konvent.model.verify.Forging.typedByPhone;
import static org.konvent.model.verify.Forging.write;
import static org.konvent.model.verify.Meddling.edit;
import static org.konvent.model.verify.Meddling.kind;
import static org.konvent.model.verify.Rehearsed.CHAIR;
import static org.konvent.model.verify.Rehearsed.OFFICER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.command.proposal.ProposeAct;
import org.konvent.model.command.vote.CorrectTally;
import org.konvent.model.convention.Approved;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Role;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.vote.TallyCorrected;

/** Acts of one person where two are needed. */
final class FalsePersons {

  private FalsePersons() {}

  static void addTo(List<Forgery> all) {
    all.add(
        live(
            "corrected-by-one",
            "K-17",
            day -> {
              long correction = corrected(day);
              write(
                  day,
                  CHAIR,
                  new TallyCorrected(
                      Day.BALLOTS,
                      "trier",
                      correction,
                      Optional.of(standing(day)),
                      "Dreher",
                      "Blatt 3",
                      false));
            }));
    all.add(approvedBy("corrected-by-the-same-person", OFFICER));
    all.add(
        approvedBy(
            "corrected-by-somebody-without-the-role", Actor.account("max", Set.of(Role.MEDIA))));
    all.add(
        meddled(
            "correction-with-another-reason",
            "K-18",
            edit(kind("TallyCorrected"), fact -> fact.put("reason", "nachgezählt"))));
    all.add(
        meddled(
            "correction-that-hides-its-effect",
            "K-18",
            edit(
                kind("TallyCorrected"),
                fact -> fact.put("outcomeChanges", !(Boolean) fact.get("outcomeChanges")))));
    all.add(
        meddled(
            "wrong-total-after-a-correction",
            "K-13",
            edit(
                kind("ResultAnnounced", Day.BALLOTS).and(Meddling.field("again", true)),
                total("option:yes"))));
    all.add(
        live(
            "phone-row-by-one-person",
            "K-19",
            day -> {
              day.morning().noon();
              typedByPhone(day, 1_000, OFFICER, true);
            }));
  }

  /** Up to a correction that trier has stated. */
  private static long corrected(Day day) {
    day.morning().ballots();
    TallyStated.Correction why = new TallyStated.Correction("Zahlendreher", "Blatt 3");
    day.it.state(
        "trier",
        day.it.stated(Day.BALLOTS, Day.yesNo(60, 35, 15), Optional.empty(), Optional.of(why)));
    return day.it.story.lines.size() - 1;
  }

  private static long standing(Day day) {
    return day.it.vote(Day.BALLOTS).row("trier").orElseThrow().version().orElseThrow().seq();
  }

  private static Forgery approvedBy(String name, Actor second) {
    return live(
        name,
        "K-17",
        day -> {
          long correction = corrected(day);
          CorrectTally act =
              new CorrectTally(Day.BALLOTS, "trier", correction, "Dreher", "Blatt 3");
          day.it.accept(OFFICER, ProposeAct.of(act));
          List<Draft> drafts = new ArrayList<>();
          drafts.add(Draft.of(new Approved("P-1")));
          Context context = new Context(day.it.now(), day.it.now(), second);
          drafts.addAll(
              ((org.konvent.model.journal.Decision.Accepted) act.carryOut(day.it.state(), context))
                  .drafts());
          day.it.write(drafts, context);
        });
  }
}
