package org.konvent.model.verify;

import static org.konvent.model.verify.Forging.afterwards;
import static org.konvent.model.verify.Forging.live;
import static org.konvent.model.verify.Forging.meddled;
import static org.konvent.model.verify.Forging.opened;
import static org.konvent.model.verify.Forging.refusing;
import static org.konvent.model.verify.Forging.with;
import static org.konvent.model.verify.Forging.write;
import static org.konvent.model.verify.Meddling.edit;
import static org.konvent.model.verify.Meddling.edited;
import static org.konvent.model.verify.Meddling.instead;
import static org.konvent.model.verify.Meddling.kind;
import static org.konvent.model.verify.Rehearsed.CHAIR;

import java.util.List;
import java.util.Optional;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Fact;
import org.konvent.model.log.Hash;
import org.konvent.model.people.PartErased;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.publication.RecordSealed;
import org.konvent.model.site.StatementRefused;
import org.konvent.model.site.StatementUnreadable;
import org.konvent.model.statement.StatementNote;
import org.konvent.model.statement.UnreadNote;
import org.konvent.model.vote.Channel;
import org.konvent.model.vote.TallyReceived;

/** What sites said, put down otherwise. */
final class FalseStatements {

  private FalseStatements() {}

  static void addTo(List<Forgery> all) {
    all.add(
        meddled(
            "good-row-refused",
            "K-11",
            instead(
                kind("TallyReceived", Day.LAPSED, "bonn"),
                (state, draft) -> refusing(draft, ProblemCode.SUPERSEDES_WRONG_ROW))));
    all.add(
        meddled(
            "refused-row-counted",
            "K-10",
            instead(
                kind("StatementRefused"),
                (state, draft) -> {
                  StatementRefused refused = (StatementRefused) draft.fact();
                  return List.of(
                      with(
                          draft,
                          new TallyReceived(
                              Day.HANDS,
                              "trier",
                              "trier",
                              refused.chainSeq(),
                              Channel.SATELLITE,
                              true)));
                })));
    all.add(
        meddled(
            "readable-statement-called-unreadable",
            "K-11",
            instead(
                kind("TallyReceived", Day.LAPSED, "bonn"),
                (state, draft) ->
                    List.of(
                        new Draft(
                            new StatementUnreadable(
                                "bonn", ((TallyReceived) draft.fact()).chainSeq()),
                            Optional.of(new UnreadNote(draft.note().orElseThrow())),
                            draft.note())))));
    all.add(
        meddled(
            "row-put-into-another-vote",
            "K-04",
            edit(kind("TallyReceived", Day.LAPSED, "bonn"), fact -> fact.put("vote", Day.HANDS))));
    all.add(
        meddled(
            "row-put-under-another-site",
            "K-04",
            edit(kind("TallyReceived", Day.LAPSED, "bonn"), fact -> fact.put("site", "trier"))));
    all.add(
        meddled(
            "another-presence-than-reported",
            "K-04",
            edit(
                kind("PresenceReported").and(Meddling.field("site", "bonn")),
                fact -> fact.put("present", 34))));
    all.add(
        meddled(
            "phone-and-own-figures-called-equal",
            "K-19",
            edit(kind("PhoneTallyMatched"), fact -> fact.put("equal", false))));
    sealings(all);
    all.add(forgedStatement());
    all.add(duplicated());
    all.add(
        live(
            "figures-erased",
            "K-09 C-07 C-08",
            day -> {
              day.spent();
              int seq = day.it.story.last("TallyReceived");
              write(day, CHAIR, new PartErased(seq));
            }));
  }

  private static void sealings(List<Forgery> all) {
    all.add(
        afterwards(
            "another-minutes-than-sealed",
            "K-04",
            edit(
                kind("RecordSealed"),
                fact -> fact.put("written", Hash.sha256(new byte[] {2}).hex()))));
    all.add(
        afterwards(
            "sealing-refused",
            "K-11",
            instead(
                kind("RecordSealed").and(Meddling.field("site", "bonn")),
                (state, draft) -> refusing(draft, ProblemCode.CONVENTION_NOT_ENDED))));
    all.add(
        afterwards(
            "old-version-sealed-again",
            "K-10",
            instead(
                kind("StatementRefused").and(Meddling.field("code", "RECORD_VERSION_WRONG")),
                (state, draft) -> {
                  StatementRefused refused = (StatementRefused) draft.fact();
                  return List.of(
                      with(
                          draft,
                          new RecordSealed(
                              "trier",
                              "trier",
                              refused.chainSeq(),
                              1,
                              state.size(),
                              Day.sealing(1).written())));
                })));
  }

  /** A row that the site never signed, in its chain, by a key of the master's own. */
  private static Forgery forgedStatement() {
    return live(
        "statement-by-a-foreign-key",
        "A-05 C-04",
        day -> {
          day.morning();
          int vote = opened(day);
          Device thief =
              new Device(
                  "trier",
                  day.it.key("trier"),
                  day.it.device("trier").next(),
                  day.it.state().sites().installation("trier").orElseThrow().last());
          String note =
              thief.sign(Rehearsed.ID, day.it.seen(), day.it.stated(vote, Day.yesNo(60, 29, 22)));
          Fact fact =
              new TallyReceived(vote, "trier", "trier", thief.first(), Channel.SATELLITE, true);
          day.it.write(
              List.of(new Draft(fact, Optional.of(new StatementNote(note)), Optional.of(note))),
              new Context(day.it.now(), day.it.now(), Actor.installation("trier")));
        });
  }

  private static Forgery duplicated() {
    return live(
        "statement-journalled-twice",
        "C-02 K-22",
        day -> {
          day.spent();
          int seq = day.it.story.last("TallyReceived");
          TallyReceived once = (TallyReceived) day.it.story.entry(seq).fact();
          String note =
              day.it.device(once.site()).notes.get(day.it.device(once.site()).notes.size() - 1);
          Fact twice = edited(once, fact -> fact.put("chainSeq", once.chainSeq() + 1));
          day.it.write(
              List.of(new Draft(twice, Optional.of(new StatementNote(note)), Optional.of(note))),
              new Context(day.it.now(), day.it.now(), Actor.installation(once.site())));
        });
  }
}
