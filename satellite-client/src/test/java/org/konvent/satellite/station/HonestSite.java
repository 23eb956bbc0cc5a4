package org.konvent.satellite.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.konvent.model.convention.PutOnline;
import org.konvent.model.convention.TakenOffline;
import org.konvent.model.journal.Draft;
import org.konvent.model.people.PartErased;
import org.konvent.model.statement.PresenceStated;
import org.konvent.model.tally.VerdictOutcome;
import org.konvent.model.vote.Declaration;
import org.konvent.model.wire.FeedBatch;

/** A site's day, told once on a disk that never fails; the same every time. */
final class HonestSite {

  /** Stands in a sealed part that is erased. */
  static final String ERASED = "Qx7Kz4";

  final List<StationLife.Step> steps = new ArrayList<>();

  /** Every checkpoint the master gave out, in order. */
  final List<String> checkpoints = new ArrayList<>();

  private final FakeJournal journal;
  private final StationLife life;

  HonestSite(StationFixture given) {
    journal = given.master.journal;
    life = new StationLife(given, StationFixture.memory(), new Told(() -> false));
    hear(journal.since(0));
    say(70);
    learn(1);
    vote();
    say(66);
    say(68);
    learn(2);
    learn(3);
    hear(journal.add(new TakenOffline("Pause")));
    loss();
    learn(2);
    learn(3);
    say(71);
    learn(4);
    hear(journal.add(new PutOnline()));
  }

  private void vote() {
    FakeVotes votes = new FakeVotes();
    hear(journal.add(new PutOnline()));
    hear(journal.add(votes.prepared()));
    long part = journal.size();
    hear(
        journal.add(
            Draft.of(
                votes.declared(),
                new Declaration(VerdictOutcome.ACCEPTED, VerdictOutcome.ACCEPTED, ERASED))));
    hear(journal.add(new PartErased(part)));
  }

  /** The master's database loses what it acknowledged last, and a new epoch begins. */
  private void loss() {
    journal.lose(journal.size() - 3);
    hear(journal.beginEpoch(journal.root()));
  }

  private void hear(FeedBatch batch) {
    checkpoints.add(batch.checkpoint());
    does(new StationLife.Hear(batch, journal.newestOtherwise()));
  }

  private void say(int present) {
    int before = life.outbox.statements().size();
    does(new StationLife.Say(before, said(present)));
  }

  static PresenceStated said(int present) {
    return new PresenceStated(70, present, Optional.empty(), Optional.empty());
  }

  private void learn(long seq) {
    String note = life.outbox.statement(seq).orElseThrow().note();
    FakeJournal.Receipted receipted = journal.receive(note);
    does(new StationLife.Learn(seq, note, receipted.reply()));
    hear(receipted.batch());
  }

  private void does(StationLife.Step step) {
    steps.add(step);
    life.does(step);
  }

  /** The journal at the end of the day. */
  List<byte[]> lines() {
    return life.lines();
  }
}
