package org.konvent.benchmark;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.konvent.model.convention.ConventionFounded;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.Kinds;
import org.konvent.model.convention.Profile;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.EntryCodec;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.journal.Secret;
import org.konvent.model.log.Hash;
import org.konvent.model.log.SignatureType;
import org.konvent.model.log.Signer;
import org.konvent.model.site.SiteAdded;
import org.konvent.model.statement.Statement;
import org.konvent.model.statement.StatementCodec;
import org.konvent.model.statement.StatementNote;
import org.konvent.model.statement.TallyStated;
import org.konvent.model.tally.BallotForm;
import org.konvent.model.tally.BallotOption;
import org.konvent.model.tally.BallotPaper;
import org.konvent.model.tally.CountedTally;
import org.konvent.model.tally.OptionCount;
import org.konvent.model.tally.Slips;
import org.konvent.model.vote.Channel;
import org.konvent.model.vote.Question;
import org.konvent.model.vote.ResultAnnounced;
import org.konvent.model.vote.TallyReceived;
import org.konvent.model.vote.VoteClosed;
import org.konvent.model.vote.VoteKind;
import org.konvent.model.vote.VoteOpened;
import org.konvent.model.vote.VotePrepared;

/** A journal with many announced elections, each with a statement from every site; its signatures are none. */
final class LongBallots {

  private static final long START = 1_700_000_000_000L;

  private final EntryCodec codec = Kinds.codec();
  private final List<String> sites;
  private final List<BallotOption> options;
  private final int votes;
  private ConventionState state = ConventionState.empty();

  LongBallots(int sites, int votes, int options) {
    this.sites = IntStream.rangeClosed(1, sites).mapToObj(site -> "site-" + site).toList();
    this.votes = votes;
    this.options =
        IntStream.rangeClosed(1, options)
            .mapToObj(option -> new BallotOption("option-" + option, "Candidate " + option))
            .toList();
  }

  /** Writes each line behind its length; the state is what they fold to, with all figures. */
  ConventionState write(DataOutputStream out) throws IOException {
    add(out, new ConventionFounded("long", "Long", true, "", "", Profile.DEFAULT));
    for (String site : sites) {
      add(out, new SiteAdded(site, sites.indexOf(site) + 1, site));
    }
    for (int vote = 1; vote <= votes; vote++) {
      vote(out, vote);
    }
    return state;
  }

  private void vote(DataOutputStream out, int vote) throws IOException {
    Question question =
        Question.of(
            VoteKind.ELECTION,
            "Election " + vote,
            BallotPaper.of(BallotForm.SELECTION, options),
            Optional.empty());
    Hash bound = question.bind("long", vote);
    add(out, new VotePrepared(vote, question, bound));
    add(out, new VoteOpened(vote, bound, sites, List.of(), START, Optional.of(START)));
    for (String site : sites) {
      TallyReceived received = new TallyReceived(vote, site, site, vote, Channel.SATELLITE, true);
      add(out, received, Optional.of(stated(vote, site, bound)));
    }
    add(out, new VoteClosed(vote, List.of(), Optional.empty(), Map.of()));
    add(
        out,
        new ResultAnnounced(
            vote, "ELECTED", "most votes", "", Map.of(), List.of(), List.of(), List.of(), false));
  }

  /** The sealed part as it comes from disk, and as much memory as it takes from there. */
  private Secret stated(int vote, String site, Hash bound) {
    List<OptionCount> counts =
        options.stream().map(option -> new OptionCount(option.id(), 200 + vote)).toList();
    int cast = options.size() * (200 + vote);
    CountedTally tally = CountedTally.ofOptions(new Slips(cast, cast, cast, 0, cast, 0), counts);
    TallyStated body =
        new TallyStated(vote, bound, tally, List.of("o1"), Optional.empty(), Optional.empty());
    Statement statement =
        new Statement("long", site, vote, Optional.empty(), Statement.Seen.NOTHING, body);
    String note = StatementCodec.sign(statement, new Unsigned(site));
    return ModelJson.read(ModelJson.canonical(new StatementNote(note)), StatementNote.class);
  }

  /** Signing is not what is measured. */
  private record Unsigned(String name) implements Signer {

    @Override
    public SignatureType type() {
      return SignatureType.ED25519;
    }

    @Override
    public int keyId() {
      return 1;
    }

    @Override
    public byte[] sign(byte[] message) {
      return new byte[64];
    }
  }

  private void add(DataOutputStream out, Fact fact) throws IOException {
    add(out, fact, Optional.empty());
  }

  private void add(DataOutputStream out, Fact fact, Optional<Secret> secret) throws IOException {
    Entry entry =
        new Entry(
            state.size(),
            START,
            "clock",
            Optional.empty(),
            Optional.empty(),
            fact,
            secret.map(part -> Hash.sha256()),
            Optional.empty());
    byte[] line = codec.encode(entry);
    out.writeInt(line.length);
    out.write(line);
    state = state.fold(codec.decode(line), secret);
  }
}
