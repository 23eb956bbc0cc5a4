package org.konvent.satellite.rehearsal.play;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import org.konvent.model.convention.ConventionState;
import org.konvent.model.statement.StatementBody;
import org.konvent.satellite.rehearsal.plan.PlannedSite;
import org.konvent.satellite.station.SiteActs;
import org.konvent.satellite.station.SiteStation;
import org.konvent.satellite.station.StationIdentity;
import org.konvent.satellite.station.StationStore;
import org.konvent.satellite.station.StoredStatement;
import org.konvent.satellite.station.Surroundings;

/** A site of a rehearsal: one installation with its own keys, outbox and mirror, and its people. */
public final class SimulatedSite implements AutoCloseable {

  private final PlannedSite planned;
  private final StationIdentity identity;
  private final URI master;
  private final StationStore store;
  private final Surroundings around;
  private final ConcurrentSkipListMap<Long, CompletableFuture<Void>> awaited =
      new ConcurrentSkipListMap<>();
  private volatile SiteStation station;
  private volatile boolean connected;

  SimulatedSite(
      PlannedSite planned,
      StationIdentity identity,
      URI master,
      StationStore store,
      Surroundings around) {
    this.planned = planned;
    this.identity = identity;
    this.master = master;
    this.store = store;
    this.around = around;
  }

  /** Connects, at first or again, with all that the site kept. */
  public synchronized void connect() {
    station = new SiteStation(identity, List.of(master), store, around);
    station.mirror().onChange(state -> arrived(state.size()));
    connected = true;
    station.start();
    arrived(station.mirror().size());
  }

  /** The link is gone; the people at the site go on working. */
  public synchronized void cut() {
    connected = false;
    station.close();
  }

  @Override
  public synchronized void close() {
    if (connected) {
      cut();
    }
  }

  public boolean isConnected() {
    return connected;
  }

  /** The name people use. */
  public String name() {
    return planned.name();
  }

  /** The short name in addresses and statements. */
  public String id() {
    return identity.site();
  }

  public PlannedSite planned() {
    return planned;
  }

  /** What the site asks for without signing it. */
  public SiteActs acts() {
    return station.acts();
  }

  SiteStation station() {
    return station;
  }

  /** What the convention looks like at this site. */
  ConventionState state() {
    return station.state();
  }

  /** Its officers: the returning officer, and the deputised teller who enters everything again. */
  List<String> officers() {
    return List.of(id() + "-officer", id() + "-teller");
  }

  /** Signs and stores; it is sent by itself, whenever there is a link. */
  StoredStatement seal(StatementBody body) {
    return station.outbox().seal(body);
  }

  /** Everything it ever stated, with the master's answers. */
  public List<StoredStatement> statements() {
    return station.outbox().statements();
  }

  Optional<StoredStatement> statement(long seq) {
    return station.outbox().statement(seq);
  }

  /** Done when its mirror holds this many entries. */
  CompletableFuture<Void> mirrored(long size) {
    CompletableFuture<Void> reached =
        awaited.computeIfAbsent(size, key -> new CompletableFuture<>());
    arrived(station.mirror().size());
    return reached;
  }

  /** Called by the mirror and by whoever waits, at once. */
  private void arrived(long size) {
    for (Long reached : awaited.headMap(size, true).keySet()) {
      Optional.ofNullable(awaited.remove(reached)).ifPresent(waiting -> waiting.complete(null));
    }
  }
}
