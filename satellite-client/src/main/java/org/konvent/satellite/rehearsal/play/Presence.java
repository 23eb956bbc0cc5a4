package org.konvent.satellite.rehearsal.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.konvent.model.site.Site;
import org.konvent.model.statement.PresenceStated;

/** Sites report how many are accredited and present, signed. */
public record Presence(Map<String, Counts> counts) implements Step {

  /** Of one site. */
  public record Counts(int accredited, int present) {}

  public Presence {
    counts = new LinkedHashMap<>(counts);
  }

  /** What all sites report when the doors are open. */
  static Presence atTheStart(List<SimulatedSite> sites) {
    Map<String, Counts> counts = new LinkedHashMap<>();
    for (SimulatedSite site : sites) {
      counts.put(site.name(), new Counts(site.planned().accredited(), site.planned().present()));
    }
    return new Presence(counts);
  }

  /** What a site last knew of itself. */
  static int at(SimulatedSite site) {
    return site.state()
        .sites()
        .site(site.id())
        .flatMap(Site::presence)
        .map(Site.Presence::present)
        .orElse(site.planned().present());
  }

  @Override
  public void play(House house) {
    house.await(
        "presence is acknowledged",
        counts.entrySet().stream()
            .map(
                entry ->
                    house.receipts().state(house.site(entry.getKey()), stated(entry.getValue())))
            .toList());
    house.say("presence-reported", counts.size());
  }

  private static PresenceStated stated(Counts counts) {
    return new PresenceStated(
        counts.accredited(), counts.present(), Optional.empty(), Optional.empty());
  }
}
