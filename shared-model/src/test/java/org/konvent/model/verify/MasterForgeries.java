package org.konvent.model.verify;

import static org.konvent.model.verify.Meddling.edit;
import static org.konvent.model.verify.Meddling.edited;
import static org.konvent.model.verify.Meddling.instead;
import static org.konvent.model.verify.Meddling.kind;
import static org.konvent.model.verify.Rehearsed.CHAIR;
import static org.konvent.model.verify.Rehearsed.OFFICER;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.konvent.model.command.proposal.ProposeAct;
import org.konvent.model.command.vote.CorrectTally;
import org.konvent.model.command.vote.PrepareVote;
import org.konvent.model.command.vote.TypePhoneTally;
import org.konvent.model.convention.Approved;
import org.konvent.model.convention.EpochBegun;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.Role;
import org.konvent.model.log.Hash;
import org.konvent.model.people.PartErased;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.publication.RecordSealed;
import org.konvent.model.site.StatementRefused;
import org.konvent.model.site.StatementUnreadable;
import org.konvent.model.statement.StatementNote;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.statement.UnreadNote;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.Tally;
import org.konvent.model.tally.VerdictOutcome;
import org.konvent.model.vote.Channel;
import org.konvent.model.vote.Declaration;
import org.konvent.model.vote.PhoneTallyConfirmed;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.RowConfirmed;
import org.konvent.model.vote.SiteNotParticipating;
import org.konvent.model.vote.TallyCorrected;
import org.konvent.model.vote.TallyReceived;
import org.konvent.model.vote.VoteChanged;
import org.konvent.model.vote.VoteClosed;
import org.konvent.model.vote.VoteOpened;
import org.konvent.model.vote.VoteOverdue;

/**
 * A master that writes, at that very moment and to everybody, something else than was decided. Every mirror, root,
 * receipt and signature that follows is in order.
 */
final class MasterForgeries {

  private MasterForgeries() {}

  static List<Forgery> all() {
    List<Forgery> all = new ArrayList<>();
    results(all);
    lateness(all);
    statements(all);
    clocks(all);
    rules(all);
    persons(all);
    return all;
  }

  private static void results(List<Forgery> all) {
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

  private static void lateness(List<Forgery> all) {
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

  private static void statements(List<Forgery> all) {
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
                              Hash.sha256(new byte[] {1}))));
                })));
  }

  private static void clocks(List<Forgery> all) {
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

  private static void rules(List<Forgery> all) {
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

  private static void persons(List<Forgery> all) {
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

  // --- how they are made

  private static Forgery meddled(String name, String expected, Meddling meddling) {
    return meddled(name, expected, meddling, null);
  }

  /**
   * @param then what the master goes on with where the day cannot go on; null for the rest of the day
   */
  private static Forgery meddled(
      String name, String expected, Meddling meddling, Consumer<Day> then) {
    return live(
        name,
        expected,
        day -> {
          day.it.meddle(meddling);
          if (then == null) {
            day.spent();
          } else {
            spentAsFarAsItGoes(day, then);
          }
          if (!meddling.isDone()) {
            throw new AssertionError(name + " did not happen");
          }
        });
  }

  /** The master is honest all day, but not with what becomes of the minutes. */
  private static Forgery afterwards(String name, String expected, Meddling meddling) {
    return live(
        name,
        expected,
        day -> {
          day.spent();
          day.it.meddle(meddling);
          day.minutes();
          if (!meddling.isDone()) {
            throw new AssertionError(name + " did not happen");
          }
        });
  }

  private static void spentAsFarAsItGoes(Day day, Consumer<Day> then) {
    try {
      day.spent();
    } catch (AssertionError refused) {
      announce(day, then);
      day.it.hear();
    }
  }

  private static void announce(Day day, Consumer<Day> then) {
    if (day.it.state().votes().all().size() < Day.SECRET) {
      return;
    }
    Optional<org.konvent.model.convention.Result> result =
        org.konvent.model.convention.Results.of(day.it.state(), day.it.vote(Day.SECRET));
    ResultAnnounced honest =
        new ResultAnnounced(
            Day.SECRET,
            result.orElseThrow().verdict().outcome().name(),
            result.get().verdict().formula(),
            result.get().verdict().figures(),
            org.konvent.model.convention.AnnouncedFigures.of(result.get().total()),
            List.of(),
            List.of(),
            org.konvent.model.convention.PublicRows.combined(
                day.it.vote(Day.SECRET), result.get(), 10),
            false);
    write(day, CHAIR, honest);
  }

  static Forgery live(String name, String expected, Consumer<Day> acts) {
    return Forgery.of(
        "master",
        name,
        expected,
        directory -> {
          Day day = Day.begun(1);
          acts.accept(day);
          return packed(day.it.story.bundles(), directory);
        });
  }

  static List<Path> packed(Map<String, BundleDraft> bundles, Path directory) {
    List<Path> files = new ArrayList<>();
    bundles.forEach(
        (name, draft) -> files.add(draft.write(directory.resolve("protokoll-" + name + ".zip"))));
    return files;
  }

  /** Written without being decided. */
  static void write(Day day, Actor by, Fact... facts) {
    List<Draft> drafts = new ArrayList<>();
    for (Fact fact : facts) {
      drafts.add(Draft.of(fact));
    }
    day.it.write(drafts, new Context(day.it.now(), day.it.now(), by));
  }

  private static Draft with(Draft draft, Fact fact) {
    return new Draft(fact, draft.secret(), draft.note());
  }

  private static List<Draft> refusing(Draft draft, ProblemCode code) {
    if (draft.fact() instanceof RecordSealed stated) {
      return List.of(
          with(
              draft,
              new StatementRefused(
                  stated.installation(), stated.chainSeq(), Optional.empty(), code, Map.of())));
    }
    TallyReceived received = (TallyReceived) draft.fact();
    return List.of(
        with(
            draft,
            new StatementRefused(
                received.installation(),
                received.chainSeq(),
                Optional.of(received.vote()),
                code,
                Map.of("vote", received.vote()))));
  }

  private static Consumer<Map<String, Object>> total(String field) {
    return fact -> {
      int honest = Integer.parseInt(Story.object(fact.get("total")).get(field).toString());
      fact.put("total", with(fact.get("total"), field, String.valueOf(honest + 20)));
    };
  }

  private static Map<String, Object> with(Object map, String key, Object value) {
    Map<String, Object> changed = new TreeMap<>(Story.object(map));
    changed.put(key, value);
    return changed;
  }

  private static void presence(Map<String, Object> fact, String site) {
    fact.put("presence", with(fact.get("presence"), site, Map.of("accredited", 90, "present", 90)));
  }

  /** A vote with ballots, being counted. */
  private static int opened(Day day) {
    int vote =
        day.it.later(5_000).open(Day.question(BallotPaper.yesNo(), MajorityRule.SIMPLE, false));
    day.it.endCasting(vote);
    return vote;
  }

  private static void typedByPhone(Day day, long after, Actor confirmer, boolean inTime) {
    int vote = opened(day);
    Tally row = Rehearsed.answered(Day.yesNo(35, 17, 14));
    day.it.accept(OFFICER, new TypePhoneTally(vote, "bonn", row, List.of("o1"), "+49 228 1", "KX"));
    long typed = day.it.story.lines.size() - 1;
    day.it.later(after);
    write(day, confirmer, new PhoneTallyConfirmed(vote, "bonn", typed, inTime));
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
