package org.konvent.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.konvent.model.convention.Profile;
import org.konvent.system.client.Founding;
import org.konvent.system.client.House;
import org.konvent.system.client.JournalCopy;
import org.konvent.system.client.SimulatedSite;
import org.konvent.system.client.VoteDesk;
import org.konvent.system.process.Flavour;
import org.konvent.system.process.MasterProcess;
import org.konvent.system.process.Packages;
import org.konvent.system.process.SatelliteProcess;
import org.konvent.system.proxy.FaultProxy;

/**
 * A convention that is online: a master, its crew, and simulated sites that reach it through a proxy.
 * The crew sits beside the master.
 */
final class Setting implements AutoCloseable {

  private static final Map<Flavour, Setting> SHARED = new EnumMap<>(Flavour.class);

  /** From here on hashing the sites' passwords costs more than compiling. */
  private static final int MANY = 50;

  private final MasterProcess master;
  private final FaultProxy proxy;
  private final House house;
  private final List<SimulatedSite> sites;

  private Setting(MasterProcess master, FaultProxy proxy, House house, List<SimulatedSite> sites) {
    this.master = master;
    this.proxy = proxy;
    this.house = house;
    this.sites = sites;
  }

  /**
   * The one with two sites that tests share which leave nothing behind; votes that are still open are
   * aborted.
   */
  static synchronized Setting shared(Flavour flavour) {
    Setting setting = SHARED.computeIfAbsent(flavour, kind -> online(kind, 2));
    setting.proxy.heal();
    for (JsonNode vote : setting.house.chair().get("/votes").orFail().json()) {
      if (List.of("OPEN", "COUNTING", "OVERDUE").contains(vote.path("phase").asText())) {
        setting
            .votes()
            .order(vote.path("number").asInt(), "abort", Map.of("ground", "end of another test"));
      }
    }
    return setting;
  }

  /** With so many sites, each of which has said who is present. */
  static Setting online(Flavour flavour, int sites) {
    MasterProcess master = Databases.fresh(flavour);
    return online((sites < MANY ? master : master.fast()).start(), sites);
  }

  static Setting online(MasterProcess master, int sites) {
    return online(master, sites, Profile.DEFAULT);
  }

  static Setting online(MasterProcess master, int sites, Profile profile) {
    FaultProxy proxy = FaultProxy.before(master.address());
    String convention = "c" + UUID.randomUUID().toString().substring(0, 8);
    House house =
        House.found(master.address(), Databases.ADMIN_PASSWORD, Founding.test(convention, profile));
    List<SimulatedSite> enrolled =
        IntStream.rangeClosed(1, sites)
            .parallel()
            .mapToObj(number -> house.site("site" + number, number))
            .toList();
    enrolled.forEach(site -> site.moveTo(proxy.address()));
    house.goOnline();
    Setting setting = new Setting(master, proxy, house, enrolled);
    setting.votes().statePresence();
    return setting;
  }

  /** The same convention with its crew beside another master. */
  Setting movedTo(MasterProcess other) {
    proxy.towards(other.address());
    return new Setting(other, proxy, house.at(other.address()), sites);
  }

  /** A real satellite of one more site, enrolled and not running. */
  SatelliteProcess satellite(String site, int number, URI address) {
    house.addSite(site, site, number);
    Path directory = Packages.scratch("run/" + UUID.randomUUID());
    SatelliteProcess satellite = new SatelliteProcess(site, directory, Map.of());
    satellite.enrol(address, house.founding().passwordOf().apply(site), house.enrolling());
    return satellite;
  }

  MasterProcess master() {
    return master;
  }

  FaultProxy proxy() {
    return proxy;
  }

  House house() {
    return house;
  }

  List<SimulatedSite> sites() {
    return sites;
  }

  SimulatedSite site(int number) {
    return sites.get(number - 1);
  }

  VoteDesk votes() {
    return new VoteDesk(house, sites);
  }

  /** The journal, downloaded and checked. */
  JournalCopy journal() {
    return JournalCopy.of(house.chair(), site(1).logKey());
  }

  @Override
  public void close() {
    proxy.close();
    master.close();
  }
}
