package org.konvent.satellite.local;

import java.util.List;
import java.util.Optional;
import org.konvent.model.log.Hash;
import org.konvent.satellite.station.LinkState;
import org.konvent.satellite.station.MirrorAlarm;
import org.konvent.satellite.station.SendState;
import org.konvent.satellite.station.SiteStation;
import org.konvent.satellite.station.StoredStatement;
import org.konvent.satellite.station.Trouble;

/**
 * How the satellite stands: link, clock, mirror, what it sent.
 *
 * @param pages where its pages are, for the commands of this device
 */
public record StationStatus(
    String site,
    String installation,
    String convention,
    String name,
    boolean rehearsal,
    String phase,
    LinkState link,
    Clock clock,
    Mirrored mirror,
    Sending outbox,
    Optional<Addresses.Pages> pages) {

  /** Convention time here; milliseconds. */
  public record Clock(
      boolean known, long conventionNow, long uncertaintyMillis, long wallAheadMillis) {}

  /**
   * What is mirrored and verified.
   *
   * @param epoch of the journal; more than 1 after entries were lost
   * @param archived entries of earlier epochs that are kept aside
   */
  public record Mirrored(
      long size, Optional<Hash> root, long epoch, long archived, Optional<MirrorAlarm> alarm) {}

  /** The outbox; {@code stopped} says why the disk takes nothing. */
  public record Sending(
      int waiting,
      boolean alarm,
      Optional<String> stopped,
      Optional<Trouble> trouble,
      List<Sent> statements) {}

  /** One statement and what became of it. */
  public record Sent(long seq, String kind, SendState state, Optional<String> problem, Hash hash) {

    static Sent of(StoredStatement statement) {
      return new Sent(
          statement.seq(),
          statement.statement().body().getClass().getSimpleName(),
          statement.state(),
          statement.problem(),
          statement.hash());
    }
  }

  static StationStatus of(SiteStation station, Optional<Addresses.Pages> pages) {
    return new StationStatus(
        station.site(),
        station.identity().name(),
        station.identity().convention(),
        station.state().life().name(),
        station.state().life().rehearsal(),
        station.state().life().phase().name(),
        station.link(),
        clock(station),
        new Mirrored(
            station.mirror().size(),
            station.mirror().seen().root(),
            station.state().life().epoch().number(),
            station.store().archived(),
            station.mirror().alarm()),
        sending(station),
        pages);
  }

  private static Clock clock(SiteStation station) {
    return new Clock(
        station.clock().known(),
        station.clock().conventionNow(),
        station.clock().uncertaintyMillis(),
        station.clock().wallAheadMillis());
  }

  private static Sending sending(SiteStation station) {
    List<StoredStatement> all = station.outbox().statements();
    int waiting = (int) all.stream().filter(s -> !s.state().settled()).count();
    return new Sending(
        waiting,
        station.outbox().alarmed(),
        station.outbox().stopped(),
        station.sendingTrouble(),
        all.stream().map(Sent::of).toList());
  }
}
