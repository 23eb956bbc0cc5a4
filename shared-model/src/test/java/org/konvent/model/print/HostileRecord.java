package org.konvent.model.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.convention.Audience;
import org.konvent.model.convention.ConventionFounded;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Kinds;
import org.konvent.model.convention.Profile;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.Secret;
import org.konvent.model.log.Hash;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.minutes.MinutesReader;
import org.konvent.model.minutes.NoteLine;
import org.konvent.model.record.HeardLine;
import org.konvent.model.site.SiteAdded;
import org.konvent.model.statement.TypedTally;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.OptionCount;
import org.konvent.model.tally.Slips;
import org.konvent.model.vote.PhoneTallyConfirmed;
import org.konvent.model.vote.PhoneTallyTyped;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.VoteClosed;
import org.konvent.model.vote.VoteKind;
import org.konvent.model.vote.VoteOpened;
import org.konvent.model.vote.VotePrepared;

/** A small record in which every name was chosen by somebody with bad intentions. */
final class HostileRecord {

  static final String FORMULA = "=HYPERLINK(\"http://example.org\";\"Ja\")";
  static final String SCRIPT = "<script>alert('x')</script> & ]]>";
  static final String TURNED = "\u202Eagerfnu\u202C \u05E9\u05DC\u05D5\u05DD \u0000\u0007";
  static final String LONG = "Donaudampfschifffahrt".repeat(15).substring(0, 300);
  static final List<String> NAMES =
      List.of(FORMULA, "+1", "-1", "@SUM(A1)", "\t=1", SCRIPT, TURNED, LONG);

  private ConventionState state = ConventionState.empty();
  private final List<Entry> entries = new ArrayList<>();

  static Minutes minutes() {
    return new HostileRecord().spent().read();
  }

  private HostileRecord spent() {
    fold(
        new ConventionFounded(
            "lv-2026", FORMULA, true, "key", "two-thirds-plus-one", Profile.DEFAULT));
    fold(new SiteAdded("mainz", 1, SCRIPT));
    fold(new SiteAdded("trier", 2, "\n" + FORMULA));
    List<BallotOption> options =
        NAMES.stream().map(name -> new BallotOption("o" + NAMES.indexOf(name), name)).toList();
    Question question =
        Question.of(
            VoteKind.ELECTION,
            LONG + SCRIPT,
            BallotPaper.of(BallotForm.PLURALITY, options),
            Optional.empty());
    fold(new VotePrepared(1, question, question.bind("lv-2026", 1)));
    fold(
        new VoteOpened(
            1,
            question.bind("lv-2026", 1),
            List.of("mainz", "trier"),
            List.of(),
            60_000,
            Optional.of(60_000L)));
    row("mainz", 5);
    row("trier", 7);
    fold(new VoteClosed(1, List.of(), Optional.of(FORMULA), Map.of()));
    fold(
        new ResultAnnounced(
            1, "ELECTED", "most votes", "", Map.of(), List.of("o0"), List.of(), List.of(), false));
    return this;
  }

  private void row(String site, int votes) {
    int all = votes * NAMES.size();
    List<OptionCount> counts =
        NAMES.stream().map(name -> new OptionCount("o" + NAMES.indexOf(name), votes)).toList();
    CountedTally tally = CountedTally.ofOptions(new Slips(all, all, all, 0, all, 0), counts);
    long typed = state.size();
    fold(
        new PhoneTallyTyped(1, site, false),
        Optional.of(new TypedTally(tally, List.of("o1"), "1", "KX")));
    fold(new PhoneTallyConfirmed(1, site, typed, true), Optional.empty());
  }

  private Minutes read() {
    MinutesReader reader = new MinutesReader(state, Audience.site("trier"));
    entries.forEach(entry -> reader.line(Kinds.codec().encode(entry), entry));
    NoteLine note = new NoteLine(1, 3, 1_790_000_000_000L, TURNED, SCRIPT + LONG);
    return reader.of(
        "trier",
        List.of(note),
        List.of(new HeardLine(1, FORMULA, Map.of("option:o0", SCRIPT), "o1")));
  }

  private void fold(Fact fact) {
    fold(fact, Optional.empty());
  }

  private void fold(Fact fact, Optional<Secret> secret) {
    Entry entry =
        new Entry(
            state.size(),
            1_790_000_000_000L,
            "account:" + SCRIPT,
            Optional.empty(),
            Optional.empty(),
            fact,
            secret.map(it -> Hash.sha256()),
            Optional.empty());
    entries.add(entry);
    state = state.fold(entry, secret);
  }
}
