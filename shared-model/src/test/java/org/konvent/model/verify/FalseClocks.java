package org.konvent.model.verify;

import static org.konvent.model.verify.Forging.live;
import static org.konvent.model.verify.Forging.meddled;
import static org.konvent.model.verify.Forging.opened;
import static org.konvent.model.verify.Forging.presence;
import static org.konvent.model.verify.Forging.write;
import static org.konvent.model.verify.Meddling.edit;
import static org.konvent.model.verify.Meddling.kind;
import static org.konvent.model.verify.Rehearsed.CHAIR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.journal.Actor;
import org.konvent.model.vote.VoteClosed;
import org.konvent.model.vote.VoteOverdue;

/** Deadlines and closings that nobody decided. */
final class FalseClocks {

  private FalseClocks() {}

  static void addTo(List<Forgery> all) {
    all.add(
        meddled(
            "extended-longer-than-said",
            "K-07",
            edit(
                kind("VoteExtended"),
                fact -> fact.put("until", ((Number) fact.get("until")).longValue() + 60_000))));
    all.add(
        meddled(
            "late-row-not-readmitted",
            "K-07",
            edit(kind("VoteExtended"), fact -> fact.put("readmitted", List.of())),
            day -> {}));
    all.add(
        meddled(
            "row-that-is-there-lapses",
            "K-07",
            edit(kind("VoteClosed", Day.SECRET), fact -> fact.put("lapsed", List.of("trier")))));
    all.add(
        live(
            "closed-before-the-deadline",
            "K-07",
            day -> {
              day.morning();
              int vote = opened(day);
              day.it.tally("mainz", vote, Day.yesNo(200, 140, 50));
              write(
                  day,
                  CHAIR,
                  new VoteClosed(
                      vote, List.of("bonn", "kleve", "trier"), Optional.of("eilig"), Map.of()));
            }));
    all.add(
        live(
            "called-overdue-too-early",
            "K-07",
            day -> {
              day.morning();
              write(day, Actor.CLOCK, new VoteOverdue(opened(day)));
            }));
    all.add(
        meddled(
            "shorter-deadline",
            "K-07",
            edit(
                kind("VoteOpened", Day.HANDS),
                fact -> fact.put("deadline", ((Number) fact.get("deadline")).longValue() - 500))));
    all.add(
        meddled(
            "other-presence-at-the-end-of-casting",
            "K-12",
            edit(kind("CastingEnded", Day.SECRET), fact -> presence(fact, "bonn"))));
    all.add(
        meddled(
            "other-presence-at-the-close",
            "K-12",
            edit(kind("VoteClosed", Day.HANDS), fact -> presence(fact, "bonn"))));
  }
}
