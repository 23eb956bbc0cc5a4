package org.konvent.model.verify;

import static org.konvent.model.verify.Rehearsed.CHAIR;
import static org.konvent.model.verify.Rehearsed.OFFICER;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.konvent.model.command.vote.TypePhoneTally;
import org.konvent.model.journal.Actor;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Fact;
import org.konvent.model.problem.ProblemCode;
import org.konvent.model.publication.RecordSealed;
import org.konvent.model.site.StatementRefused;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.MajorityRule;
import org.konvent.model.tally.Tally;
import org.konvent.model.vote.PhoneTallyConfirmed;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.TallyReceived;

/** How the forgeries of a master are made: it writes something else than was decided, or without deciding. */
final class Forging {

  private Forging() {}

  static Forgery meddled(String name, String expected, Meddling meddling) {
    return meddled(name, expected, meddling, null);
  }

  /**
   * @param then what the master goes on with where the day cannot go on; null for the rest of the day
   */
  static Forgery meddled(String name, String expected, Meddling meddling, Consumer<Day> then) {
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
  static Forgery afterwards(String name, String expected, Meddling meddling) {
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

  static Draft with(Draft draft, Fact fact) {
    return new Draft(fact, draft.secret(), draft.note());
  }

  static Map<String, Object> with(Object map, String key, Object value) {
    Map<String, Object> changed = new TreeMap<>(Story.object(map));
    changed.put(key, value);
    return changed;
  }

  static List<Draft> refusing(Draft draft, ProblemCode code) {
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

  static void presence(Map<String, Object> fact, String site) {
    fact.put("presence", with(fact.get("presence"), site, Map.of("accredited", 90, "present", 90)));
  }

  /** A vote with ballots, being counted. */
  static int opened(Day day) {
    int vote =
        day.it.later(5_000).open(Day.question(BallotPaper.yesNo(), MajorityRule.SIMPLE, false));
    day.it.endCasting(vote);
    return vote;
  }

  static void typedByPhone(Day day, long after, Actor confirmer, boolean inTime) {
    int vote = opened(day);
    Tally row = Rehearsed.answered(Day.yesNo(35, 17, 14));
    day.it.accept(OFFICER, new TypePhoneTally(vote, "bonn", row, List.of("o1"), "+49 228 1", "KX"));
    long typed = day.it.story.lines.size() - 1;
    day.it.later(after);
    write(day, confirmer, new PhoneTallyConfirmed(vote, "bonn", typed, inTime));
  }
}
