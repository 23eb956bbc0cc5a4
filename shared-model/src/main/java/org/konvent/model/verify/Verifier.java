package org.konvent.model.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.log.Ed25519Engine;
import org.konvent.model.record.Manifest;
import org.konvent.model.record.UnreadableBundle;
import org.konvent.model.site.Installation;

/**
 * Checks bundles: each by itself, then all of them laid together, then every entry of the journal that they tell, then
 * what each site holds against that journal.
 */
public final class Verifier {

  private final Ed25519Engine engine;
  private final Optional<String> pinned;
  private final Optional<Path> annex;

  /**
   * @param logKey the master's log key as it was published, where it is at hand
   */
  public Verifier(Ed25519Engine engine, Optional<String> logKey) {
    this(engine, logKey, Optional.empty());
  }

  private Verifier(Ed25519Engine engine, Optional<String> logKey, Optional<Path> annex) {
    this.engine = engine;
    this.pinned = logKey;
    this.annex = annex;
  }

  /**
   * One that also takes the sealed rows of sites that were published together.
   *
   * @param file as {@code minutes.SealedAnnex} writes it
   */
  public Verifier with(Optional<Path> file) {
    return new Verifier(engine, pinned, file);
  }

  /** Checks any number of bundles, in any order. */
  public Report verify(List<Path> bundles) {
    Findings findings = new Findings();
    try (Bundles opened = new Bundles(engine, pinned, findings)) {
      bundles.stream().sorted(Comparator.comparing(Path::toString)).forEach(opened::open);
      opened.agreeOnOneConvention();
      opened.readJournals();
      return judged(opened, findings);
    }
  }

  /** Checks bundles, and that what an older one held has only grown. */
  public Report since(Path old, List<Path> bundles) {
    List<Path> all = new ArrayList<>(bundles);
    all.add(old);
    Report report = verify(all);
    Findings findings = new Findings();
    report.findings().forEach(findings::add);
    new Growth(old, bundles, findings).check();
    return report.with(findings.sorted());
  }

  private Report judged(Bundles opened, Findings findings) {
    Optional<History> reference = opened.reference();
    if (reference.isEmpty()) {
      return report(opened, Optional.empty(), Optional.empty(), findings);
    }
    History history = reference.get();
    List<Copy> copies = opened.telling(history);
    Parts parts = new Parts(history, findings);
    copies.forEach(parts::take);
    annex.ifPresent(parts::takeAnnex);
    Judge judge = new Judge(history, parts, findings, engine);
    Optional<Situation> end = judge.judge();
    end.ifPresent(parts::reportErased);
    end.ifPresent(situation -> laidTogether(opened, copies, history, situation, judge, findings));
    opened.compare(history);
    return report(opened, Optional.of(history), end, findings);
  }

  private void laidTogether(
      Bundles opened,
      List<Copy> copies,
      History history,
      Situation end,
      Judge judge,
      Findings findings) {
    List<SiteRecord.Unjournalled> unjournalled = new ArrayList<>();
    for (Copy copy : copies) {
      if (!isKeyValid(copy.manifest(), end.state(), judge.revoked())) {
        findings.add(Finding.of(Check.A_02).inBundle(copy.name()));
      } else {
        try {
          new SiteRecord(copy, history, end, opened.logKeys(), findings, engine, unjournalled)
              .check();
          HeardTotals.check(copy, end, findings);
          SealedMinutes.check(copy, end, findings);
        } catch (UnreadableBundle e) {
          findings.add(Bundles.unreadable(copy.name(), e));
        }
      }
    }
    PhoneRows.list(end, unjournalled, findings);
    new Quorum(end, history, findings, engine).check(opened.usable());
    missing(end.state(), opened).forEach(site -> findings.add(Finding.of(Check.C_06).atSite(site)));
  }

  private static boolean isKeyValid(Manifest of, ConventionState end, Set<String> revoked) {
    if (of.kind() == Manifest.Kind.WHOLE) {
      return of.key().equals(of.logKey());
    }
    Optional<Installation> installation = end.sites().installation(of.installation().orElseThrow());
    return installation
        .filter(it -> it.site().equals(of.site().orElseThrow()))
        .filter(it -> it.hadKey(of.key()) && !revoked.contains(of.key()))
        .isPresent();
  }

  /** Sites of which no bundle was given, whatever was found about it. */
  private static Set<String> missing(ConventionState end, Bundles opened) {
    Set<String> missing = new TreeSet<>();
    end.sites().installations().values().forEach(it -> missing.add(it.site()));
    missing.retainAll(end.sites().all().keySet()); // a site without a device has no record
    missing.removeAll(opened.sites());
    return missing;
  }

  private Report report(
      Bundles opened, Optional<History> history, Optional<Situation> end, Findings findings) {
    List<Finding> sorted = findings.sorted();
    Optional<ConventionState> state = end.map(Situation::state);
    return new Report(
        Report.result(sorted),
        opened.convention(),
        state.filter(it -> it.life().rehearsal()).isPresent(),
        opened.logKey(),
        history.map(History::size).orElse(0),
        history.map(it -> it.tree().root().hex()),
        opened.names(),
        state.map(it -> missing(it, opened)).map(List::copyOf).orElse(List.of()),
        state.map(VoteResult::of).orElse(List.of()),
        sorted);
  }
}
