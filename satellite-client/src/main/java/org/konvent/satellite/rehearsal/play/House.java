package org.konvent.satellite.rehearsal.play;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.konvent.satellite.rehearsal.crew.Crew;
import org.konvent.satellite.rehearsal.plan.InputProblem;
import org.konvent.satellite.rehearsal.plan.Phrase;
import org.konvent.satellite.rehearsal.plan.VotePlan;

/** Everybody who takes part in the rehearsal, and what steps later refer to. */
public final class House {

  private static final long PATIENCE_SECONDS = 120;

  private final Crew crew;
  private final Map<String, SimulatedSite> sites = new LinkedHashMap<>();
  private final Receipts receipts;
  private final Consumer<Phrase> progress;
  private final Map<String, Integer> votes = new LinkedHashMap<>();
  private final Map<Integer, VotePlan> plans = new LinkedHashMap<>();
  private final Map<String, String> motions = new LinkedHashMap<>();
  private Optional<String> current = Optional.empty();

  public House(
      Crew crew, Collection<SimulatedSite> sites, Receipts receipts, Consumer<Phrase> progress) {
    this.crew = crew;
    sites.forEach(site -> this.sites.put(site.name(), site));
    this.receipts = receipts;
    this.progress = progress;
  }

  public Crew crew() {
    return crew;
  }

  public Receipts receipts() {
    return receipts;
  }

  public List<SimulatedSite> sites() {
    return List.copyOf(sites.values());
  }

  /** The sites that have a link now. */
  public List<SimulatedSite> connected() {
    return sites.values().stream().filter(SimulatedSite::isConnected).toList();
  }

  /** A site by the name people use. */
  public SimulatedSite site(String name) {
    return find(sites, name, "no-such-site");
  }

  /** Says on the standard error stream what happens. */
  public void say(String key, Object... values) {
    progress.accept(Phrase.of(key, values));
  }

  /** Keeps what was played, so that later steps and the report can refer to it. */
  void remember(int vote, VotePlan plan) {
    votes.put(plan.label(), vote);
    plans.put(vote, plan);
    say("announced", vote);
  }

  /** The votes that were announced, by number. */
  public Map<Integer, VotePlan> plans() {
    return Map.copyOf(plans);
  }

  /** The number of a vote by its label. */
  public int vote(String label) {
    return find(votes, label, "no-such-vote");
  }

  public void rememberMotion(String label, String number) {
    motions.put(label, number);
  }

  /** The entry number of a motion by its label. */
  public String motion(String label) {
    return find(motions, label, "no-such-motion");
  }

  /** Who is called to the lectern. */
  public Optional<String> current() {
    return current;
  }

  public void call(Optional<String> number) {
    current = number;
  }

  /** Waits until all of these are done; says which thing takes too long. */
  public <T> List<T> await(String what, List<CompletableFuture<T>> all) {
    try {
      CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      long open = all.stream().filter(one -> !one.isDone()).count();
      throw new IllegalStateException(
          "%s: %d of %d still open after %d s".formatted(what, open, all.size(), PATIENCE_SECONDS),
          e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting: " + what, e);
    }
    List<T> done = new ArrayList<>();
    all.forEach(one -> done.add(one.join()));
    return done;
  }

  /** Waits until every connected site has received this many entries. */
  public void awaitMirrors(long size) {
    await(
        "the sites receive the journal",
        connected().stream().map(site -> site.mirrored(size)).toList());
  }

  private static <T> T find(Map<String, T> known, String name, String problem) {
    T found = known.get(name);
    if (found == null) {
      throw InputProblem.of(problem, name, known.keySet());
    }
    return found;
  }
}
