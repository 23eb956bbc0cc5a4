package org.konvent.model.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.konvent.model.convention.ConventionFounded;
import org.konvent.model.journal.Entry;
import org.konvent.model.journal.UnknownKind;
import org.konvent.model.journal.UnreadableJson;
import org.konvent.model.log.Checkpoint;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.log.MalformedLogData;
import org.konvent.model.log.SignedNote;
import org.konvent.model.log.VerifierKey;
import org.konvent.model.record.Bundle;
import org.konvent.model.record.CheckpointLine;
import org.konvent.model.record.RecordFiles;
import org.konvent.model.record.UnreadableBundle;

/** The bundles that were given: which of them can be used, and what they tell together. */
final class Bundles implements AutoCloseable {

  static final String WHOLE = "whole";

  private final Ed25519Engine engine;
  private final Optional<String> pinned;
  private final Findings findings;
  private final List<Copy> copies = new ArrayList<>();
  private final List<Copy> usable = new ArrayList<>();
  private final Set<String> sites = new TreeSet<>();
  private final Histories histories = new Histories();
  private LogKeys logKeys;

  Bundles(Ed25519Engine engine, Optional<String> pinned, Findings findings) {
    this.engine = engine;
    this.pinned = pinned;
    this.findings = findings;
  }

  /** Takes a bundle whose bytes are the ones that its maker signed. */
  void open(Path file) {
    String name = String.valueOf(file.getFileName());
    Bundle bundle;
    try {
      bundle = Bundle.open(file);
    } catch (UnreadableBundle e) {
      findings.add(unreadable(name, e));
      return;
    }
    Copy copy = new Copy(bundle.manifest().installation().orElse(WHOLE), bundle);
    copies.add(copy);
    bundle.manifest().site().ifPresent(sites::add);
    try {
      bundle.checkSignature(engine);
      bundle.check();
      usable.add(copy);
    } catch (UnreadableBundle e) {
      findings.add(unreadable(copy.name(), e));
    }
  }

  static Finding unreadable(String name, UnreadableBundle e) {
    Check check =
        switch (e.reason()) {
          case MALFORMED -> Check.I_01;
          case NOT_SIGNED -> Check.A_01;
          case DIFFERS -> Check.I_02;
          case LINE -> Check.I_03;
        };
    Finding finding = Finding.of(check).inBundle(name).inFile(e.file()).with("why", e.getMessage());
    return e.line() == 0 ? finding : finding.with("line", e.line());
  }

  /** All bundles are of the convention, and pin the log key, that most of them name. */
  void agreeOnOneConvention() {
    Optional<String> convention = most(usable.stream().map(it -> it.manifest().convention()));
    dropUnless(Check.K_01, it -> it.manifest().convention().equals(convention.orElse("")));
    Optional<String> logKey =
        pinned.or(() -> most(usable.stream().map(it -> it.manifest().logKey())));
    dropUnless(Check.A_04, it -> it.manifest().logKey().equals(logKey.orElse("")));
    usable.sort(Comparator.comparing(Copy::name).thenComparing(it -> it.bundle().hash().hex()));
    if (!usable.isEmpty()) {
      logKeys = new LogKeys(VerifierKey.parse(logKey.orElseThrow(), engine));
    }
  }

  /** The value that occurs most often; of several the smallest. */
  private static Optional<String> most(java.util.stream.Stream<String> values) {
    Map<String, Integer> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  private void dropUnless(Check check, java.util.function.Predicate<Copy> fits) {
    usable.removeIf(
        copy -> {
          boolean drop = !fits.test(copy);
          if (drop) {
            findings.add(Finding.of(check).inBundle(copy.name()));
          }
          return drop;
        });
  }

  /** Reads every journal; keeps the bundles whose lines lead to what the log has signed for them. */
  void readJournals() {
    usable.removeIf(copy -> !isReadable(copy));
  }

  private boolean isReadable(Copy copy) {
    try {
      copy.bundle().records(RecordFiles.CHECKPOINTS, CheckpointLine.class, it -> claim(copy, it));
      Optional<Claim> newest =
          copy.claims().stream().filter(it -> it.size() == copy.size()).findFirst();
      Optional<History> told = newest.flatMap(it -> histories.read(copy, it));
      if (told.isEmpty()) {
        findings.add(Finding.of(Check.I_04).inBundle(copy.name()).with("size", copy.size()));
        return false;
      }
      copy.tells(told.get(), newest.get());
      return isFoundedWith(copy);
    } catch (UnreadableBundle e) {
      findings.add(unreadable(copy.name(), e));
      return false;
    }
  }

  private void claim(Copy copy, CheckpointLine line) {
    SignedNote note = SignedNote.parse(line.note());
    Optional<Checkpoint> signed = logKeys.open(note);
    signed.ifPresent(checkpoint -> copy.claims().add(new Claim(checkpoint, note)));
    if (signed.isEmpty()) {
      long size = Checkpoint.parseText(note.text()).size();
      findings.add(Finding.of(Check.A_03).inBundle(copy.name()).with("size", size));
    }
  }

  /** The founding entry names the log key and the convention; unreadable lines are found later. */
  private boolean isFoundedWith(Copy copy) {
    try {
      Entry founding = Situation.CODEC.decode(copy.history().line(0));
      if (!(founding.fact() instanceof ConventionFounded founded)) {
        return true;
      }
      boolean sameKey = founded.logKey().equals(copy.manifest().logKey());
      boolean sameId = founded.id().equals(copy.manifest().convention());
      if (!sameKey || !sameId) {
        Check check = sameId ? Check.A_04 : Check.K_01;
        findings.add(Finding.of(check).inBundle(copy.name()));
      }
      return sameKey && sameId;
    } catch (MalformedLogData | UnreadableJson | UnknownKind | IllegalArgumentException e) {
      return true;
    }
  }

  /** The longest story that a bundle tells. */
  Optional<History> reference() {
    return Histories.reference(usable.stream().map(Copy::history).distinct().toList());
  }

  /** The bundles that can be read, whatever story they tell. */
  List<Copy> usable() {
    return List.copyOf(usable);
  }

  /** The bundles that tell this story, or its beginning. */
  List<Copy> telling(History history) {
    return usable.stream()
        .filter(copy -> history.leadsTo(copy.newest().checkpoint()))
        .filter(copy -> copy.size() <= history.size())
        .toList();
  }

  /** Whoever holds something that the log has signed and this story does not contain. */
  void compare(History history) {
    for (Copy copy : usable) {
      Optional<Claim> other =
          copy.claims().stream()
              .filter(claim -> !history.leadsTo(claim.checkpoint()))
              .min(Comparator.comparingLong(Claim::size));
      other.ifPresent(claim -> findings.add(fork(copy, history, claim)));
      long longest = copy.claims().stream().mapToLong(Claim::size).max().orElse(0);
      if (longest > history.size()) {
        findings.add(Finding.of(Check.C_10).inBundle(copy.name()).with("size", longest));
      }
    }
  }

  private Finding fork(Copy copy, History history, Claim other) {
    boolean lines = !history.leadsTo(copy.newest().checkpoint());
    long from = lines ? Histories.difference(history, copy.history()) : other.size() - 1;
    boolean lost = from >= history.lostFrom();
    Finding finding = Finding.of(lost ? Check.E_07 : Check.K_02).inBundle(copy.name());
    if (lines) {
      finding = finding.atEntry(from);
    }
    Optional<Claim> ours =
        usable.stream()
            .flatMap(it -> it.claims().stream())
            .filter(claim -> history.leadsTo(claim.checkpoint()) && claim.size() <= history.size())
            .filter(claim -> claim.size() >= other.size())
            .min(Comparator.comparingLong(Claim::size));
    return finding
        .with("one", ours.map(claim -> claim.note().format()).orElse("–"))
        .with("other", other.note().format());
  }

  LogKeys logKeys() {
    return logKeys;
  }

  /** Sites of which there is a bundle, whatever was found about it. */
  Set<String> sites() {
    return sites;
  }

  List<String> names() {
    return usable.stream().map(Copy::name).toList();
  }

  Optional<String> convention() {
    return usable.stream().map(it -> it.manifest().convention()).findFirst();
  }

  Optional<String> logKey() {
    return usable.stream().map(it -> it.manifest().logKey()).findFirst();
  }

  @Override
  public void close() {
    copies.forEach(copy -> copy.bundle().close());
  }
}
