package org.konvent.web.record;

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
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.Secret;
import org.konvent.model.log.Hash;
import org.konvent.model.minutes.Minutes;
import org.konvent.model.minutes.MinutesReader;
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

/** Elections with every name as told, over as many sites as told. */
final class SampleRecord {

  private static final EntryCodec CODEC = Kinds.codec();
  private static final long MORNING = 1_790_000_000_000L;

  private final List<Entry> entries = new ArrayList<>();
  private ConventionState state = ConventionState.empty();

  static Minutes of(int sites, int votes, List<String> names) {
    SampleRecord record = new SampleRecord();
    record.fold(
        new ConventionFounded(
            "lv-2026", names.get(0), true, "key", "two-thirds-plus-one", Profile.DEFAULT));
    for (int site = 1; site <= sites; site++) {
      record.fold(new SiteAdded("s" + site, site, names.get(site % names.size())));
    }
    for (int vote = 1; vote <= votes; vote++) {
      record.vote(vote, sites, names);
    }
    return record.read();
  }

  private void vote(int number, int sites, List<String> names) {
    List<BallotOption> options = new ArrayList<>();
    List<String> all = new ArrayList<>();
    names.forEach(name -> options.add(new BallotOption("o" + options.size(), name)));
    for (int site = 1; site <= sites; site++) {
      all.add("s" + site);
    }
    Question question =
        Question.of(
            VoteKind.ELECTION,
            names.get(number % names.size()),
            BallotPaper.of(BallotForm.PLURALITY, options),
            Optional.empty());
    Hash bound = question.bind("lv-2026", number);
    fold(new VotePrepared(number, question, bound));
    fold(new VoteOpened(number, bound, all, List.of(), MORNING, Optional.of(MORNING)));
    for (String site : all) {
      row(number, site, options);
    }
    fold(new VoteClosed(number, List.of(), Optional.of(names.get(0)), Map.of()));
    fold(
        new ResultAnnounced(
            number,
            "ELECTED",
            "most votes",
            "",
            Map.of(),
            List.of("o0"),
            List.of(),
            List.of(),
            false));
  }

  private void row(int vote, String site, List<BallotOption> options) {
    int cast = 3 * options.size();
    List<OptionCount> counts =
        options.stream().map(option -> new OptionCount(option.id(), 3)).toList();
    CountedTally tally = CountedTally.ofOptions(new Slips(cast, cast, cast, 0, cast, 0), counts);
    long typed = state.size();
    TypedTally read = new TypedTally(tally, List.of("o1"), "1", "KX");
    fold(new PhoneTallyTyped(vote, site, false), Optional.of(read));
    fold(new PhoneTallyConfirmed(vote, site, typed, true), Optional.empty());
  }

  private Minutes read() {
    MinutesReader reader = new MinutesReader(state, Audience.CREW);
    entries.forEach(entry -> reader.line(CODEC.encode(entry), entry));
    return reader.whole();
  }

  private void fold(Fact fact) {
    fold(fact, Optional.empty());
  }

  private void fold(Fact fact, Optional<Secret> secret) {
    Entry entry =
        new Entry(
            state.size(),
            MORNING,
            "account:eva",
            Optional.empty(),
            Optional.empty(),
            fact,
            secret.map(it -> Hash.sha256()),
            Optional.empty());
    entries.add(entry);
    state = state.fold(entry, secret);
  }
}
