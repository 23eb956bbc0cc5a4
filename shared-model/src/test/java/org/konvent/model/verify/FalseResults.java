package org.konvent.model.verify;

import static org.konvent.model.verify.Forging.meddled;
import static org.konvent.model.verify.Forging.with;
import static org.konvent.model.verify.Meddling.edit;
import static org.konvent.model.verify.Meddling.instead;
import static org.konvent.model.verify.Meddling.kind;
import static org.konvent.model.verify.Rehearsed.CHAIR;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.konvent.model.journal.Draft;
import org.konvent.model.tally.VerdictOutcome;
import org.konvent.model.vote.Declaration;

/** Totals, outcomes and announcements that the rows do not carry. */
final class FalseResults {

  private FalseResults() {}

  static void addTo(List<Forgery> all) {
    all.add(
        meddled(
            "wrong-total",
            "K-13",
            edit(kind("ResultAnnounced", Day.ELECTION), total("option:anna"))));
    all.add(
        meddled(
            "wrong-total-of-estimates",
            "K-13",
            edit(
                kind("ResultAnnounced", Day.HANDS),
                fact -> fact.put("total", with(fact.get("total"), "yes", "777/2")))));
    all.add(
        meddled(
            "wrong-outcome",
            "K-14",
            edit(kind("ResultAnnounced", Day.SECRET), fact -> fact.put("outcome", "REJECTED"))));
    all.add(
        meddled(
            "wrong-formula",
            "K-14",
            edit(kind("ResultAnnounced", Day.BALLOTS), fact -> fact.put("formula", "yes > no"))));
    all.add(
        meddled(
            "another-elected",
            "K-14",
            edit(
                kind("ResultAnnounced", Day.ELECTION),
                fact -> fact.put("elected", List.of("bert")))));
    all.add(
        meddled(
            "invented-run-off",
            "K-14",
            edit(
                kind("ResultAnnounced", Day.ELECTION),
                fact -> fact.put("runOff", List.of("anna", "bert")))));
    all.add(
        meddled(
            "small-sites-shown-singly",
            "K-15",
            edit(kind("ResultAnnounced", Day.SECRET), fact -> fact.put("combined", List.of()))));
    all.add(
        meddled(
            "announced-without-declaration",
            "K-21",
            instead(kind("ResultDeclared", Day.SECRET), (state, draft) -> List.of()),
            day ->
                day.it.accept(
                    CHAIR, new org.konvent.model.command.vote.AnnounceResult(Day.SECRET))));
    all.add(
        meddled(
            "declared-otherwise",
            "K-21",
            instead(
                kind("ResultDeclared", Day.SECRET),
                (state, draft) ->
                    List.of(
                        Draft.of(
                            draft.fact(),
                            new Declaration(
                                VerdictOutcome.REJECTED, VerdictOutcome.ACCEPTED, ""))))));
  }

  static Consumer<Map<String, Object>> total(String field) {
    return fact -> {
      int honest = Integer.parseInt(Story.object(fact.get("total")).get(field).toString());
      fact.put("total", with(fact.get("total"), field, String.valueOf(honest + 20)));
    };
  }
}
