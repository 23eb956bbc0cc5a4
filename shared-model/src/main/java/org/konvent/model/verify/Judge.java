package org.konvent.model.verify;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.konvent.model.convention.Approved;
import org.konvent.model.convention.Command;
import org.konvent.model.convention.ConventionFounded;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.convention.EpochBegun;
import org.konvent.model.journal.Context;
import org.konvent.model.journal.Decision;
import org.konvent.model.journal.Draft;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.Fact;
import org.konvent.model.journal.ModelJson;
import org.konvent.model.journal.StatementBorn;
import org.konvent.model.journal.UnknownKind;
import org.konvent.model.journal.UnreadableJson;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.people.PartErased;
import org.konvent.model.site.InstallationForcedOut;
import org.konvent.model.vote.VoteFact;
import org.konvent.model.vote.VotePrepared;

/**
 * Goes through the journal entry by entry: each is judged by what stood before it, then folded. Ends early where
 * nothing after an entry can be judged.
 */
final class Judge {

  private final History history;
  private final Situation before;
  private final Findings findings;
  private final StatementJudge statements;
  private final Set<String> revoked = new HashSet<>();
  private final Set<Long> explained = new HashSet<>();

  Judge(History history, Parts parts, Findings findings, Ed25519Engine engine) {
    this.history = history;
    this.before = new Situation(parts);
    this.findings = findings;
    this.statements = new StatementJudge(history, before, findings, engine);
  }

  /** The situation after the last entry; empty where it could not be followed to the end. */
  Optional<Situation> judge() {
    for (int seq = 0; seq < history.size(); seq++) {
      if (!judged(seq)) {
        return Optional.empty();
      }
    }
    return Optional.of(before);
  }

  /** Keys of installations that were forced out. */
  Set<String> revoked() {
    return revoked;
  }

  private boolean judged(int seq) {
    Entry entry;
    try {
      entry = before.read(history.line(seq));
    } catch (MalformedLogData | UnreadableJson | UnknownKind | IllegalArgumentException e) {
      findings.add(Finding.of(Check.I_03).atEntry(seq).with("why", e.getMessage()));
      return false;
    }
    if (entry.seq() != seq) {
      findings.add(Finding.of(Check.C_01).atEntry(seq).with("says", entry.seq()));
      return false;
    }
    if ((seq == 0) != (entry.fact() instanceof ConventionFounded)) {
      findings.add(Finding.of(Check.I_07).atEntry(seq).with("why", entry.fact().kind()));
      return false;
    }
    try {
      return follows(entry);
    } catch (RuntimeException e) {
      findings.add(Finding.of(Check.I_07).atEntry(seq).with("why", e));
      return false;
    }
  }

  private boolean follows(Entry entry) {
    times(entry);
    if (entry.fact() instanceof StatementBorn born && !statements.stands(entry, born)) {
      return false;
    }
    if (!explained.contains(entry.seq())) {
      decideAgain(entry);
    }
    if (entry.fact() instanceof InstallationForcedOut out) {
      before
          .state()
          .sites()
          .installation(out.installation())
          .ifPresent(it -> revoked.add(it.currentKey().key()));
    }
    before.pass(entry);
    return true;
  }

  private void times(Entry entry) {
    if (entry.at() < before.state().at() || entry.arrival() > entry.at()) {
      findings.add(
          Finding.of(Check.K_06)
              .atEntry(entry.seq())
              .with("at", entry.at())
              .with("arrivedAt", entry.arrival())
              .with("before", before.state().at()));
    }
  }

  private void decideAgain(Entry entry) {
    Fact fact = entry.fact();
    if (FrozenRules.broken(before.state(), fact)) {
      findings.add(place(entry, Check.K_08));
    }
    if (fact instanceof VotePrepared prepared
        && prepared.vote() != before.state().votes().nextNumber()) {
      findings.add(place(entry, Check.K_09));
    }
    if (fact instanceof EpochBegun begun) {
      findings.add(place(entry, Check.E_07).with("epoch", begun.epoch()));
      if (!names(begun, entry)) {
        findings.add(place(entry, Check.K_09));
      }
    }
    if (fact instanceof PartErased erased && FrozenRules.keeps(before, erased.part())) {
      findings.add(place(entry, Check.K_09).with("part", erased.part()));
    }
    if (TwoPersons.needed(before.state(), fact)) {
      findings.add(place(entry, Check.K_17));
      return;
    }
    Redecision.of(before, entry).ifPresent(command -> decide(entry, command));
  }

  /** Whether it is the next epoch, and the checkpoint it names is of this journal before it. */
  private boolean names(EpochBegun begun, Entry entry) {
    return begun.epoch() == before.state().life().epoch().number() + 1
        && begun.size() >= 0
        && begun.size() <= entry.seq()
        && begun.root().equals(history.rootAt(begun.size()));
  }

  private void decide(Entry entry, Command command) {
    if (HiddenFigures.matter(before, entry, findings)) {
      return;
    }
    Context context = new Context(entry.at(), entry.arrival(), before.actor(entry.by()));
    ConventionState state = before.state();
    Decision decision;
    try {
      decision = command.decide(state, context);
    } catch (NoSuchElementException e) {
      return; // rests on a part that no bundle holds, which is a finding of its own
    }
    if (decision instanceof Decision.Accepted accepted) {
      compare(entry, accepted.drafts());
    } else {
      refused(entry, decision);
    }
  }

  /** What one decision brought about stands together. */
  private void compare(Entry first, List<Draft> drafts) {
    long seq = first.seq();
    for (Draft draft : drafts) {
      Optional<Entry> entry = seq == first.seq() ? Optional.of(first) : sameAct(first, seq);
      explained.add(seq);
      if (entry.isEmpty() || !same(entry.get().fact(), draft.fact())) {
        findings.add(Differences.found(before, entry.orElse(first), draft));
        if (entry.filter(it -> isOfKind(it, draft)).isEmpty()) {
          return;
        }
      }
      Differences.secret(before, entry.get(), draft).ifPresent(findings::add);
      seq++;
    }
  }

  private static boolean isOfKind(Entry entry, Draft draft) {
    return entry.fact().kind().equals(draft.fact().kind());
  }

  /** What was approved against the rules is not judged a second time for what it did. */
  private void refused(Entry entry, Decision decision) {
    findings.add(Differences.refused(before, entry, decision));
    if (entry.fact() instanceof Approved) {
      long seq = entry.seq() + 1;
      while (sameAct(entry, seq).isPresent()) {
        explained.add(seq++);
      }
    }
  }

  /** The entry that the same act made, where it is one. */
  private Optional<Entry> sameAct(Entry first, long seq) {
    if (seq >= history.size()) {
      return Optional.empty();
    }
    try {
      Entry entry = before.read(history.line(seq));
      boolean same =
          entry.at() == first.at()
              && entry.by().equals(first.by())
              && entry.command().equals(first.command());
      return Optional.of(entry).filter(it -> same);
    } catch (MalformedLogData | UnreadableJson | UnknownKind | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static boolean same(Fact left, Fact right) {
    return left.kind().equals(right.kind())
        && Arrays.equals(ModelJson.canonical(left), ModelJson.canonical(right));
  }

  static Finding place(Entry entry, Check check) {
    Finding finding = Finding.of(check).atEntry(entry.seq()).with("kind", entry.fact().kind());
    return entry.fact() instanceof VoteFact fact ? finding.inVote(fact.vote()) : finding;
  }
}
